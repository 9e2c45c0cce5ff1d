import type { PlaceInSession } from '@hansa/contracts';
import { Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { localeOf } from '../language/languages.js';
import { StatePill } from '../parts/state-pill.js';
import { toneOfEnrolment } from './states.js';
import classes from './training.module.css';

const SAID_BY_THE_STATE: readonly PlaceInSession['reason']['code'][] = ['attendance-settled', 'session-cancelled'];

/** Where somebody stands and why, with what the provider wrote about it. */
export function PlaceInWords({ of }: { of: PlaceInSession }) {
  const { t } = useTranslation(['training', 'words']);
  return (
    <Stack gap={6}>
      <div>
        <StatePill tone={toneOfEnrolment[of.state]}>{t(`words:enrolmentState.${of.state}`)}</StatePill>
      </div>
      {!SAID_BY_THE_STATE.includes(of.reason.code) && <Text lang={localeOf(of.language)}>{of.text}</Text>}
      {of.message && (
        <blockquote className={classes.quote}>
          <span className="unseen">{`${t('place.providerWrote')} `}</span>
          {of.message}
        </blockquote>
      )}
    </Stack>
  );
}
