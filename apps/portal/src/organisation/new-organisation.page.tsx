import { CreateOrganisationInput, type OrganisationView } from '@hansa/contracts';
import { Button, Group, Stack, Text } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { refresh } from '../api/read.js';
import { useSend } from '../api/write.js';
import { KeptNote } from '../parts/kept-note.js';
import { emptyText } from '../parts/localised.js';
import { notify } from '../parts/notify.js';
import { PageHead } from '../parts/page-head.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { SignedInOnly } from '../parts/signed-in-only.js';
import { useKeptForm } from '../parts/use-kept-form.js';
import { actFor, useMe } from '../sign-in/use-me.js';
import { LikelyTwins } from './likely-twins.js';
import classes from './organisation.module.css';
import { bodyOf, OrganisationFields, type OrganisationValues } from './organisation-form.js';

/** Registers an organisation; whoever does becomes its administrator. */
export function NewOrganisationPage() {
  const { t } = useTranslation('organisation');
  return <SignedInOnly title={t('new.title')}>{() => <NewOrganisation />}</SignedInOnly>;
}

function NewOrganisation() {
  const { t } = useTranslation(['organisation', 'frame']);
  const navigate = useNavigate();
  const me = useMe();
  const { send, isSending, problem } = useSend<OrganisationView>();
  const kept = useKeptForm<OrganisationValues>({
    name: 'organisation',
    initial: { name: emptyText(), type: null, country: me?.person.country ?? null, website: '', parentId: null },
    schema: CreateOrganisationInput,
    input: bodyOf,
  });
  const { form } = kept;
  const register = async (values: OrganisationValues) => {
    const made = await send('identity/organisations', { body: bodyOf(values) });
    if (!made) return;
    kept.forget();
    actFor(made.id);
    await refresh();
    notify(t('new.done', { name: made.name.text }));
    await navigate({ to: '/organisations/$id/people', params: { id: made.id } });
  };
  return (
    <>
      <PageHead title={t('new.title')} purpose={t('new.purpose')} back={<Link to="/my">{t('frame:places.my')}</Link>} />
      <form className={classes.form} noValidate onSubmit={form.onSubmit((values) => void register(values))}>
        <Stack gap="md">
          <OrganisationFields form={form} />
          <LikelyTwins name={form.values.name.texts[form.values.name.original] ?? ''} />
          <Text size="sm" c="dimmed">
            {t('new.what')}
          </Text>
          <ProblemNotice problem={problem} />
          <Group>
            <Button type="submit" loading={isSending}>
              {t('new.go')}
            </Button>
          </Group>
          <KeptNote of={kept} />
        </Stack>
      </form>
    </>
  );
}
