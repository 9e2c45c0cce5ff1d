import { ChangeSessionInput, type SessionView } from '@hansa/contracts';
import { Alert, Button, Group, Text } from '@mantine/core';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { isProblem } from '../api/problem.js';
import { useRead } from '../api/read.js';
import { useSend } from '../api/write.js';
import { useFormat } from '../language/use-format.js';
import { KeptNote } from '../parts/kept-note.js';
import { notify } from '../parts/notify.js';
import { PageHead } from '../parts/page-head.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { useKeptForm } from '../parts/use-kept-form.js';
import { CancelSession } from './cancel-session.js';
import classes from './delivery.module.css';
import { Section } from './form-section.js';
import { concernsOf, locationOf, type TermsValues } from './session-form.js';
import { Concerns } from './session-in-words.js';
import { BackToSession, SessionPlaces } from './session-places.js';
import { DaysFields, LocationFields, SeatsFields } from './terms-fields.js';
import { daysAfter, isDate, todayAt } from './wall-time.js';

const page = getRouteApi('/training/sessions/$id/change');

/** What may still change of a session; its reservations and its rule about requests are terms that people enrolled under. */
export function ChangeSessionPage() {
  const { t } = useTranslation(['delivery', 'frame']);
  const { id } = page.useParams();
  const session = useRead<SessionView>(`training/sessions/${id}`);
  return (
    <>
      <PageHead
        title={t('change.title')}
        purpose={t('change.purpose')}
        back={<BackToSession of={session} />}
        action={session.state === 'scheduled' && <CancelSession of={session} />}
      />
      <SessionPlaces of={session} />
      {session.state === 'scheduled' ? <Change session={session} /> : <Text className="prose">{t('change.over')}</Text>}
    </>
  );
}

const valuesOf = ({
  form,
  country,
  place,
  link,
  language,
  zone,
  days,
  seats,
  enrolUntil,
}: SessionView): TermsValues => ({
  location: { form, country, place: place ?? { name: '', address: '' }, link: link ?? '' },
  language,
  zone,
  days: days.map(({ date, starts, ends }) => ({ date, starts, ends })),
  seats: seats.total,
  enrolUntil,
});
const inputOf = ({ location, language, days, seats, enrolUntil }: TermsValues) =>
  ({ location: locationOf(location), language, days, seats, enrolUntil }) as ChangeSessionInput;

function Change({ session }: { session: SessionView }) {
  const { t } = useTranslation(['delivery', 'frame']);
  const format = useFormat();
  const navigate = useNavigate();
  const { send, isSending, problem } = useSend<SessionView>();
  const before = valuesOf(session);
  const kept = useKeptForm<TermsValues>({
    name: `change-session:${session.id}`,
    initial: before,
    schema: ChangeSessionInput,
    input: inputOf,
  });
  const { form } = kept;
  const today = todayAt(session.zone);
  const first = form.values.days[0]?.date ?? '';
  // That enrolling is over is nothing wrong where it is left as it was.
  const concerns = concernsOf(form.values, today).filter(
    (concern) => concern !== 'enrolment-is-over' || form.values.enrolUntil !== before.enrolUntil,
  );
  const isMoved =
    JSON.stringify([form.values.location, form.values.days]) !== JSON.stringify([before.location, before.days]);
  const told = session.seats.taken + session.seats.waitlist;
  const change = async (values: TermsValues) => {
    const body = changed(inputOf(values), inputOf(before));
    if (concerns.length > 0) return;
    const done = await send(`training/sessions/${session.id}`, { method: 'PATCH', version: session.version, body });
    if (!done) return;
    kept.forget();
    notify(t('change.done'));
    await navigate({ to: '/training/sessions/$id', params: { id: session.id } });
  };
  useEffect(() => {
    if (isProblem(problem)) kept.refuse(problem);
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [problem]);
  return (
    <form className={classes.form} noValidate onSubmit={form.onSubmit((values) => void change(values))}>
      <Section title={t('plan.when')}>
        <DaysFields form={form} min={today} />
      </Section>
      <Section title={t('plan.where')}>
        <LocationFields form={form} fixedZone />
      </Section>
      <Section title={t('plan.who')}>
        <SeatsFields form={form} min={today} max={isDate(first) ? daysAfter(first, -1) : ''} />
        <Text size="sm" c="dimmed">
          {t('change.taken', {
            taken: format.number(session.seats.taken),
            waitlist: format.number(session.seats.waitlist),
          })}
        </Text>
      </Section>
      <Concerns of={concerns} />
      {isMoved && told > 0 && (
        <Alert color="gray" variant="outline" title={t('change.told', { count: told })}>
          {t('change.toldText')}
        </Alert>
      )}
      <ProblemNotice problem={problem} />
      <Group>
        <Button type="submit" loading={isSending} disabled={!form.isDirty()}>
          {t('change.go')}
        </Button>
        <KeptNote of={kept} />
      </Group>
    </form>
  );
}

/** Only what differs is sent: the rest stays as it is, whatever somebody else makes of it. */
function changed(now: ChangeSessionInput, before: ChangeSessionInput): ChangeSessionInput {
  const entries = Object.entries(now).filter(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(before[name as keyof ChangeSessionInput]),
  );
  return Object.fromEntries(entries);
}
