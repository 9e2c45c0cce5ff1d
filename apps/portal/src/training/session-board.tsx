import type { SessionSummary } from '@hansa/contracts';
import { Anchor, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Rendered } from '../language/rendered.js';
import { cityOf, useFormat } from '../language/use-format.js';
import { SeatsLine } from './seats.js';
import classes from './training.module.css';

type Where = Pick<SessionSummary, 'form' | 'country' | 'place'>;

/** "Norway, or online": where a session is, in one line; in full with the place's name and address. */
export function usePlaceInWords(): (of: Where, inFull?: boolean) => string {
  const { t } = useTranslation(['training']);
  const format = useFormat();
  return ({ form, country, place }, inFull = false) => {
    const there = [inFull && place?.name, inFull && place?.address, country && format.country(country)]
      .filter(Boolean)
      .join(', ');
    return form === 'online' ? t('where.online') : form === 'hybrid' ? t('where.hybrid', { place: there }) : there;
  };
}

/** Sessions as a board: when, what, where, whether there is room. */
export function SessionBoard({
  of,
  isOld = false,
  label,
}: {
  of: readonly SessionSummary[];
  isOld?: boolean;
  label?: string;
}) {
  return (
    <ul className={classes.board} aria-busy={isOld} aria-label={label}>
      {of.map((session) => (
        <SessionRow key={session.id} of={session} end={<SeatsLine of={session} />} />
      ))}
    </ul>
  );
}

/** One line of it; `end` says how it stands with the session, or with the reader in it. */
export function SessionRow({
  of,
  end,
  below,
}: {
  of: Omit<SessionSummary, 'seats'>;
  end: ReactNode;
  below?: ReactNode;
}) {
  const { t } = useTranslation(['training', 'words']);
  const format = useFormat();
  const where = usePlaceInWords();
  return (
    <li className={classes.row}>
      <div>
        <Text fw={600}>{format.days(of.firstDay, of.lastDay)}</Text>
        <Text className={classes.small}>{t('where.zone', { city: cityOf(of.zone) })}</Text>
      </div>
      <div className={classes.what}>
        <Anchor fw={600} renderRoot={(props) => <Link {...props} to="/training/sessions/$id" params={{ id: of.id }} />}>
          <Rendered of={of.module.title} />
        </Anchor>
        <Text className={classes.small}>
          {`${of.module.code} · ${t(`words:sessionKind.${of.kind}`)}`}
          {of.provider && ' · '}
          <Rendered of={of.provider?.name} />
        </Text>
        {below}
      </div>
      <div>
        <Text>{where(of)}</Text>
        <Text className={classes.small}>
          {[of.place?.name, of.place?.address].filter(Boolean).join(', ')}
          {of.place && <br />}
          {format.language(of.language)}
        </Text>
      </div>
      <div>{end}</div>
    </li>
  );
}
