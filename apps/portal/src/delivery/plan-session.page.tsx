import { type MyMembership, ScheduleSessionInput, type SessionView } from '@hansa/contracts';
import { Anchor, Button, CloseButton, Group, Pill, Radio, Stack, Title } from '@mantine/core';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { isProblem } from '../api/problem.js';
import { useSend } from '../api/write.js';
import { interfaceLanguage } from '../language/languages.js';
import { KeptNote } from '../parts/kept-note.js';
import { notify } from '../parts/notify.js';
import { OrganisationInput } from '../parts/organisation-input.js';
import { PageHead } from '../parts/page-head.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { useKeptForm } from '../parts/use-kept-form.js';
import classes from './delivery.module.css';
import { Section } from './form-section.js';
import { ForOrganisation } from './for-organisation.js';
import { ReservationFields } from './reservation-fields.js';
import {
  concernsOf,
  emptyPlan,
  planInput,
  type PlanForm,
  type PlanValues,
  proposedDate,
  type TermsForm,
} from './session-form.js';
import { SessionInWords } from './session-in-words.js';
import { DaysFields, LocationFields, SeatsFields } from './terms-fields.js';
import { useChosenModule, VersionChoice } from './version-choice.js';
import { daysAfter, isDate, todayAt } from './wall-time.js';

const page = getRouteApi('/training/sessions/new');

export function PlanSessionPage() {
  const { t } = useTranslation('delivery');
  return (
    <ForOrganisation permission="training.manage-session" title={t('plan.title')}>
      {(organisation) => <Plan key={organisation.id} provider={organisation} />}
    </ForOrganisation>
  );
}

function Plan({ provider }: { provider: MyMembership['organisation'] }) {
  const { t } = useTranslation(['delivery', 'frame']);
  const asked = page.useSearch();
  const navigate = useNavigate();
  const { send, isSending, problem } = useSend<SessionView>();
  const kept = useKeptForm<PlanValues>({
    name: `plan-session:${provider.id}`,
    initial: { ...emptyPlan(provider.country, interfaceLanguage()), moduleId: asked.module ?? null },
    schema: ScheduleSessionInput,
    input: (values) => planInput(values, provider.id),
  });
  const { form } = kept;
  const today = todayAt(form.values.zone);
  const module = useChosenModule(form, asked);
  useProposedDeadline(form, today);
  // What it has in common with the form for changes.
  const terms = form as unknown as TermsForm;
  const first = form.values.days[0]?.date ?? '';

  const plan = async (values: PlanValues) => {
    if (concernsOf(values, today).length > 0) return document.getElementById('in-words')?.scrollIntoView();
    const session = await send('training/sessions', { body: planInput(values, provider.id) });
    if (!session) return;
    kept.forget();
    notify(t('plan.done'));
    await navigate({ to: '/training/sessions/$id', params: { id: session.id } });
  };
  useEffect(() => {
    if (isProblem(problem)) kept.refuse(problem);
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [problem]);

  return (
    <>
      <PageHead
        title={t('plan.title')}
        purpose={t('plan.purpose', { provider: provider.name.text })}
        back={
          <Anchor renderRoot={(props) => <Link {...props} to="/training" search={{ tab: 'sessions' }} />}>
            {t('plan.back')}
          </Anchor>
        }
      />
      <div className={classes.beside}>
        <form className={classes.form} noValidate onSubmit={form.onSubmit((values) => void plan(values))}>
          <Section title={t('plan.what')}>
            <VersionChoice form={form} module={module} />
          </Section>
          <Section title={t('plan.when')}>
            <DaysFields form={terms} min={today} />
          </Section>
          <Section title={t('plan.where')}>
            <LocationFields form={terms} />
          </Section>
          <Section title={t('plan.who')}>
            <SeatsFields form={terms} min={today} max={isDate(first) ? daysAfter(first, -1) : ''} />
            <Radio.Group
              label={t('plan.approval')}
              value={form.values.approvalNeeded ? 'yes' : 'no'}
              onChange={(value) => form.setFieldValue('approvalNeeded', value === 'yes')}
            >
              <Stack gap={6} mt={4}>
                <Radio value="no" label={t('plan.inOrder')} />
                <Radio value="yes" label={t('plan.decide')} />
              </Stack>
            </Radio.Group>
            <Title order={3}>{t('plan.reservations')}</Title>
            <ReservationFields form={form} today={today} />
          </Section>
          <Section title={t('plan.with')}>
            <CoOrganisers form={form} providerId={provider.id} />
          </Section>
          <ProblemNotice problem={problem} />
          <Group>
            <Button type="submit" loading={isSending}>
              {t('plan.go')}
            </Button>
            <KeptNote of={kept} />
          </Group>
        </form>
        <aside className={classes.aside} id="in-words">
          <SessionInWords of={form.values} module={module} today={today} />
        </aside>
      </div>
    </>
  );
}

function CoOrganisers({ form, providerId }: { form: PlanForm; providerId: string }) {
  const { t } = useTranslation('delivery');
  const { coOrganisers } = form.values;
  const remove = (id: string) =>
    form.setFieldValue(
      'coOrganisers',
      coOrganisers.filter((one) => one.id !== id),
    );
  return (
    <>
      {coOrganisers.length > 0 && (
        <Group gap="xs">
          {coOrganisers.map(({ id, name }) => (
            <Pill key={id} size="lg">
              {name}
              <CloseButton size="xs" aria-label={t('plan.removeCoOrganiser', { name })} onClick={() => remove(id)} />
            </Pill>
          ))}
        </Group>
      )}
      <OrganisationInput
        label={t('plan.coOrganiser')}
        description={t('plan.coOrganiserHint')}
        value={null}
        without={[providerId, ...coOrganisers.map(({ id }) => id)]}
        onChange={(chosen) => chosen && form.setFieldValue('coOrganisers', [...coOrganisers, chosen])}
      />
    </>
  );
}

/** The last day for enrolling follows the first day until somebody sets it. */
function useProposedDeadline(form: PlanForm, today: string): void {
  const proposed = useRef('');
  const first = form.values.days[0]?.date ?? '';
  useEffect(() => {
    const { enrolUntil } = form.values;
    if (enrolUntil !== '' && enrolUntil !== proposed.current) return;
    const next = proposedDate(first, today, 'enrol');
    if (next === '' || next === enrolUntil) return;
    proposed.current = next;
    form.setFieldValue('enrolUntil', next);
    // Only the first day moves it.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [first]);
}
