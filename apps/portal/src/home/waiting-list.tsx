import type { EnrolmentView, Page } from '@hansa/contracts';
import { Skeleton, Text, Title } from '@mantine/core';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useAside } from '../api/read.js';
import { askAgainWhatWaits, useWaiting } from '../frame/use-waiting.js';
import { Empty } from '../parts/empty.js';
import { useActing } from '../sign-in/use-me.js';
import { InvitationToAnswer } from './invitation-to-answer.js';
import { MY_ENROLMENTS } from './my-sessions.js';
import classes from './my.module.css';
import { VoteToCast } from './vote-to-cast.js';
import { WaitingLine } from './waiting-line.js';
import { waitingPlace } from './waiting-place.js';

/** What waits, what ends first at the top; services that do not answer are named. */
export function WaitingList() {
  const { t } = useTranslation(['home', 'words']);
  const { items, isComplete, away } = useWaiting();
  useEffect(askAgainWhatWaits, []);
  const actingFor = useActing()?.organisation.id;
  const enrolments = useAside<Page<EnrolmentView>>(...MY_ENROLMENTS);
  const sessionOf = (enrolmentId: string) => enrolments.data?.items.find(({ id }) => id === enrolmentId)?.session.id;
  return (
    <section aria-labelledby="waiting">
      <Title order={2} id="waiting" mb="sm">
        {t('waiting.title')}
      </Title>
      {away.length > 0 && (
        <Text size="sm" mb="sm" role="status">
          {t('waiting.away', { parts: away.map((service) => t(`words:service.${service}`)).join(', ') })}
        </Text>
      )}
      {items.length === 0 && !isComplete && <Skeleton height={120} aria-hidden />}
      {items.length === 0 && isComplete && away.length === 0 && (
        <Empty title={t('waiting.none')}>{t('waiting.noneText')}</Empty>
      )}
      <ul className={classes.list}>
        {items.map((item) => (
          <li key={`${item.kind} ${item.subject.id}`} className={classes.item} data-waits>
            {item.kind === 'identity.answer-invitation' ? (
              <InvitationToAnswer item={item} />
            ) : item.kind === 'training.vote-on-module' ? (
              <VoteToCast item={item} />
            ) : (
              <WaitingLine item={item} to={waitingPlace(item, { sessionOf, actingFor })} />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
