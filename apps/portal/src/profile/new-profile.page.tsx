import { CreateClusterInput, type ClusterView, type MyMembership, type OrganisationView } from '@hansa/contracts';
import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRead } from '../api/read.js';
import { useSend } from '../api/write.js';
import { Rendered } from '../language/rendered.js';
import { useFormat } from '../language/use-format.js';
import { Empty } from '../parts/empty.js';
import { KeptNote } from '../parts/kept-note.js';
import { LocalisedInput } from '../parts/localised-input.js';
import { emptyText, errorsUnder, written } from '../parts/localised.js';
import { PageHead } from '../parts/page-head.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { SignedInOnly } from '../parts/signed-in-only.js';
import { useKeptForm } from '../parts/use-kept-form.js';
import { useActing, useMay } from '../sign-in/use-me.js';
import { LikelyTwins } from './likely-twins.js';
import { useLikelyTwins } from './use-likely-twins.js';
import { withScheme } from '../parts/web-address.js';

/** The least that a profile begins with; what is likely there already is shown before. */
export function NewProfilePage() {
  const { t } = useTranslation(['profile']);
  return <SignedInOnly title={t('new.title')}>{() => <Begin />}</SignedInOnly>;
}

function Begin() {
  const { t } = useTranslation(['profile', 'frame']);
  const may = useMay();
  const acting = useActing();
  const back = <Link to="/profiles">{t('own.title')}</Link>;
  if (acting && may('registry.edit-profile'))
    return <NewProfile key={acting.organisation.id} acting={acting} back={back} />;
  return (
    <>
      <PageHead title={t('new.title')} back={back} />
      <Empty
        title={t(acting ? 'new.notAllowed' : 'own.nobody')}
        action={
          !acting && (
            <Button renderRoot={(props) => <Link {...props} to="/organisations/new" />}>{t('frame:acting.new')}</Button>
          )
        }
      >
        {t(acting ? 'new.notAllowedText' : 'own.nobodyText')}
      </Empty>
    </>
  );
}

function NewProfile({ acting, back }: { acting: MyMembership; back: ReactNode }) {
  const { t } = useTranslation(['profile', 'frame', 'words']);
  const format = useFormat();
  const navigate = useNavigate();
  const { send, isSending, problem } = useSend<ClusterView>();
  const organisation = useRead<OrganisationView>(`identity/organisations/${acting.organisation.id}`);
  const itself = organisation.type === 'cluster-organisation';
  const { country } = organisation;
  const body = (values: { name: typeof name; summary: typeof name; acronym: string; website: string }) => ({
    ...{ ownerId: organisation.id, country, name: written(values.name), summary: written(values.summary) },
    ...(values.acronym.trim() !== '' && { acronym: values.acronym }),
    ...(values.website.trim() !== '' && { website: withScheme(values.website) }),
  });
  // A cluster organisation's profile is about itself: what it has told already is not typed again.
  const name = itself ? { original: organisation.names.original, texts: organisation.names.texts } : emptyText();
  const kept = useKeptForm({
    name: `new-profile:${organisation.id}`,
    initial: { name, summary: emptyText(), acronym: '', website: (itself && organisation.website) || '' },
    schema: CreateClusterInput,
    input: body,
  });
  const { form } = kept;
  const twins = useLikelyTwins({ ...form.values, country });
  const [seen, setSeen] = useState<ReadonlySet<string>>(new Set());
  const unseen = twins.items.filter(({ id, strong }) => strong && !seen.has(id));

  const create = form.onSubmit(async (values) => {
    const duplicatesSeen = twins.items.map(({ id }) => id).filter((id) => seen.has(id));
    const made = await send('cluster-registry/clusters', { body: { ...body(values), duplicatesSeen } });
    if (!made) return twins.again();
    kept.forget();
    await navigate({ to: '/profiles/$id', params: { id: made.id } });
  });
  return (
    <form onSubmit={create} noValidate>
      <PageHead title={t('new.title')} purpose={t('new.purpose')} back={back} />
      <Stack gap="lg" maw={760}>
        <Text>
          {t('new.keeper')} <Rendered of={organisation.name} />, {format.country(country)}
        </Text>
        <LocalisedInput
          label={t('words:clusterField.name')}
          description={t(itself ? 'new.nameOfYours' : 'new.nameHint')}
          required
          maxLength={200}
          {...form.getInputProps('name')}
          error={errorsUnder(form.errors, 'name')}
        />
        <LocalisedInput
          label={t('words:clusterField.summary')}
          description={t('hint.summary')}
          required
          lines={4}
          maxLength={2000}
          {...form.getInputProps('summary')}
          error={errorsUnder(form.errors, 'summary')}
        />
        <Group gap="md" align="flex-start" grow preventGrowOverflow={false}>
          <TextInput
            label={t('words:clusterField.acronym')}
            description={t('frame:optional')}
            maw={180}
            {...form.getInputProps('acronym')}
          />
          <TextInput
            label={t('words:clusterField.website')}
            description={t('frame:optional')}
            type="url"
            miw={260}
            {...form.getInputProps('website')}
          />
        </Group>
        <LikelyTwins twins={twins.items} asking={acting} seen={seen} onSeen={setSeen} />
        <ProblemNotice problem={problem?.code === 'likely-duplicate' && unseen.length > 0 ? null : problem} />
        <Group>
          <Button type="submit" loading={isSending} disabled={unseen.length > 0}>
            {t('new.create')}
          </Button>
          {unseen.length > 0 && (
            <Text size="sm" c="dimmed">
              {t('new.lookFirst', { count: unseen.length })}
            </Text>
          )}
        </Group>
        <KeptNote of={kept} />
      </Stack>
    </form>
  );
}
