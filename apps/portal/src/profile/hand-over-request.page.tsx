import type { ClusterView, HandOverRequestView } from '@hansa/contracts';
import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAside, useRead } from '../api/read.js';
import { useSend } from '../api/write.js';
import { Rendered } from '../language/rendered.js';
import { useFormat } from '../language/use-format.js';
import { Facts } from '../parts/facts.js';
import { notify } from '../parts/notify.js';
import { PageHead } from '../parts/page-head.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { SignedInOnly } from '../parts/signed-in-only.js';
import { StatePill, type Tone } from '../parts/state-pill.js';
import { StoryAndFacts } from '../parts/story-and-facts.js';
import { useMay, useMe } from '../sign-in/use-me.js';
import { HandOverDialog } from './hand-over.js';

const TONES: Record<HandOverRequestView['status'], Tone> = {
  waiting: 'under-way',
  granted: 'done',
  declined: 'stopped',
  lapsed: 'not-yet',
};

/** A cluster organisation has asked for the profile that another keeps for it: both sides read and one answers here. */
export function HandOverRequestPage() {
  const { t } = useTranslation(['profile']);
  return <SignedInOnly title={t('request.title')}>{() => <Request />}</SignedInOnly>;
}

function Request() {
  const { t } = useTranslation(['profile', 'words']);
  const format = useFormat();
  const me = useMe();
  const may = useMay();
  const { id } = useParams({ from: '/hand-over-requests/$id' });
  const request = useRead<HandOverRequestView>(`cluster-registry/hand-over-requests/${id}`);
  const { status, cluster, keeper, organisation, message, reason } = request;
  const mine = me?.memberships.some((one) => one.organisation.id === keeper.id) ?? false;
  const answers = status === 'waiting' && may('registry.submit-profile', keeper.id);
  const name = cluster?.name.text;
  return (
    <>
      <PageHead
        title={name ? t('request.titleOf', { name }) : t('request.title')}
        purpose={t(mine ? 'request.purposeKeeper' : 'request.purposeAsking')}
        back={<Link to="/profiles">{t('own.title')}</Link>}
        state={
          <StatePill tone={answers ? 'waits' : TONES[status]}>{t(`words:handOverRequestStatus.${status}`)}</StatePill>
        }
      />
      <StoryAndFacts
        story={
          <>
            <div>
              <Text fw={600}>{t('request.message')}</Text>
              <Text style={{ whiteSpace: 'pre-line' }}>{message ?? t('request.erased')}</Text>
            </div>
            {status === 'declined' && (
              <div>
                <Text fw={600}>{t('request.reason')}</Text>
                <Text style={{ whiteSpace: 'pre-line' }}>{reason ?? t('request.erased')}</Text>
              </div>
            )}
            {status === 'waiting' && !answers && <Text>{t(mine ? 'request.needsRole' : 'request.waits')}</Text>}
            {status === 'lapsed' && <Text>{t('request.lapsed')}</Text>}
            {status === 'granted' && <Text>{t('request.granted')}</Text>}
            {answers && <Answer request={request} />}
          </>
        }
        facts={
          <Facts
            of={[
              [
                t('request.profile'),
                cluster && (
                  <Link to={mine ? '/profiles/$id' : '/clusters/$id'} params={{ id: cluster.id }}>
                    <Rendered of={cluster.name} />
                  </Link>
                ),
              ],
              [t('request.keeper'), keeper.name && <Organisation id={keeper.id} name={keeper.name} />],
              [
                t('request.asking'),
                organisation.name && <Organisation id={organisation.id} name={organisation.name} />,
              ],
              [t('request.askedAt'), format.moment(request.askedAt)],
              [t('request.answeredAt'), request.answeredAt && format.moment(request.answeredAt)],
            ]}
          />
        }
      />
    </>
  );
}

function Organisation({ id, name }: { id: string; name: NonNullable<HandOverRequestView['keeper']['name']> }) {
  return (
    <Link to="/organisations/$id" params={{ id }}>
      <Rendered of={name} />
    </Link>
  );
}

function Answer({ request }: { request: HandOverRequestView }) {
  const { t } = useTranslation(['profile', 'frame']);
  const { cluster, organisation } = request;
  const { data: view } = useAside<ClusterView>(cluster ? `cluster-registry/clusters/${cluster.id}` : null);
  const [opened, { open, close }] = useDisclosure();
  const [declining, { open: decline, close: keep }] = useDisclosure();
  const [reason, setReason] = useState('');
  const { send, isSending, problem } = useSend<HandOverRequestView>();
  const refuse = async () => {
    const path = `cluster-registry/hand-over-requests/${request.id}/decline`;
    if (await send(path, { body: { reason } })) notify(t('request.declined'));
  };
  return (
    <Stack gap="md">
      <Group>
        <Button disabled={!view} onClick={open}>
          {t('handOver.open')}
        </Button>
        {!declining && (
          <Button variant="default" onClick={decline}>
            {t('request.decline')}
          </Button>
        )}
      </Group>
      {declining && (
        <>
          <Textarea
            label={t('request.why')}
            description={t('request.whyHint')}
            required
            autoFocus
            autosize
            minRows={3}
            maxLength={1000}
            value={reason}
            onChange={({ currentTarget }) => setReason(currentTarget.value)}
          />
          <ProblemNotice problem={problem} />
          <Group>
            <Button color="red" loading={isSending} disabled={reason.trim() === ''} onClick={() => void refuse()}>
              {t('request.decline')}
            </Button>
            <Button variant="default" onClick={keep}>
              {t('frame:cancel')}
            </Button>
          </Group>
        </>
      )}
      {opened && view && (
        <HandOverDialog
          view={view}
          to={{ id: organisation.id, name: organisation.name?.text ?? organisation.id }}
          onClose={close}
        />
      )}
    </Stack>
  );
}
