import { FILE_ENDINGS, type Language, type ResourceFile, type ResourceView } from '@hansa/contracts';
import {
  ActionIcon,
  Button,
  FileButton,
  Group,
  NativeSelect,
  Progress,
  Stack,
  Text,
  TextInput,
  Title,
} from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconTrash, IconUpload } from '@tabler/icons-react';
import { type DragEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAside } from '../api/read.js';
import { request } from '../api/request.js';
import { useSend } from '../api/write.js';
import { LANGUAGE_NAMES, LANGUAGES } from '../language/languages.js';
import { useFormat } from '../language/use-format.js';
import { notify } from '../parts/notify.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import classes from './files-input.module.css';
import { useUploads } from './use-uploads.js';

const MOST = 20;
const ASK_EVERY_MS = 3_000;
const ENDINGS = Object.values(FILE_ENDINGS).flat();

/** The files of a resource: added by choosing or dropping, with how far each one is; their order, names and languages. */
export function FilesInput({ of }: { of: ResourceView }) {
  const { t } = useTranslation(['knowledge', 'words', 'frame']);
  const format = useFormat();
  const path = `knowledge-exchange/resources/${of.id}`;
  const uploads = useUploads(`${path}/files`);
  const { send, done, isSending, problem } = useSend();
  const [isOver, setOver] = useState(false);
  const { files } = of;
  // Pictures are made a while after the files have come.
  const isWaiting = files.some(({ preview }) => preview.state === 'waiting');
  useAside<ResourceView>(isWaiting ? path : null, undefined, { everyMs: ASK_EVERY_MS });
  // Each upload makes a new version: the newest is asked for.
  const arrange = async (next: readonly Pick<ResourceFile, 'id' | 'name' | 'language'>[]) => {
    const { version } = await request<ResourceView>(path);
    await send(`${path}/files`, {
      method: 'PUT',
      version,
      body: { files: next.map(({ id, name, language }) => ({ id, name, language })) },
    });
  };
  const move = (index: number, by: number) => {
    const next = [...files];
    const [file] = next.splice(index, 1);
    next.splice(index + by, 0, file!);
    void arrange(next);
  };
  const change = (id: string, changes: Partial<ResourceFile>) =>
    void arrange(files.map((file) => (file.id === id ? { ...file, ...changes } : file)));
  const remove = async (file: ResourceFile) => {
    if (await done(`${path}/files/${file.id}`, { method: 'DELETE' })) notify(t('files.removed', { name: file.name }));
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    uploads.add([...event.dataTransfer.files]);
  };
  return (
    <section aria-labelledby="files">
      <Title order={2} id="files" mb="xs">
        {t('resource.files')}
      </Title>
      <Text size="sm" c="dimmed" mb="sm">
        {t('files.hint', { endings: format.list(ENDINGS) })}
      </Text>
      <Stack gap="sm">
        <ol className={classes.files}>
          {files.map((file, index) => (
            <li key={file.id}>
              <div className={classes.fields}>
                <TextInput
                  label={t('files.name')}
                  defaultValue={file.name}
                  maxLength={120}
                  onBlur={(event) => {
                    const name = event.currentTarget.value.trim();
                    if (name !== '' && name !== file.name) change(file.id, { name });
                  }}
                />
                <NativeSelect
                  label={t('facets.language')}
                  value={file.language ?? ''}
                  data={[
                    { value: '', label: t('resource.anyLanguage') },
                    ...LANGUAGES.map((language) => ({ value: language, label: LANGUAGE_NAMES[language] })),
                  ]}
                  onChange={(event) =>
                    change(file.id, { language: (event.currentTarget.value || null) as Language | null })
                  }
                />
              </div>
              <Group gap="xs" mt="xs">
                <Text size="sm" c="dimmed">
                  {format.bytes(file.size)}
                  {' · '}
                  {t(`words:previewState.${file.preview.state}`)}
                </Text>
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  aria-label={t('files.up', { name: file.name })}
                  disabled={index === 0 || isSending}
                  onClick={() => move(index, -1)}
                >
                  <IconArrowUp size={16} aria-hidden />
                </ActionIcon>
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  aria-label={t('files.down', { name: file.name })}
                  disabled={index === files.length - 1 || isSending}
                  onClick={() => move(index, 1)}
                >
                  <IconArrowDown size={16} aria-hidden />
                </ActionIcon>
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  aria-label={t('files.remove', { name: file.name })}
                  disabled={isSending}
                  onClick={() => void remove(file)}
                >
                  <IconTrash size={16} aria-hidden />
                </ActionIcon>
              </Group>
            </li>
          ))}
        </ol>
        <ul className={classes.files}>
          {uploads.all.map(({ key, file, share, problem: refused, stop, again }) => (
            <li key={key}>
              <Group justify="space-between">
                <Text fw={600}>{file.name}</Text>
                <Text size="sm" c="dimmed">
                  {refused
                    ? t('files.refused')
                    : t('files.sent', { share: format.percent(share), size: format.bytes(file.size) })}
                </Text>
              </Group>
              {refused ? (
                <ProblemNotice problem={refused} />
              ) : (
                <Progress value={share * 100} mt="xs" aria-label={t('files.sending', { name: file.name })} />
              )}
              <Group gap="xs" mt="xs">
                {refused && (
                  <Button size="compact-sm" variant="default" onClick={again}>
                    {t('frame:again')}
                  </Button>
                )}
                <Button size="compact-sm" variant="subtle" onClick={stop}>
                  {refused ? t('frame:remove') : t('frame:cancel')}
                </Button>
              </Group>
            </li>
          ))}
        </ul>
        <ProblemNotice problem={problem} />
        {files.length + uploads.all.length < MOST && (
          <div
            className={classes.drop}
            data-over={isOver || undefined}
            onDragOver={(event) => {
              event.preventDefault();
              setOver(true);
            }}
            onDragLeave={() => setOver(false)}
            onDrop={drop}
          >
            <FileButton multiple accept={ENDINGS.map((ending) => `.${ending}`).join()} onChange={uploads.add}>
              {(props) => (
                <Button {...props} variant="light" leftSection={<IconUpload size={16} aria-hidden />}>
                  {t('files.choose')}
                </Button>
              )}
            </FileButton>
            <Text size="sm" c="dimmed">
              {t('files.drop')}
            </Text>
          </div>
        )}
      </Stack>
    </section>
  );
}
