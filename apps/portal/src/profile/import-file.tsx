import { type Country, ImportEncoding, ImportSeparator, type Language } from '@hansa/contracts';
import { Anchor, Button, FileButton, Group, NativeSelect, Progress, Stack, Text, Title } from '@mantine/core';
import { IconFileSpreadsheet } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { type DragEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem, type Problem } from '../api/problem.js';
import { contentLanguages } from '../language/content-languages.js';
import { LANGUAGE_NAMES, LANGUAGES } from '../language/languages.js';
import { useFormat } from '../language/use-format.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import classes from './profile.module.css';
import { sendFile } from './send-file.js';

const MOST_BYTES = 50 * 1024 * 1024;
const TEMPLATE = '/api/v1/cluster-registry/imports/template.csv';

/** Takes a file, dropped or chosen, and sends it; nothing of it is in the registry before it has been looked at. */
export function ImportFile({ ownerId, country }: { ownerId: string; country: Country }) {
  const { t } = useTranslation(['profile', 'frame', 'words']);
  const format = useFormat();
  const navigate = useNavigate();
  const [sent, setSent] = useState<{ name: string; share: number } | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [tooLarge, setTooLarge] = useState<File | null>(null);
  const [isOver, setOver] = useState(false);
  const [language, setLanguage] = useState<Language>(contentLanguages()[0] ?? 'en');
  const [encoding, setEncoding] = useState('');
  const [separator, setSeparator] = useState('');
  const stop = useRef<AbortController>(null);

  const send = async (file: File | null | undefined) => {
    if (!file || sent) return;
    setProblem(null);
    setTooLarge(file.size > MOST_BYTES ? file : null);
    if (file.size > MOST_BYTES) return;
    stop.current = new AbortController();
    setSent({ name: file.name, share: 0 });
    try {
      const made = await sendFile(file, {
        query: { ownerId, language, encoding, separator },
        key: crypto.randomUUID(),
        signal: stop.current.signal,
        onProgress: (share) => setSent({ name: file.name, share }),
      });
      await navigate({ to: '/profiles/import/$id', params: { id: made.id } });
    } catch (error) {
      if (!stop.current.signal.aborted) setProblem(asProblem(error));
    } finally {
      setSent(null);
    }
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void send(event.dataTransfer.files[0]);
  };
  return (
    <Stack gap="md" maw={760}>
      <Text className="prose">
        {t('import.how', { country: format.country(country) })} <Anchor href={TEMPLATE}>{t('import.template')}</Anchor>
      </Text>
      <div
        className={classes.drop}
        data-over={isOver || undefined}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={onDrop}
      >
        {sent ? (
          <Stack gap="xs" w="100%">
            <Text role="status">
              {sent.share < 1
                ? t('import.sending', { name: sent.name, share: format.percent(sent.share) })
                : t('import.arrived', { name: sent.name })}
            </Text>
            <Progress value={sent.share * 100} aria-label={t('import.progress')} />
            <Group>
              <Button variant="default" size="compact-sm" onClick={() => stop.current?.abort()}>
                {t('frame:cancel')}
              </Button>
            </Group>
          </Stack>
        ) : (
          <Stack gap="xs" align="center">
            <IconFileSpreadsheet size={32} aria-hidden />
            <Text>{t('import.drop')}</Text>
            <FileButton
              accept=".csv,.txt,.tsv,text/csv,text/plain,text/tab-separated-values"
              onChange={(file) => void send(file)}
            >
              {(props) => <Button {...props}>{t('import.choose')}</Button>}
            </FileButton>
            <Text size="sm" c="dimmed">
              {t('import.limits', { size: format.bytes(50_000_000), rows: format.number(100_000) })}
            </Text>
          </Stack>
        )}
      </div>
      {tooLarge && (
        <Text c="var(--bad)" role="alert">
          {t('import.tooLarge', { name: tooLarge.name, size: format.bytes(tooLarge.size) })}
        </Text>
      )}
      <ProblemNotice problem={problem} />
      <section aria-labelledby="reading">
        <Title order={2} size="h3" id="reading" mb="xs">
          {t('import.reading')}
        </Title>
        <div className={classes.pair}>
          <NativeSelect
            label={t('import.language')}
            description={t('import.languageHint')}
            value={language}
            onChange={({ currentTarget }) => setLanguage(currentTarget.value as Language)}
            data={LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
          />
          <NativeSelect
            label={t('import.separator')}
            description={t('import.recognisedHint')}
            value={separator}
            onChange={({ currentTarget }) => setSeparator(currentTarget.value)}
            data={[
              { value: '', label: t('import.recognise') },
              ...ImportSeparator.options.map((value) => ({ value, label: t(`words:importSeparator.${value}`) })),
            ]}
          />
          <NativeSelect
            label={t('import.encoding')}
            description={t('import.recognisedHint')}
            value={encoding}
            onChange={({ currentTarget }) => setEncoding(currentTarget.value)}
            data={[{ value: '', label: t('import.recognise') }, ...ImportEncoding.options]}
          />
        </div>
      </section>
    </Stack>
  );
}
