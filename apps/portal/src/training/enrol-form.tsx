import { type EnrolmentView, EnrolInput, type Language, type MeView, type SessionView } from '@hansa/contracts';
import { Button, Group, NativeSelect, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem, isProblem, type Problem } from '../api/problem.js';
import { refresh } from '../api/read.js';
import { request } from '../api/request.js';
import { LANGUAGES } from '../language/languages.js';
import { useFormat } from '../language/use-format.js';
import { KeptNote } from '../parts/kept-note.js';
import { notify } from '../parts/notify.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { useKeptForm } from '../parts/use-kept-form.js';
import { useActing } from '../sign-in/use-me.js';
import { prospectOf } from './prospect.js';
import { useForWhom } from './seats.js';

/** Everything in it is known already: one click enrols. */
export function EnrolForm({ session, me }: { session: SessionView; me: MeView }) {
  const { t, i18n } = useTranslation(['training', 'words', 'frame']);
  const format = useFormat();
  const acting = useActing();
  const forWhom = useForWhom();
  const [isSending, setSending] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const own = me.memberships.filter(
    ({ scope, permissions }) => scope === null && permissions.includes('organisation.read'),
  );
  const kept = useKeptForm({
    name: `enrol:${session.id}`,
    initial: {
      organisationId:
        own.find(({ organisation }) => organisation.id === acting?.organisation.id)?.organisation.id ?? '',
      language: me.person.languages[0] ?? (i18n.language as Language),
      note: '',
    },
    schema: EnrolInput,
    input: ({ organisationId, language, note }) => ({
      ...(organisationId && { organisationId }),
      ...(note.trim() && { note }),
      language,
    }),
  });
  const { form } = kept;
  const { organisationId, language, note } = form.values;
  const chosen = own.find(({ organisation }) => organisation.id === organisationId)?.organisation;
  const prospect = prospectOf(session, {
    country: chosen?.country ?? me.person.country,
    organisationType: chosen?.type ?? null,
  });
  const enrol = form.onSubmit(async () => {
    setSending(true);
    setProblem(null);
    try {
      const body = {
        ...(chosen && { organisationId: chosen.id }),
        ...(note.trim() && { note: note.trim() }),
        language,
      };
      const enrolled = await enrolAs(session.id, body);
      kept.forget();
      notify(enrolled.place.text);
      await refresh();
    } catch (error) {
      const met = asProblem(error);
      setProblem(met);
      kept.refuse(met);
      // Somebody who is enrolled already sees where he stands.
      if (isProblem(met, 'already-enrolled', 'enrolment-is-closed', 'session-is-cancelled', 'session-has-begun'))
        await refresh();
    } finally {
      setSending(false);
    }
  });
  return (
    <form onSubmit={enrol} noValidate>
      <Stack gap="sm" maw={560}>
        <Text className="prose">
          {t(`enrol.prospect.${prospect.kind}`, {
            place: prospect.count,
            free: prospect.count,
            who: prospect.reserved.map((reservation) => forWhom(reservation)).join('; '),
          })}
        </Text>
        {own.length > 0 && (
          <NativeSelect
            label={t('enrol.organisation')}
            description={session.seats.reservations.length > 0 ? t('enrol.organisationDecides') : undefined}
            data={[
              ...own.map(({ organisation }) => ({ value: organisation.id, label: organisation.name.text })),
              { value: '', label: t('enrol.alone') },
            ]}
            {...form.getInputProps('organisationId')}
          />
        )}
        <NativeSelect
          label={t('enrol.language')}
          data={[...LANGUAGES]
            .sort((one, other) => format.compare(format.language(one), format.language(other)))
            .map((value) => ({ value, label: format.language(value) }))}
          {...form.getInputProps('language')}
        />
        <Textarea
          label={`${t('enrol.note')} (${t('frame:optional')})`}
          description={t('enrol.noteHint')}
          autosize
          minRows={2}
          maxLength={1000}
          {...form.getInputProps('note')}
        />
        <ProblemNotice problem={problem} />
        <Group>
          <Button type="submit" loading={isSending}>
            {t(`enrol.act.${prospect.kind === 'full' || prospect.kind === 'reserved' ? 'waitlist' : prospect.kind}`)}
          </Button>
          <KeptNote of={kept} />
        </Group>
      </Stack>
    </form>
  );
}

const PAUSE_MS = 1_500;
const TIMES = 4;

/** Who has just opened an account is known to the training a moment later: it is tried again before it is said. */
async function enrolAs(sessionId: string, body: object): Promise<EnrolmentView> {
  for (let left = TIMES; ; left -= 1) {
    try {
      return await request<EnrolmentView>(`training/sessions/${sessionId}/enrolments`, { method: 'POST', body });
    } catch (error) {
      if (left === 1 || !isProblem(error, 'participant-is-unknown')) throw error;
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
  }
}
