import type { ClusterView } from '@hansa/contracts';
import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { dropDraft } from '../parts/drafts.js';
import { notify } from '../parts/notify.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { useEnding } from './use-ending.js';
import { useRenewed } from './use-renewed.js';

/** A draft that was never submitted is gone for good: that is said before. */
export function DiscardDraft({ view, owner }: { view: ClusterView; owner: string }) {
  const { t } = useTranslation(['profile', 'frame']);
  const navigate = useNavigate();
  const [opened, { open, close }] = useDisclosure();
  const { end, isSending, problem } = useEnding();
  useRenewed(problem);
  const { id, name, version, members } = view;
  const discard = () =>
    end(`cluster-registry/clusters/${id}`, { method: 'DELETE', version }, async () => {
      dropDraft(owner, `profile:${id}`);
      notify(t('discard.done', { name: name.text }));
      await navigate({ to: '/profiles' });
    });
  return (
    <>
      <Button variant="subtle" color="gray" c="var(--bad)" onClick={open}>
        {t('discard.open')}
      </Button>
      <Modal opened={opened} onClose={close} title={t('discard.title', { name: name.text })}>
        <Stack gap="md">
          <Text>{t('discard.text', { count: members.total })}</Text>
          <ProblemNotice problem={problem} />
          <Group>
            <Button color="red" loading={isSending} onClick={() => void discard()}>
              {t('discard.do')}
            </Button>
            <Button variant="default" onClick={close}>
              {t('frame:cancel')}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </>
  );
}
