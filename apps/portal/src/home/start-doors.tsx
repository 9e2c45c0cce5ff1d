import { Anchor, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import classes from './start.module.css';

const DOORS = [
  {
    who: 'agency',
    ways: [
      ['vouch', '/clusters'],
      ['training', '/training', { level: 'programme' }],
      ['transfers', '/transfers'],
    ],
  },
  {
    who: 'cluster',
    ways: [
      ['found', '/clusters'],
      ['partners', '/partner-searches'],
      ['trained', '/training'],
      ['learn', '/knowledge'],
    ],
  },
  {
    who: 'provider',
    ways: [
      ['modules', '/training'],
      ['sessions', '/training', { tab: 'sessions' }],
      ['certificates', '/certificates'],
    ],
  },
] as const satisfies readonly { who: string; ways: readonly (readonly [string, string, object?])[] }[];

/** Three doors: what each kind of organisation comes for, and the place for it. */
export function StartDoors() {
  const { t } = useTranslation('home');
  return (
    <section aria-labelledby="doors">
      <Title order={2} id="doors" mb="sm">
        {t('doors.title')}
      </Title>
      <div className={classes.doors}>
        {DOORS.map(({ who, ways }) => (
          <div key={who} className={classes.door}>
            <Title order={3}>{t(`doors.${who}.title`)}</Title>
            <ul>
              {(ways as readonly (readonly [string, string, object?])[]).map(([way, to, search = {}]) => (
                <li key={way}>
                  <Anchor renderRoot={(props) => <Link {...props} to={to as '/'} search={search} />}>
                    {t(`doors.${who}.${way}` as 'doors.agency.vouch')}
                  </Anchor>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  );
}
