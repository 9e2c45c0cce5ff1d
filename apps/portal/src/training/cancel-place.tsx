import type { EnrolmentView, PlaceInSession, SessionView } from '@hansa/contracts';
import { Button, Group, Modal, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAside } from '../api/read.js';
import { useSend } from '../api/write.js';
import { Rendered } from '../language/rendered.js';
import { useFormat } from '../language/use-format.js';
import { notify } from '../parts/notify.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { takesEnrolments } from './seats.js';

/**
 * Gives a place back. A seat for which nobody waits can be had again at once, so there is an undo; a place in a line
 * cannot, so it is asked for with what it means.
 */
export function CancelPlace({ session, place }: { session: SessionView; place: PlaceInSession }) {
  const { t } = useTranslation(['training', 'frame']);
  const format = useFormat();
  const { data: enrolment } = useAside<EnrolmentView>(`training/enrolments/${place.enrolmentId}`);
  const { send, isSending, problem } = useSend<EnrolmentView>();
  const again = useSend<EnrolmentView>();
  const [asks, ask] = useState(false);
  const canUndo =
    place.state === 'booked' &&
    session.seats.waitlist === 0 &&
    !session.approvalNeeded &&
    takesEnrolments(session) &&
    enrolment;
  const undo = async () => {
    const { organisation, note } = enrolment!;
    const body = { ...(organisation && { organisationId: organisation.id }), ...(note && { note }) };
    if (await again.send(`training/sessions/${session.id}/enrolments`, { body })) notify(t('cancel.undone'));
  };
  const cancel = async () => {
    ask(false);
    if (!(await send(`training/enrolments/${place.enrolmentId}/cancel`))) return;
    notify(t('cancel.done'), canUndo ? { label: t('frame:undo'), act: () => void undo() } : undefined);
  };
  const kind = place.state === 'booked' ? 'booked' : place.state === 'requested' ? 'requested' : 'waitlisted';
  return (
    <>
      {enrolment && (
        <Text size="sm" c="dimmed">
          {`${t('place.since', { at: format.moment(enrolment.enrolledAt) })} `}
          {enrolment.organisation && (
            <>
              {`${t('place.for')} `}
              <Rendered of={enrolment.organisation.name} />
              {'.'}
            </>
          )}
        </Text>
      )}
      <ProblemNotice problem={problem ?? again.problem} />
      <Group>
        <Button variant="default" loading={isSending} onClick={() => (canUndo ? void cancel() : ask(true))}>
          {t(`cancel.act.${kind}`)}
        </Button>
      </Group>
      <Modal opened={asks} onClose={() => ask(false)} title={session.module.title.text}>
        <Text>{t(`cancel.means.${kind}`)}</Text>
        <Group mt="md">
          <Button color="red" onClick={() => void cancel()}>
            {t(`cancel.act.${kind}`)}
          </Button>
          <Button variant="default" onClick={() => ask(false)}>
            {t('cancel.keep')}
          </Button>
        </Group>
      </Modal>
    </>
  );
}
