import type { EnrolmentView, Page } from '@hansa/contracts';
import { Anchor, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useAside } from '../api/read.js';
import { Empty } from '../parts/empty.js';
import { SessionLine } from './coming-sessions.js';
import classes from './my.module.css';

/** The newest hundred: of one person's there are hardly more. */
export const MY_ENROLMENTS: [path: string, query: { limit: number }] = ['training/my/enrolments', { limit: 100 }];
const STILL: readonly EnrolmentView['place']['state'][] = ['requested', 'approved', 'waitlisted', 'offered', 'booked'];

/** The sessions that the person will go to, or would like to, and where he stands in each. */
export function MySessions() {
  const { t } = useTranslation('home');
  const { data } = useAside<Page<EnrolmentView>>(...MY_ENROLMENTS);
  if (!data) return null;
  const coming = data.items
    .filter(({ session, place }) => session.state === 'scheduled' && STILL.includes(place.state))
    .sort((one, other) => one.session.startsAt.localeCompare(other.session.startsAt));
  return (
    <section aria-labelledby="my-sessions">
      <Title order={2} id="my-sessions" mb="sm">
        {t('mySessions.title')}
      </Title>
      {coming.length === 0 ? (
        <Empty
          title={t('mySessions.none')}
          action={
            <Anchor renderRoot={(props) => <Link {...props} to="/training" search={{ tab: 'sessions' }} />}>
              {t('sessions.all')}
            </Anchor>
          }
        />
      ) : (
        <ul className={classes.list}>
          {coming.map(({ id, session, place }) => (
            <li key={id} className={classes.item} data-waits={place.state === 'offered' || undefined}>
              <SessionLine of={session}>
                <Text size="sm" mt={4} lang={place.language}>
                  {place.text}
                </Text>
              </SessionLine>
            </li>
          ))}
        </ul>
      )}
      <Anchor mt="sm" size="sm" display="inline-block" renderRoot={(props) => <Link {...props} to="/my/training" />}>
        {t('mySessions.all')}
      </Anchor>
    </section>
  );
}
