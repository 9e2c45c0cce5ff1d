import type { ClusterView, HandOverRequestView, OrganisationView, OwnClusterPage } from '@hansa/contracts';
import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useAside } from '../api/read.js';
import { useSend } from '../api/write.js';
import { KeptNote } from '../parts/kept-note.js';
import { notify } from '../parts/notify.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { useKeptForm } from '../parts/use-kept-form.js';
import { useActing, useMay } from '../sign-in/use-me.js';

/** For a cluster organisation without a profile, on one of its country that somebody else keeps: "this is us". */
export function AskForHandOver({ of }: { of: ClusterView }) {
  const { t } = useTranslation('clusters');
  const acting = useActing();
  const may = useMay();
  const [isOpen, { open, close }] = useDisclosure(false);
  const ours = acting?.organisation;
  const isHeir =
    ours?.type === 'cluster-organisation' &&
    ours.country === of.country &&
    ours.id !== of.owner.id &&
    may('registry.submit-profile');
  const { data: kept } = useAside<OwnClusterPage>(isHeir ? `cluster-registry/organisations/${ours.id}/clusters` : null);
  const { data: keeper } = useAside<OrganisationView>(isHeir ? `identity/organisations/${of.owner.id}` : null);
  const keepsOne = kept?.items.some(({ status }) => status !== 'withdrawn');
  if (!isHeir || !kept || keepsOne || !keeper || keeper.type === 'cluster-organisation') return null;
  return (
    <>
      <Button variant="default" onClick={open}>
        {t('handOver.action')}
      </Button>
      <Modal opened={isOpen} onClose={close} title={t('handOver.title')}>
        {isOpen && <Form of={of} organisationId={ours.id} onClose={close} />}
      </Modal>
    </>
  );
}

function Form({ of, organisationId, onClose }: { of: ClusterView; organisationId: string; onClose: () => void }) {
  const { t } = useTranslation(['clusters', 'frame']);
  const navigate = useNavigate();
  const { send, isSending, problem } = useSend<HandOverRequestView>();
  const kept = useKeptForm({ name: `hand-over:${of.id}`, initial: { message: '' } });
  const keeper = of.owner.name?.text ?? t('unnamedOrganisation');
  return (
    <form
      onSubmit={kept.form.onSubmit(async ({ message }) => {
        const body = { organisationId, message };
        const asked = await send(`cluster-registry/clusters/${of.id}/hand-over-requests`, { body });
        if (!asked) return;
        kept.forget();
        onClose();
        notify(t('handOver.sent', { organisation: keeper }));
        void navigate({ to: '/hand-over-requests/$id', params: { id: asked.id } });
      })}
    >
      <Stack gap="md">
        <Text size="sm">{t('handOver.text', { organisation: keeper })}</Text>
        <Textarea
          label={t('handOver.message')}
          required
          autosize
          minRows={4}
          maxLength={1000}
          data-autofocus
          {...kept.form.getInputProps('message')}
        />
        <KeptNote of={kept} />
        <ProblemNotice problem={problem} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('frame:cancel')}
          </Button>
          <Button type="submit" loading={isSending}>
            {t('handOver.send')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
