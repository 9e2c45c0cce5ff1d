import type { AttendanceDay, Presence } from '@hansa/contracts';
import { Button, CloseButton, NumberInput } from '@mantine/core';
import { IconCheck, IconMail, IconX } from '@tabler/icons-react';
import { memo, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../language/use-format.js';
import type { Mark } from './attendance-store.js';
import classes from './attendance.module.css';

export const PRESENCES: readonly Presence[] = ['present', 'absent', 'excused'];
export const PRESENCE_ICONS = { present: IconCheck, absent: IconX, excused: IconMail } as const;

export interface AttendancePersonProps {
  number: number;
  entry: AttendanceDay['entries'][number];
  /** The length of the day. */
  minutes: number;
  mark: Mark | undefined;
  readOnly: boolean;
  onMark: (enrolmentId: string, mark: Mark) => void;
}

/** One line of the list: the name, three large choices, and for who is there the minutes where it was not the whole day. */
export const AttendancePerson = memo(function AttendancePerson(of: AttendancePersonProps) {
  const { t } = useTranslation('delivery');
  const { entry, mark, readOnly, onMark } = of;
  const format = useFormat();
  const name = useId();
  const [open, setOpen] = useState(false);
  const called = entry.person?.name ?? t('erased');
  const choose = (presence: Presence) => onMark(entry.enrolmentId, { presence, minutes: null });
  const setMinutes = (minutes: number | null) => onMark(entry.enrolmentId, { presence: 'present', minutes });
  const shown = mark?.presence === 'present' && (open || mark.minutes !== null);
  return (
    <li className={classes.person} data-person={entry.enrolmentId}>
      <span className={classes.name} id={name}>
        <span className={classes.number}>{format.number(of.number)}</span>
        {called}
      </span>
      <div className={classes.choices} role="radiogroup" aria-labelledby={name}>
        {PRESENCES.map((presence) => {
          const Icon = PRESENCE_ICONS[presence];
          return (
            <label key={presence} className={classes.choice} data-presence={presence}>
              <input
                type="radio"
                name={`presence-${entry.enrolmentId}`}
                value={presence}
                checked={mark?.presence === presence}
                disabled={readOnly}
                onChange={() => choose(presence)}
              />
              <Icon size={16} aria-hidden />
              {t(`attendance.marks.${presence}`)}
            </label>
          );
        })}
      </div>
      <div className={classes.minutes}>
        {shown && readOnly && t('attendance.minutesOf', { count: mark.minutes ?? of.minutes, whole: of.minutes })}
        {shown && !readOnly && (
          <>
            <NumberInput
              size="xs"
              w={96}
              min={1}
              max={of.minutes}
              clampBehavior="strict"
              allowDecimal={false}
              aria-label={t('attendance.minutesFor', { name: called })}
              suffix={` ${t('attendance.minutesSuffix')}`}
              value={mark.minutes ?? of.minutes}
              autoFocus={open}
              data-minutes
              onChange={(value) => {
                const minutes = Number(value);
                setMinutes(value === '' || minutes >= of.minutes || minutes < 1 ? null : minutes);
              }}
            />
            <CloseButton
              size="sm"
              aria-label={t('attendance.wholeDay', { name: called })}
              onClick={() => {
                setOpen(false);
                setMinutes(null);
              }}
            />
          </>
        )}
        {!shown && !readOnly && mark?.presence === 'present' && (
          <Button variant="subtle" size="compact-sm" data-open-minutes onClick={() => setOpen(true)}>
            {t('attendance.notWholeDay')}
            <span className="unseen">: {called}</span>
          </Button>
        )}
      </div>
    </li>
  );
});
