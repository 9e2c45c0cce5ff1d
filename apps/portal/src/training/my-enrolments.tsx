import { asProblem } from '../api/problem.js';
import type { EnrolmentView } from '@hansa/contracts';
import { Anchor, Button, Stack, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useList } from '../api/read.js';
import { useWaiting } from '../frame/use-waiting.js';
import { Pending } from '../frame/pending.js';
import { useFormat } from '../language/use-format.js';
import { Empty } from '../parts/empty.js';
import { MoreButton } from '../parts/more-button.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { stands } from './my-place.js';
import { OfferedSeat } from './offered-seat.js';
import { PlaceInWords } from './place-in-words.js';
import { SessionRow } from './session-board.js';
import classes from './training.module.css';

const PAGE = 50;

const isComing = ({ place, session }: EnrolmentView) =>
  stands(place) && session.state === 'scheduled' && Date.parse(session.endsAt) > Date.now();

/** First what ends: offers. Then what comes, the next first; then what has been, after what came of it (`children`). */
export function MyEnrolments({ children }: { children: ReactNode }) {
  const { t } = useTranslation(['training']);
  const list = useList<EnrolmentView>('training/my/enrolments', { limit: PAGE });
  const offers = list.items.filter((one) => one.place.state === 'offered' && isComing(one));
  const coming = list.items
    .filter((one) => one.place.state !== 'offered' && isComing(one))
    .sort((one, other) => one.session.startsAt.localeCompare(other.session.startsAt));
  const earlier = list.items.filter((one) => !isComing(one));
  if (!list.page && !list.error) return <Pending />;
  return (
    <>
      <ProblemNotice problem={asProblem(list.error)} />
      {offers.map((offer) => (
        <section
          key={offer.id}
          className={classes.place}
          data-waits
          aria-label={t('my.offer', { title: offer.session.module.title.text })}
        >
          <Title order={2} mb="xs">
            {t('my.offer', { title: offer.session.module.title.text })}
          </Title>
          <ul className={classes.board} style={{ borderTop: 'none' }}>
            <SessionRow of={offer.session} end={<PlaceInWords of={offer.place} />} />
          </ul>
          <Stack gap="sm" mt="sm">
            <OfferedSeat place={offer.place} zone={offer.session.zone} title={offer.session.module.title} />
          </Stack>
        </section>
      ))}
      <Group of={coming} title={t('my.coming')} id="coming">
        {offers.length === 0 && (
          <Empty
            title={t('my.nothing')}
            action={
              <Button renderRoot={(props) => <Link {...props} to="/training" search={{ tab: 'sessions' }} />}>
                {t('my.find')}
              </Button>
            }
          >
            {t('my.nothingHint')}
          </Empty>
        )}
      </Group>
      {children}
      {earlier.length > 0 && <Group of={earlier} title={t('my.earlier')} id="earlier" />}
      <MoreButton of={list} />
    </>
  );
}

function Group({
  of,
  title,
  id,
  children,
}: {
  of: readonly EnrolmentView[];
  title: string;
  id: string;
  children?: ReactNode;
}) {
  return (
    <section aria-labelledby={id}>
      <Title order={2} id={id} mb="sm">
        {title}
      </Title>
      {of.length === 0 && children}
      {of.length > 0 && (
        <ul className={classes.board}>
          {of.map((enrolment) => (
            <SessionRow
              key={enrolment.id}
              of={enrolment.session}
              end={<PlaceInWords of={enrolment.place} />}
              below={<ToEvaluate of={enrolment} />}
            />
          ))}
        </ul>
      )}
    </section>
  );
}

/** Who was there is asked what he thinks, as long as the answers are taken. */
function ToEvaluate({ of }: { of: EnrolmentView }) {
  const { t } = useTranslation(['training']);
  const format = useFormat();
  const asked = useWaiting().items.find(
    ({ kind, subject }) => kind === 'training.evaluate-session' && subject.id === of.session.id,
  );
  if (!asked) return null;
  return (
    <Anchor
      renderRoot={(props) => <Link {...props} to="/training/sessions/$id/evaluation" params={{ id: of.session.id }} />}
    >
      {t('my.evaluate', { until: format.moment(asked.until!) })}
    </Anchor>
  );
}
