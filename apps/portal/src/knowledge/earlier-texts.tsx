import type { TextHistory } from '@hansa/contracts';
import { Button, Modal, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { useAside } from '../api/read.js';
import { localeOf } from '../language/languages.js';
import { useFormat } from '../language/use-format.js';
import classes from './discussion.module.css';
import type { OwnText } from './text-actions.js';

/** The texts that it has had: nothing that was said is unsaid by a change. */
export function EarlierTexts({ text: { type, of } }: { text: OwnText }) {
  const { t } = useTranslation('knowledge');
  const format = useFormat();
  const [isOpen, { open, close }] = useDisclosure(false);
  const { data } = useAside<TextHistory>(isOpen ? `knowledge-exchange/${type}s/${of.id}/texts` : null);
  return (
    <>
      <Button variant="subtle" color="gray" size="compact-sm" onClick={open}>
        {t('discussion.earlier', { count: of.earlierTexts })}
      </Button>
      <Modal opened={isOpen} onClose={close} title={t('discussion.earlierTitle')} size="lg">
        <Stack gap="md">
          {data?.texts.map(({ number, title, text, language, writtenAt }) => (
            <article key={number}>
              <Text size="sm" c="dimmed">
                {format.moment(writtenAt)}
              </Text>
              {title && (
                <Text fw={600} lang={localeOf(language)}>
                  {title}
                </Text>
              )}
              <p className={classes.text} lang={localeOf(language)}>
                {text}
              </p>
            </article>
          ))}
        </Stack>
      </Modal>
    </>
  );
}
