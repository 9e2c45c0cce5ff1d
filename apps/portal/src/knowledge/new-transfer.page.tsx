import {
  BeginTransferInput,
  type LocalisedInput as LocalisedText,
  type PracticeSummary,
  type PracticeView,
  type TransferView,
} from '@hansa/contracts';
import { Anchor, Button, Group, Select, Stack, Text } from '@mantine/core';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAside } from '../api/read.js';
import { useSend } from '../api/write.js';
import { KeptNote } from '../parts/kept-note.js';
import { LocalisedInput } from '../parts/localised-input.js';
import { emptyText, errorsUnder, written } from '../parts/localised.js';
import { notify } from '../parts/notify.js';
import { PageHead } from '../parts/page-head.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { SignedInOnly } from '../parts/signed-in-only.js';
import { useKeptForm } from '../parts/use-kept-form.js';
import { useActing } from '../sign-in/use-me.js';
import { BackToTransfers } from './back-to-transfers.js';
import { ForOrganisation } from './for-organisation.js';
import { PlaceInput, type PlaceValues } from './place-input.js';
import { PracticePicker } from './practice-picker.js';

/** "We try this here." Everybody sees it at once. */
export function NewTransferPage() {
  const { t } = useTranslation('knowledge');
  return (
    <SignedInOnly title={t('practice.tryHere')}>
      {() => (
        <ForOrganisation title={t('practice.tryHere')} permission="knowledge.publish-practice">
          <Beginning />
        </ForOrganisation>
      )}
    </SignedInOnly>
  );
}

interface OwnClusters {
  items: { id: string; status: string; name: { text: string }; country: string }[];
}

interface Values {
  place: PlaceValues;
  clusterId: string | null;
  plan: LocalisedText;
}

function Beginning() {
  const { t } = useTranslation('knowledge');
  const navigate = useNavigate();
  const { practice: asked } = useSearch({ from: '/transfers/new' });
  const [chosen, choose] = useState<PracticeSummary | null>(null);
  const practiceId = asked ?? chosen?.id;
  const practice = useAside<PracticeView>(practiceId ? `knowledge-exchange/practices/${practiceId}` : null).data;
  const acting = useActing()!;
  const { id: organisationId, country } = acting.organisation;
  const clusters = useAside<OwnClusters>(`cluster-registry/organisations/${organisationId}/clusters`).data?.items ?? [];
  const body = ({ place, clusterId, plan }: Values) => ({
    ...{ practiceId, organisationId, clusterId, plan: written(plan) },
    place: { country: place.country, region: place.region, city: place.city.trim() || null },
  });
  const kept = useKeptForm<Values>({
    name: `transfer:${practiceId ?? 'any'}`,
    initial: {
      place: { country: country ?? null, region: null, city: '' },
      clusterId: null,
      plan: emptyText(),
    },
    schema: BeginTransferInput,
    input: body,
  });
  const { form } = kept;
  const { send, isSending, problem } = useSend<TransferView>();
  const begin = form.onSubmit(async (values) => {
    const transfer = await send('knowledge-exchange/transfers', { body: body(values) });
    if (!transfer) return;
    kept.forget();
    notify(t('transfer.hasBegun'));
    await navigate({ to: '/transfers/$id', params: { id: transfer.id } });
  });
  const known = problem?.code === 'transfer-is-under-way' ? (problem.body['transferId'] as string) : null;
  return (
    <>
      <PageHead title={t('practice.tryHere')} purpose={t('transfer.newPurpose')} back={<BackToTransfers />} />
      <form onSubmit={begin} noValidate>
        <Stack gap="lg" maw={780}>
          {asked ? (
            practice && (
              <Text>
                {t('transfer.practice')}
                {': '}
                <Anchor renderRoot={(props) => <Link {...props} to="/practices/$id" params={{ id: asked }} />}>
                  {practice.title.text}
                </Anchor>
              </Text>
            )
          ) : (
            <PracticePicker value={chosen} onChange={choose} error={form.errors['practiceId']} />
          )}
          <LocalisedInput
            label={t('transfer.plan')}
            description={t('transfer.planHint')}
            lines={5}
            maxLength={5000}
            required
            value={form.values.plan}
            error={errorsUnder(form.errors, 'plan')}
            onChange={(plan) => form.setFieldValue('plan', plan)}
          />
          <PlaceInput
            required
            value={form.values.place}
            errors={errorsUnder(form.errors, 'place')}
            onChange={(place) => form.setFieldValue('place', place)}
          />
          {clusters.length > 0 && (
            <Select
              label={t('transfer.cluster')}
              description={t('transfer.clusterHint')}
              clearable
              data={clusters.map(({ id, name }) => ({ value: id, label: name.text }))}
              value={form.values.clusterId}
              onChange={(clusterId) => form.setFieldValue('clusterId', clusterId)}
            />
          )}
          <ProblemNotice problem={problem} />
          {known && (
            <Anchor renderRoot={(props) => <Link {...props} to="/transfers/$id" params={{ id: known }} />}>
              {t('transfer.toExisting')}
            </Anchor>
          )}
          <Group>
            <Button type="submit" loading={isSending}>
              {t('transfer.begin')}
            </Button>
          </Group>
          <KeptNote of={kept} />
        </Stack>
      </form>
    </>
  );
}
