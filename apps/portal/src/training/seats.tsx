import type { ReservationView, SessionSummary } from '@hansa/contracts';
import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { cityOf, useFormat } from '../language/use-format.js';
import classes from './training.module.css';

type Seated = Pick<SessionSummary, 'seats' | 'state' | 'enrolmentClosesAt' | 'enrolUntil' | 'zone'>;

export const takesEnrolments = ({ state, enrolmentClosesAt }: Seated): boolean =>
  state === 'scheduled' && Date.parse(enrolmentClosesAt) > Date.now();

/** Reserved seats that are free for those they are kept for. */
export const reservedFree = ({ seats }: Pick<Seated, 'seats'>): number =>
  seats.reservations.reduce((sum, { free }) => sum + free, 0);

/** For whom reserved seats are kept. */
export function useForWhom(): (of: Pick<ReservationView, 'country' | 'organisationType'>) => string {
  const { t } = useTranslation(['words']);
  const format = useFormat();
  return ({ country, organisationType }) =>
    [country && format.country(country), organisationType && t(`organisationType.${organisationType}`)]
      .filter(Boolean)
      .join(', ');
}

/** In a list: whether there is room, in a word and a picture. */
export function SeatsLine({ of }: { of: Seated }) {
  const { t } = useTranslation(['training']);
  const format = useFormat();
  const { total, free, waitlist } = of.seats;
  const kept = reservedFree(of);
  if (of.state === 'cancelled') return <Text fw={600}>{t('seats.cancelled')}</Text>;
  if (!takesEnrolments(of)) {
    return (
      <Text c="dimmed">
        {of.state === 'scheduled' ? t('seats.closed', { day: format.day(of.enrolUntil) }) : t('seats.over')}
      </Text>
    );
  }
  return (
    <>
      <Text fw={600}>
        {free > 0
          ? t('seats.free', { free, total })
          : kept > 0
            ? t('seats.onlyReserved', { free: kept })
            : t('seats.none')}
      </Text>
      {free > 0 && kept > 0 && <Text className={classes.small}>{t('seats.andReserved', { free: kept })}</Text>}
      {waitlist > 0 && <Text className={classes.small}>{t('seats.waiting', { waiting: waitlist })}</Text>}
      <SeatsBar of={of.seats} />
    </>
  );
}

/** The seats as a bar: taken, free but reserved, free for all. It says nothing that does not stand beside it in words. */
export function SeatsBar({ of }: { of: SessionSummary['seats'] }) {
  const kept = of.reservations.reduce((sum, { free }) => sum + free, 0);
  const parts = [
    ['taken', of.taken],
    ['reserved', kept],
    ['free', Math.max(0, of.total - of.taken - kept)],
  ] as const;
  return (
    <div className={classes.seats} aria-hidden>
      {parts.map(
        ([name, count]) => count > 0 && <span key={name} className={classes[name]} style={{ flexGrow: count }} />,
      )}
    </div>
  );
}

/** On a session's page: every seat accounted for, and what reservations mean. */
export function SeatsExplained({ of }: { of: SessionSummary }) {
  const { t } = useTranslation(['training']);
  const format = useFormat();
  const forWhom = useForWhom();
  const { total, taken, free, reservations, waitlist } = of.seats;
  return (
    <section aria-labelledby="seats">
      <Text component="h2" fz="lg" fw={600} id="seats" m={0}>
        {t('seats.title')}
      </Text>
      <Text mt="xs">
        {[t('seats.taken', { taken, total }), free > 0 ? t('seats.freeForAll', { free }) : t('seats.noneForAll')].join(
          ' ',
        )}
        {waitlist > 0 && ` ${t('seats.waiting', { waiting: waitlist })}`}
      </Text>
      <SeatsBar of={of.seats} />
      {reservations.length > 0 && (
        <ul>
          {reservations.map((reservation, index) => (
            <li key={index}>
              {reservation.released
                ? t('seats.released', {
                    seats: reservation.seats,
                    who: forWhom(reservation),
                    day: format.day(reservation.releaseDate),
                  })
                : t('seats.reserved', {
                    ...{ seats: reservation.seats, free: reservation.free, who: forWhom(reservation) },
                    day: format.day(reservation.releaseDate),
                    city: cityOf(of.zone),
                  })}
            </li>
          ))}
        </ul>
      )}
      <Text className={`${classes.small} prose`} mt="xs">
        {t(of.approvalNeeded ? 'seats.howByApproval' : 'seats.how')}
      </Text>
    </section>
  );
}
