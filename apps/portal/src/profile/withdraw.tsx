import type { ClusterView } from '@hansa/contracts';
import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSend } from '../api/write.js';
import { LocalisedInput } from '../parts/localised-input.js';
import { emptyText, written, writtenOrNull } from '../parts/localised.js';
import { notify } from '../parts/notify.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { forgetProfile } from './save-profile.js';
import { useRenewed } from './use-renewed.js';

/** Takes a profile out of the registry for good, with the reason that those read who come by an old link. */
export function Withdraw({ view }: { view: ClusterView }) {
  const { t } = useTranslation(['profile', 'frame']);
  const [opened, { open, close }] = useDisclosure();
  const [reason, setReason] = useState(emptyText);
  const { send, isSending, problem } = useSend<ClusterView>();
  useRenewed(problem);
  const withdraw = async () => {
    const body = { reason: written(reason) };
    if (!(await send(`cluster-registry/clusters/${view.id}/withdraw`, { version: view.version, body }))) return;
    forgetProfile(view.id);
    notify(t('withdraw.done', { name: view.name.text }));
    close();
  };
  return (
    <div>
      <Text mb="xs">{t('withdraw.text')}</Text>
      <Button variant="default" onClick={open}>
        {t('withdraw.open')}
      </Button>
      <Modal opened={opened} onClose={close} size="lg" title={t('withdraw.title', { name: view.name.text })}>
        <Stack gap="md">
          <Text>{t('withdraw.means')}</Text>
          <LocalisedInput
            label={t('withdraw.reason')}
            description={t('withdraw.reasonHint')}
            required
            lines={3}
            maxLength={1000}
            value={reason}
            onChange={setReason}
          />
          <ProblemNotice problem={problem} />
          <Group>
            <Button
              color="red"
              loading={isSending}
              disabled={writtenOrNull(reason) === null}
              onClick={() => void withdraw()}
            >
              {t('withdraw.do')}
            </Button>
            <Button variant="default" onClick={close}>
              {t('frame:cancel')}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </div>
  );
}
