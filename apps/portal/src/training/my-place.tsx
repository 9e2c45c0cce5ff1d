import type { PlaceInSession, SessionView } from '@hansa/contracts';
import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Pending } from '../frame/pending.js';
import { cityOf, useFormat } from '../language/use-format.js';
import { signIn } from '../sign-in/session.js';
import { useActing, useMe } from '../sign-in/use-me.js';
import { CancelPlace } from './cancel-place.js';
import { OfferedSeat } from './offered-seat.js';
import { PlaceInWords } from './place-in-words.js';
import { takesEnrolments } from './seats.js';
import classes from './training.module.css';

// The form is checked by the schemas of the contracts, which a visitor does not need.
const EnrolForm = lazy(() => import('./enrol-form.js').then(({ EnrolForm }) => ({ default: EnrolForm })));

const STANDING: readonly PlaceInSession['state'][] = ['requested', 'approved', 'waitlisted', 'offered', 'booked'];

export const stands = (place: PlaceInSession | null): boolean => place !== null && STANDING.includes(place.state);

/** Where the reader stands in a session and what he can do: enrol, answer an offer, give the place back. */
export function MyPlace({ of }: { of: SessionView }) {
  const { t } = useTranslation(['training']);
  const me = useMe();
  const acting = useActing();
  const place = of.myPlace;
  const [again, enrolAgain] = useState(false);
  const isOpen = takesEnrolments(of);
  const hasBegun = Date.parse(of.startsAt) <= Date.now();
  if (!place && of.state !== 'scheduled') return null;
  return (
    <section
      className={classes.place}
      aria-labelledby="my-place"
      data-waits={place?.state === 'offered' || undefined}
      data-quiet={(!isOpen && !stands(place)) || undefined}
    >
      <Stack gap="sm">
        <Title order={2} id="my-place">
          {t(place ? 'place.title' : 'enrol.title')}
        </Title>
        {place && (
          <div role="status">
            <PlaceInWords of={place} />
          </div>
        )}
        {place && stands(place) && !hasBegun && (
          <Text className="prose">{t(`place.next.${place.state as 'booked'}`)}</Text>
        )}
        {place?.state === 'offered' && <OfferedSeat place={place} zone={of.zone} title={of.module.title} />}
        {place && stands(place) && place.state !== 'offered' && !hasBegun && of.state === 'scheduled' && (
          <CancelPlace session={of} place={place} />
        )}
        {(place?.state === 'attended' || place?.state === 'partially-attended') && (
          <Group>
            <Button variant="default" renderRoot={(props) => <Link {...props} to="/my/training" hash="certificates" />}>
              {t('place.certificates')}
            </Button>
          </Group>
        )}
        {!stands(place) && of.state === 'scheduled' && !isOpen && <Closed of={of} />}
        {!stands(place) && isOpen && me === null && (
          <>
            <Text className="prose">{t('enrol.signInFirst')}</Text>
            <Group>
              <Button onClick={() => void signIn()}>{t('enrol.signIn')}</Button>
            </Group>
          </>
        )}
        {!stands(place) && isOpen && me && place && !again && (
          <Group>
            <Button variant="default" onClick={() => enrolAgain(true)}>
              {t(place.state === 'declined' ? 'enrol.askAgain' : 'enrol.again')}
            </Button>
          </Group>
        )}
        {!stands(place) && isOpen && me && (!place || again) && (
          <Suspense fallback={<Pending />}>
            <EnrolForm key={acting?.organisation.id ?? 'alone'} session={of} me={me} />
          </Suspense>
        )}
      </Stack>
    </section>
  );
}

function Closed({ of }: { of: SessionView }) {
  const { t } = useTranslation(['training']);
  const format = useFormat();
  return (
    <Text className="prose">
      {`${t('enrol.closed', { day: format.day(of.enrolUntil), city: cityOf(of.zone) })} `}
      <Link to="/training" search={{ tab: 'sessions', module: of.module.id }}>
        {t('enrol.others')}
      </Link>
    </Text>
  );
}
