import type { ClusterView } from '@hansa/contracts';
import { Button, Group, Stack, Text } from '@mantine/core';
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

/** Ends the vouching, with what that means for the profile and a reason that its organisation reads. */
export function EndVouching({ view }: { view: ClusterView }) {
  const { t } = useTranslation(['profile', 'frame']);
  const [opened, { open, close }] = useDisclosure();
  const [reason, setReason] = useState(emptyText);
  const { send, isSending, problem } = useSend<ClusterView>();
  useRenewed(problem);
  const criteria = view.inside?.criteria;
  const stays = criteria?.met ?? false;
  const end = async () => {
    const path = `cluster-registry/clusters/${view.id}/vouching/end`;
    if (!(await send(path, { version: view.version, body: { reason: written(reason) } }))) return;
    forgetProfile(view.id);
    notify(t('vouch.ended', { name: view.name.text }));
    close();
  };
  if (!opened) {
    return (
      <Button mt="sm" variant="subtle" color="gray" c="var(--bad)" onClick={open}>
        {t('vouch.end')}
      </Button>
    );
  }
  return (
    <Stack gap="md" mt="md">
      <Text>{t(stays ? 'vouch.endStays' : 'vouch.endGone')}</Text>
      <LocalisedInput
        label={t('vouch.reason')}
        description={t('vouch.reasonHint')}
        required
        lines={2}
        maxLength={1000}
        value={reason}
        onChange={setReason}
      />
      <ProblemNotice problem={problem} />
      <Group>
        <Button color="red" loading={isSending} disabled={writtenOrNull(reason) === null} onClick={() => void end()}>
          {t('vouch.end')}
        </Button>
        <Button variant="default" onClick={close}>
          {t('frame:cancel')}
        </Button>
      </Group>
    </Stack>
  );
}
