import { FILE_ENDINGS, type ResourceView } from '@hansa/contracts';
import { Group, Image, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../language/use-format.js';
import { DownloadButton, fileAddress } from './download-button.js';
import classes from './resource-files.module.css';

/** The files of a resource, each with its size and what it looks like. */
export function ResourceFiles({ of }: { of: ResourceView }) {
  const { t } = useTranslation('knowledge');
  const format = useFormat();
  if (of.files.length === 0 || of.state === 'withdrawn') return null;
  return (
    <section>
      <Title order={2} mb="sm">
        {t('resource.files')}
      </Title>
      <ul className={classes.files}>
        {of.files.map((file) => (
          <li key={file.id}>
            {file.preview.state === 'made' && of.state !== 'draft' && (
              <Image
                className={classes.picture}
                src={`${fileAddress(of.id, file.id)}/preview`}
                alt={t('resource.preview', { name: file.name })}
                loading="lazy"
              />
            )}
            <div className={classes.words}>
              <Text fw={600}>{file.name}</Text>
              <Text size="sm" c="dimmed">
                {[
                  FILE_ENDINGS[file.type][0].toUpperCase(),
                  format.bytes(file.size),
                  file.language && format.language(file.language),
                  t('resource.added', { at: format.dayOf(file.addedAt) }),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </Text>
              <Group mt="sm">
                <DownloadButton resource={of} file={file} variant="light" />
              </Group>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
