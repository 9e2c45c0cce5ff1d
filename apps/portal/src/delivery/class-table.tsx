import type { ParticipantView, SessionView } from '@hansa/contracts';
import { Button, Group, Table, Text, Title } from '@mantine/core';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSend } from '../api/write.js';
import { localeOf } from '../language/languages.js';
import { Rendered } from '../language/rendered.js';
import { useFormat } from '../language/use-format.js';
import { notify } from '../parts/notify.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { StatePill } from '../parts/state-pill.js';
import { SubjectLink } from '../parts/subject-link.js';
import { toneOfEnrolment } from '../training/states.js';
import classes from './delivery.module.css';
import type { ClassGroup } from './class.page.js';
import { ReasonDialog } from './reason-dialog.js';

const LIVE = ['booked', 'offered', 'waitlisted', 'requested'];

interface ClassTableProps {
  group: ClassGroup;
  title: string;
  people: readonly ParticipantView[];
  session: SessionView;
  mayDecide: boolean;
}

/** One part of the class list, with what can be done about each. */
export function ClassTable({ group, title, people, session, mayDecide }: ClassTableProps) {
  const { t } = useTranslation(['delivery', 'words']);
  const format = useFormat();
  const heading = useId();
  const { done, isSending, problem } = useSend();
  const [refusing, refuse] = useState<{ who: ParticipantView; how: 'decline' | 'remove' } | null>(null);
  const nameOf = ({ person }: ParticipantView) => person?.name ?? t('erased');
  const approve = async (who: ParticipantView) => {
    const body = { decision: 'approve' };
    if (await done(`training/enrolments/${who.enrolmentId}/decision`, { body })) {
      notify(t('class.approved', { name: nameOf(who) }));
    }
  };
  const canChange = mayDecide && session.state === 'scheduled';
  if (people.length === 0) return null;
  const hasPosition = group === 'requests' || group === 'waitlist';
  return (
    <section>
      <Title order={2} id={heading} mb="xs">
        {title}
      </Title>
      {group === 'waitlist' && (
        <Text size="sm" c="dimmed" mb="xs" className="prose">
          {t('class.waitlistHint')}
        </Text>
      )}
      <ProblemNotice problem={problem} />
      <div className={classes.scroll} role="region" aria-labelledby={heading} tabIndex={0}>
        <Table aria-labelledby={heading} miw={720}>
          <Table.Thead>
            <Table.Tr>
              {hasPosition && <Table.Th scope="col">{t('class.position')}</Table.Th>}
              <Table.Th scope="col">{t('class.name')}</Table.Th>
              <Table.Th scope="col">{t('class.organisation')}</Table.Th>
              <Table.Th scope="col">{t('class.enrolledAt')}</Table.Th>
              <Table.Th scope="col">{t('class.stands')}</Table.Th>
              {canChange && group !== 'ended' && (
                <Table.Th scope="col">
                  <span className="unseen">{t('class.actions')}</span>
                </Table.Th>
              )}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {people.map((who) => (
              <Table.Tr key={who.enrolmentId}>
                {hasPosition && (
                  <Table.Td>{who.place.position === null ? '' : format.number(who.place.position)}</Table.Td>
                )}
                <Table.Th scope="row">
                  {nameOf(who)}
                  {who.note && (
                    <Text size="sm" c="dimmed" style={{ whiteSpace: 'pre-line' }}>
                      {t('class.note', { note: who.note })}
                    </Text>
                  )}
                </Table.Th>
                <Table.Td>
                  {who.organisation && (
                    <SubjectLink of={{ type: 'organisation', id: who.organisation.id }}>
                      <Rendered of={who.organisation.name} />
                    </SubjectLink>
                  )}
                  <Text size="sm" c="dimmed">
                    {[
                      who.country && format.country(who.country),
                      who.organisationType && t(`words:organisationType.${who.organisationType}`),
                    ]
                      .filter(Boolean)
                      .join(', ')}
                  </Text>
                </Table.Td>
                <Table.Td>{format.moment(who.enrolledAt)}</Table.Td>
                <Table.Td>
                  <StatePill tone={group === 'requests' ? 'waits' : toneOf(who)}>
                    {t(`words:enrolmentState.${who.place.state}`)}
                  </StatePill>
                  {who.place.state !== 'booked' && (
                    <Text size="sm" mt={4} lang={localeOf(who.place.language)}>
                      {who.place.text}
                    </Text>
                  )}
                  {who.place.message && (
                    <Text size="sm" c="dimmed">
                      {t('class.message', { message: who.place.message })}
                    </Text>
                  )}
                </Table.Td>
                {canChange && group !== 'ended' && (
                  <Table.Td>
                    <Group gap="xs" justify="flex-end" wrap="nowrap">
                      {group === 'requests' && (
                        <>
                          <Button size="compact-sm" loading={isSending} onClick={() => void approve(who)}>
                            {t('class.approve')}
                            <span className="unseen">: {nameOf(who)}</span>
                          </Button>
                          <Button size="compact-sm" variant="default" onClick={() => refuse({ who, how: 'decline' })}>
                            {t('class.decline')}
                            <span className="unseen">: {nameOf(who)}</span>
                          </Button>
                        </>
                      )}
                      {group !== 'requests' && LIVE.includes(who.place.state) && (
                        <Button size="compact-sm" variant="subtle" onClick={() => refuse({ who, how: 'remove' })}>
                          {t(removal(who))}
                          <span className="unseen">: {nameOf(who)}</span>
                        </Button>
                      )}
                    </Group>
                  </Table.Td>
                )}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </div>
      {refusing && (
        <ReasonDialog
          key={refusing.who.enrolmentId}
          how={refusing.how}
          enrolmentId={refusing.who.enrolmentId}
          name={nameOf(refusing.who)}
          onClose={() => refuse(null)}
        />
      )}
    </section>
  );
}

/** What waits here waits for the participant, not for the provider. */
const toneOf = ({ place }: ParticipantView) => (place.state === 'offered' ? 'under-way' : toneOfEnrolment[place.state]);

const removal = ({ place }: ParticipantView) => (place.state === 'waitlisted' ? 'class.takeOffList' : 'class.remove');
