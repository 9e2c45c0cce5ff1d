import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useSend } from '../api/write.js';
import { notify } from '../parts/notify.js';
import { ProblemNotice } from '../parts/problem-notice.js';

/** Throws a draft away, which cannot be taken back. */
export function DiscardDraft({
  title,
  path,
  version,
  onDone,
}: {
  title: string;
  path: string;
  /** Undefined where it cannot be read, which the page says. */
  version: () => Promise<number | undefined> | number;
  onDone?: () => void;
}) {
  const { t } = useTranslation(['knowledge', 'frame']);
  const navigate = useNavigate();
  const [isOpen, { open, close }] = useDisclosure(false);
  const { done, isSending, problem } = useSend();
  const discard = async () => {
    const now = await version();
    if (now === undefined) return close();
    if (!(await done(path, { method: 'DELETE', version: now }))) return;
    onDone?.();
    notify(t('discard.done', { title }));
    await navigate({ to: '/knowledge' });
  };
  return (
    <>
      <Button variant="subtle" color="red" onClick={open}>
        {t('discard.open')}
      </Button>
      <Modal opened={isOpen} onClose={close} title={t('discard.title', { title })}>
        <Stack gap="md">
          <Text size="sm">{t('discard.means')}</Text>
          <ProblemNotice problem={problem} />
          <Group justify="flex-end">
            <Button variant="default" onClick={close}>
              {t('frame:cancel')}
            </Button>
            <Button color="red" loading={isSending} onClick={() => void discard()}>
              {t('discard.open')}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </>
  );
}
