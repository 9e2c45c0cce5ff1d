import { ApplyImportInput, type ImportView } from '@hansa/contracts';
import { Button, Checkbox, Group, Modal, Radio, Stack, Text, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconDownload } from '@tabler/icons-react';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem, type Problem } from '../api/problem.js';
import { request } from '../api/request.js';
import { useSend } from '../api/write.js';
import { LocalisedInput } from '../parts/localised-input.js';
import { emptyText, written } from '../parts/localised.js';
import { notify } from '../parts/notify.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { useMay } from '../sign-in/use-me.js';
import { isUnderWay } from './import-state.js';
import { useEnding } from './use-ending.js';
import { handOverFile } from '../parts/hand-over-file.js';

/** What is done with a file that has been read: taken into the registry, or thrown away. */
export function ImportActions({ file }: { file: ImportView }) {
  const { t } = useTranslation(['profile']);
  const { state, rows } = file;
  return (
    <Stack gap="md">
      {state === 'read' && rows.good + rows.doubtful > 0 && <Apply file={file} />}
      {state === 'read' && rows.good + rows.doubtful === 0 && <Text>{t('import.nothingGood')}</Text>}
      {state === 'applied' && (
        <Group>
          <Text>{t('import.done', { count: rows.imported })}</Text>
          <Link to="/profiles">{t('own.title')}</Link>
        </Group>
      )}
      {!isUnderWay(state) && <Discard file={file} />}
    </Stack>
  );
}

function Apply({ file }: { file: ImportView }) {
  const { t } = useTranslation(['profile']);
  const may = useMay();
  const { id, rows, ownerId } = file;
  const [as, setAs] = useState('drafts');
  const [withDoubtful, setDoubtful] = useState(false);
  const [programme, setProgramme] = useState(emptyText);
  const [until, setUntil] = useState('');
  const { send, isSending, problem } = useSend<ImportView>();
  const body = {
    withDoubtful,
    ...(as === 'vouching' && { vouching: { programme: written(programme), until } }),
  };
  const count = rows.good + (withDoubtful ? rows.doubtful : 0);
  const isWhole = ApplyImportInput.safeParse(body).success;
  const apply = async () => {
    if (await send(`cluster-registry/imports/${id}/apply`, { body })) notify(t('import.applyBegun', { count }));
  };
  return (
    <Stack gap="md" className="surface">
      {may('registry.vouch', ownerId) && (
        <Radio.Group label={t('import.as')} value={as} onChange={setAs}>
          <Stack gap="xs" mt="xs">
            <Radio value="drafts" label={t('import.asDrafts')} description={t('import.asDraftsText')} />
            <Radio value="vouching" label={t('import.asVouched')} description={t('import.asVouchedText')} />
          </Stack>
        </Radio.Group>
      )}
      {as === 'vouching' && (
        <>
          <LocalisedInput
            label={t('vouch.programme')}
            required
            maxLength={300}
            value={programme}
            onChange={setProgramme}
          />
          <TextInput
            type="date"
            label={t('vouch.until')}
            required
            maw={320}
            min={new Date().toISOString().slice(0, 10)}
            value={until}
            onChange={({ currentTarget }) => setUntil(currentTarget.value)}
          />
        </>
      )}
      {rows.doubtful > 0 && (
        <Checkbox
          label={t('import.withDoubtful', { count: rows.doubtful })}
          description={t('import.withDoubtfulText')}
          checked={withDoubtful}
          onChange={({ currentTarget }) => setDoubtful(currentTarget.checked)}
        />
      )}
      <ProblemNotice problem={problem} />
      <Group>
        <Button loading={isSending} disabled={count === 0 || !isWhole} onClick={() => void apply()}>
          {t('import.apply', { count })}
        </Button>
      </Group>
    </Stack>
  );
}

function Discard({ file }: { file: ImportView }) {
  const { t } = useTranslation(['profile', 'frame']);
  const navigate = useNavigate();
  const [opened, { open, close }] = useDisclosure();
  const { end, isSending, problem } = useEnding();
  const discard = () =>
    end(`cluster-registry/imports/${file.id}`, { method: 'DELETE' }, async () => {
      notify(t('import.discarded'));
      await navigate({ to: '/profiles/import' });
    });
  return (
    <Group>
      <Button variant="subtle" color="gray" c="var(--bad)" onClick={open}>
        {t('import.discard')}
      </Button>
      <Modal opened={opened} onClose={close} title={t('import.discardTitle')}>
        <Stack gap="md">
          <Text>{t(file.state === 'applied' ? 'import.discardApplied' : 'import.discardText')}</Text>
          <ProblemNotice problem={problem} />
          <Group>
            <Button color="red" loading={isSending} onClick={() => void discard()}>
              {t('import.discard')}
            </Button>
            <Button variant="default" onClick={close}>
              {t('frame:cancel')}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </Group>
  );
}

/** The report as a file, to mend the rows in a spreadsheet. It is for the agency alone, so it is asked for as the person. */
export function TakeProblems({ file }: { file: ImportView }) {
  const { t } = useTranslation(['profile']);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isBusy, setBusy] = useState(false);
  const take = async () => {
    setBusy(true);
    setProblem(null);
    try {
      const blob = await request<Blob>(`cluster-registry/imports/${file.id}/problems.csv`, { as: 'blob' });
      handOverFile(blob, 'problems.csv');
    } catch (error) {
      setProblem(asProblem(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <Button
        variant="default"
        loading={isBusy}
        leftSection={<IconDownload size={16} aria-hidden />}
        onClick={() => void take()}
      >
        {t('import.takeProblems')}
      </Button>
      <ProblemNotice problem={problem} />
    </>
  );
}
