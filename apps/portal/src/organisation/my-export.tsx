import type { ExportView } from '@hansa/contracts';
import { Button, Group, Loader, Stack, Text } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isProblem, type Problem } from '../api/problem.js';
import { useAside } from '../api/read.js';
import { request } from '../api/request.js';
import { useSend } from '../api/write.js';
import { useFormat } from '../language/use-format.js';
import { read, write } from '../parts/kept.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import classes from './organisation.module.css';
import { handOverFile } from '../parts/hand-over-file.js';

const EVERY_MS = 2_000;
const API = '/api/v1/';

/** Everything that is held about the person, one file from each service. */
export function MyExport({ personId }: { personId: string }) {
  const { t } = useTranslation('organisation');
  const format = useFormat();
  // So that one who comes back finds what he asked for.
  const place = `hansa.export.${personId}`;
  const [id, setId] = useState(() => read<string>(place));
  const [isReady, setReady] = useState(false);
  const asked = useAside<ExportView>(id ? `identity/me/exports/${id}` : null, {}, isReady ? {} : { everyMs: EVERY_MS });
  const made = asked.isError ? undefined : asked.data;
  if (made && made.complete !== isReady) setReady(made.complete);
  const { send, isSending, problem } = useSend<ExportView>();
  const ask = async () => {
    const answer = await send('identity/me/exports');
    if (!answer) return;
    write(place, answer.id);
    setReady(false);
    setId(answer.id);
  };
  return (
    <Stack gap="sm">
      <Text>{t('export.text')}</Text>
      <ProblemNotice problem={problem} />
      {made && (
        <div role="status">
          <Text size="sm">
            {t(made.complete ? 'export.ready' : 'export.preparing', { at: format.moment(made.requestedAt) })}
          </Text>
          <ul className={classes.things}>
            {made.parts.map((part) => (
              <Part key={part.service} of={part} />
            ))}
          </ul>
        </div>
      )}
      <Group>
        <Button variant="default" loading={isSending} onClick={() => void ask()}>
          {t(made ? 'export.again' : 'export.go')}
        </Button>
      </Group>
    </Stack>
  );
}

function Part({ of }: { of: ExportView['parts'][number] }) {
  const { t } = useTranslation(['organisation', 'words']);
  const format = useFormat();
  const [problem, setProblem] = useState<Problem | null>(null);
  const name = t(`words:service.${of.service}`);
  const download = async (address: string) => {
    setProblem(null);
    try {
      const file = await request<Blob>(address.slice(API.length), { as: 'blob' });
      handOverFile(file, `hansa-${of.service}.json`);
    } catch (error) {
      if (!isProblem(error)) throw error;
      setProblem(error);
    }
  };
  const { address } = of;
  return (
    <li>
      <Group justify="space-between">
        <div>
          <Text>{name}</Text>
          {of.expiresAt && (
            <Text size="sm" c="dimmed">
              {t(address ? 'export.until' : 'export.gone', { at: format.moment(of.expiresAt) })}
            </Text>
          )}
        </div>
        {!of.ready && <Loader size="sm" aria-label={t('export.waiting', { name })} />}
        {address && (
          <Button
            variant="default"
            size="compact-sm"
            leftSection={<IconDownload size={14} aria-hidden />}
            aria-label={t('export.downloadOf', { name })}
            onClick={() => void download(address)}
          >
            {t('export.download')}
          </Button>
        )}
      </Group>
      <ProblemNotice problem={problem} />
    </li>
  );
}
