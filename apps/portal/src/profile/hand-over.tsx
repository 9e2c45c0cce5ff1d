import type { ClusterView } from '@hansa/contracts';
import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { notify } from '../parts/notify.js';
import { type ChosenOrganisation, OrganisationInput } from '../parts/organisation-input.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { forgetProfile } from './save-profile.js';
import { useEnding } from './use-ending.js';
import { useRenewed } from './use-renewed.js';

/** Gives a profile to the cluster organisation that it is about. */
export function HandOver({ view }: { view: ClusterView }) {
  const { t } = useTranslation(['profile']);
  const [opened, { open, close }] = useDisclosure();
  return (
    <div>
      <Text mb="xs">{t('handOver.text')}</Text>
      <Button variant="default" onClick={open}>
        {t('handOver.open')}
      </Button>
      {opened && <HandOverDialog view={view} onClose={close} />}
    </div>
  );
}

/** @param of.to the organisation that has asked for it; it is chosen otherwise */
export function HandOverDialog({
  view,
  to,
  onClose,
}: {
  view: Pick<ClusterView, 'id' | 'name' | 'version'>;
  to?: ChosenOrganisation;
  onClose: () => void;
}) {
  const { t } = useTranslation(['profile', 'frame']);
  const navigate = useNavigate();
  const [chosen, choose] = useState<ChosenOrganisation | null>(to ?? null);
  const { end, isSending, problem } = useEnding();
  useRenewed(problem);
  const handOver = async ({ id, name }: ChosenOrganisation) => {
    const asked = { version: view.version, body: { organisationId: id } };
    await end(`cluster-registry/clusters/${view.id}/hand-over`, asked, async () => {
      forgetProfile(view.id);
      notify(t('handOver.done', { name: view.name.text, organisation: name }));
      await navigate({ to: '/profiles' });
    });
  };
  return (
    <Modal opened onClose={onClose} size="lg" title={t('handOver.title', { name: view.name.text })}>
      <Stack gap="md">
        <Text>{t('handOver.means')}</Text>
        {to ? (
          <Text fw={600}>{to.name}</Text>
        ) : (
          <OrganisationInput
            label={t('handOver.to')}
            description={t('handOver.toHint')}
            type="cluster-organisation"
            required
            value={chosen}
            onChange={choose}
          />
        )}
        <ProblemNotice problem={problem} />
        <Group>
          <Button loading={isSending} disabled={!chosen} onClick={() => chosen && void handOver(chosen)}>
            {t('handOver.do')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('frame:cancel')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
