import type { InterestPage, InterestView, PartnerSearchView } from '@hansa/contracts';
import { Box, Button, Group, NativeSelect, Stack, Text, Textarea, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useAside } from '../api/read.js';
import { useSend } from '../api/write.js';
import { useFormat } from '../language/use-format.js';
import { keepDraft } from '../parts/drafts.js';
import { KeptNote } from '../parts/kept-note.js';
import { notify } from '../parts/notify.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { useKeptForm } from '../parts/use-kept-form.js';
import { signIn } from '../sign-in/session.js';
import { useActing, useMay, useMe } from '../sign-in/use-me.js';
import { InterestContacts } from './interest-contacts.js';
import { InterestState } from './interest-state.js';
import { useOwnClusters } from './use-own-clusters.js';

const MOST = 100;

/** "We are interested", or what has become of it. */
export function Interest({ of }: { of: PartnerSearchView }) {
  const { t } = useTranslation(['clusters', 'frame']);
  const me = useMe();
  const may = useMay();
  const acting = useActing()?.organisation;
  const own = useOwnClusters().filter(({ isPublic }) => isPublic);
  const { data } = useAside<InterestPage>(acting ? 'cluster-registry/interests' : null, {
    organisationId: acting?.id,
    limit: MOST,
  });
  const said = data?.items.filter(({ search, status }) => search.id === of.id && status !== 'withdrawn') ?? [];
  const free = own.filter(({ id }) => !said.some(({ cluster }) => cluster.id === id));
  if (me === undefined || (acting && !data)) return null;
  const mayExpress =
    of.status === 'open' && acting && acting.id !== of.cluster.owner.id && may('registry.seek-partners');
  if (said.length === 0 && of.status !== 'open') return null;
  return (
    <Box component="section" className="surface" aria-labelledby="interest">
      <Title order={2} id="interest" mb="xs">
        {t(said.length > 0 ? 'interest.yours' : 'interest.title')}
      </Title>
      {said.map((interest) => (
        <Said key={interest.id} of={interest} />
      ))}
      {!me ? (
        <Group>
          <Text>{t('interest.signIn')}</Text>
          <Button onClick={() => void signIn()}>{t('frame:signIn')}</Button>
        </Group>
      ) : mayExpress && free.length > 0 ? (
        <Form of={of} organisationId={acting.id} clusters={free} />
      ) : (
        mayExpress &&
        said.length === 0 && (
          <Stack gap="sm" align="flex-start">
            <Text className="prose">{t('interest.noCluster')}</Text>
            <Button variant="default" renderRoot={(props) => <Link {...props} to="/profiles" />}>
              {t('interest.toProfiles')}
            </Button>
          </Stack>
        )
      )}
      {me && !mayExpress && said.length === 0 && <Text className="prose">{t('interest.notAllowed')}</Text>}
    </Box>
  );
}

const draftOf = (searchId: string) => `interest:${searchId}`;

function Form(of: { of: PartnerSearchView; organisationId: string; clusters: ReturnType<typeof useOwnClusters> }) {
  const { t } = useTranslation('clusters');
  const { send, isSending, problem } = useSend<InterestView>();
  const kept = useKeptForm({ name: draftOf(of.of.id), initial: { clusterId: of.clusters[0]!.id, message: '' } });
  const { form } = kept;
  const clusterId = of.clusters.some(({ id }) => id === form.values.clusterId)
    ? form.values.clusterId
    : of.clusters[0]!.id;
  return (
    <form
      onSubmit={form.onSubmit(async ({ message }) => {
        const body = { organisationId: of.organisationId, clusterId, message };
        if (!(await send(`cluster-registry/partner-searches/${of.of.id}/interests`, { body }))) return;
        kept.forget();
        notify(t('interest.sent', { cluster: of.of.cluster.name.text }));
      })}
    >
      <Stack gap="md" maw={640}>
        <Text size="sm">{t('interest.text')}</Text>
        {of.clusters.length > 1 && (
          <NativeSelect
            label={t('interest.cluster')}
            data={of.clusters.map(({ id, name }) => ({ value: id, label: name.text }))}
            {...form.getInputProps('clusterId')}
            value={clusterId}
          />
        )}
        <Textarea
          label={t('interest.message')}
          description={t('interest.messageHint')}
          autosize
          minRows={4}
          maxLength={2000}
          required
          {...form.getInputProps('message')}
        />
        <KeptNote of={kept} />
        <ProblemNotice problem={problem} />
        <Group>
          <Button type="submit" loading={isSending}>
            {t('interest.send')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

/** What one's organisation has said, and what came of it. */
function Said({ of }: { of: InterestView }) {
  const { t } = useTranslation('clusters');
  const format = useFormat();
  const may = useMay();
  const me = useMe();
  const { send, isSending, problem } = useSend<InterestView>();
  return (
    <Stack gap="xs" mb="md">
      <Group gap="sm">
        <InterestState of={of} />
        <Text size="sm" c="dimmed">
          {t('interest.saidAt', { cluster: of.cluster.name.text, moment: format.moment(of.expressedAt) })}
        </Text>
      </Group>
      <Text size="sm">{t(`interest.is.${of.status}`)}</Text>
      {of.message && <Quote title={t('interest.message')}>{of.message}</Quote>}
      {of.answer?.text && <Quote title={t('interest.answer')}>{of.answer.text}</Quote>}
      {of.status === 'accepted' && <InterestContacts of={of} />}
      <ProblemNotice problem={problem} />
      {of.status === 'waiting' && may('registry.seek-partners', of.cluster.owner.id) && (
        <Group>
          <Button
            variant="default"
            loading={isSending}
            onClick={async () => {
              if (!(await send(`cluster-registry/interests/${of.id}/withdraw`))) return;
              // What was written is there again, should it be sent once more.
              if (me && of.message)
                keepDraft(me.person.id, draftOf(of.search.id), { clusterId: of.cluster.id, message: of.message });
              notify(t('interest.withdrawn'));
            }}
          >
            {t('interest.withdraw')}
          </Button>
        </Group>
      )}
    </Stack>
  );
}

export function Quote({ title, children }: { title: string; children: string }) {
  return (
    <div>
      <Text size="sm" c="dimmed">
        {title}
      </Text>
      <Text className="prose" style={{ whiteSpace: 'pre-line' }}>
        {children}
      </Text>
    </div>
  );
}
