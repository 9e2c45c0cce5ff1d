import { Button, Text } from '@mantine/core';
import { IconCloudCheck, IconDeviceMobile, IconRefresh } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../language/use-format.js';
import { useIsUnkept } from '../parts/typed.js';
import { CONFLICT } from './attendance-conflict.js';
import { PRESENCES } from './attendance-person.js';
import type { KeptDay } from './attendance-store.js';
import classes from './attendance.module.css';
import type { Attendance } from './use-attendance.js';

/** What stays in sight while the list is gone through: how many are marked how, and whether it has been sent. */
export function AttendanceState({ of, kept }: { of: Attendance; kept: KeptDay }) {
  const { t } = useTranslation('delivery');
  const format = useFormat();
  const isUnkept = useIsUnkept();
  const marks = kept.day.entries.map(({ enrolmentId }) => kept.marks[enrolmentId]?.presence);
  const count = (presence: (typeof marks)[number]) => marks.filter((mark) => mark === presence).length;
  const at = (time: number) => format.moment(new Date(time).toISOString());
  const { state } = of.sending;
  const isHere = kept.changedAt !== null;
  const Icon = isHere ? IconDeviceMobile : IconCloudCheck;
  return (
    <div className={classes.bar}>
      <ul className={classes.counts} aria-label={t('attendance.counts')}>
        {PRESENCES.map((presence) => (
          <li key={presence}>
            <b>{format.number(count(presence))}</b> {t(`attendance.marks.${presence}`)}
          </li>
        ))}
        <li>
          <b>{format.number(count(undefined))}</b> {t('attendance.unmarked')}
        </li>
      </ul>
      <div className={classes.state}>
        <span role="status">
          <Text size="sm" span c={isHere ? undefined : 'dimmed'} fw={isHere ? 600 : 400}>
            <Icon size={16} aria-hidden style={{ verticalAlign: '-3px', marginRight: 4 }} />
            {kept.theirs
              ? t('attendance.inConflict')
              : isHere
                ? state === 'sending'
                  ? t('attendance.sending')
                  : isUnkept
                    ? t('attendance.notKept')
                    : state === 'waiting'
                      ? t('attendance.waiting')
                      : t('attendance.keptHere')
                : kept.sentAt !== null
                  ? t('attendance.sentAt', { at: at(kept.sentAt) })
                  : kept.day.recordedAt
                    ? t('attendance.recordedAt', { at: format.moment(kept.day.recordedAt) })
                    : t('attendance.nothingYet')}
          </Text>
        </span>
        {kept.theirs && (
          <Button size="compact-sm" onClick={() => document.getElementById(CONFLICT)?.focus()}>
            {t('attendance.choose')}
          </Button>
        )}
        {isHere && !kept.theirs && (state === 'waiting' || state === 'refused') && (
          <Button
            size="compact-sm"
            variant="default"
            leftSection={<IconRefresh size={14} aria-hidden />}
            onClick={of.sendNow}
          >
            {t('attendance.sendNow')}
          </Button>
        )}
      </div>
    </div>
  );
}
