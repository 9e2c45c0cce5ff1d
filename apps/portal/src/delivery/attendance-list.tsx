import type { Presence } from '@hansa/contracts';
import { Button, Group, Kbd, Stack, Text, TextInput } from '@mantine/core';
import { IconChecks, IconSearch } from '@tabler/icons-react';
import { type KeyboardEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../language/use-format.js';
import { Empty } from '../parts/empty.js';
import { notify } from '../parts/notify.js';
import { AttendancePerson, PRESENCES } from './attendance-person.js';
import type { KeptDay } from './attendance-store.js';
import classes from './attendance.module.css';
import type { Attendance } from './use-attendance.js';

const folded = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** The class as one list: all present first, then the exceptions; by touch, or by keys alone. */
export function AttendanceList({ of, kept, readOnly }: { of: Attendance; kept: KeptDay; readOnly: boolean }) {
  const { t } = useTranslation(['delivery', 'frame']);
  const format = useFormat();
  const list = useRef<HTMLOListElement>(null);
  const [sought, seek] = useState('');
  const { entries } = kept.day;
  const unmarked = entries.filter(({ enrolmentId }) => !kept.marks[enrolmentId]).length;
  const shown = entries
    .map((entry, index) => ({ entry, number: index + 1 }))
    .filter(({ entry }) => folded(entry.person?.name ?? '').includes(folded(sought.trim())));

  const all = () => {
    const before = kept.marks;
    of.markRestPresent();
    notify(t('attendance.allMarked', { count: unmarked }), { label: t('frame:undo'), act: () => of.put(before) });
    focusOn(list.current?.firstElementChild);
  };
  const keys = keysOf(PRESENCES.map((presence) => t(`attendance.keys.${presence}`)));
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const target = event.target as HTMLElement;
    const person = target.closest<HTMLElement>('[data-person]');
    if (!person || event.ctrlKey || event.metaKey || event.altKey) return;
    const typing = target.matches('input:not([type=radio])');
    const to =
      event.key === 'ArrowDown' ? 'nextElementSibling' : event.key === 'ArrowUp' ? 'previousElementSibling' : null;
    if (to && !typing) {
      event.preventDefault();
      return focusOn(person[to]);
    }
    if (typing) {
      if (event.key === 'Enter' || event.key === 'Escape') focusOn(person);
      return;
    }
    const presence = keys.get(event.key.toLowerCase());
    if (presence && !readOnly) {
      event.preventDefault();
      of.mark(person.dataset['person']!, { presence, minutes: null });
      focusOn(person.nextElementSibling ?? person);
    } else if (event.key.toLowerCase() === t('attendance.keys.minutes').toLowerCase()) {
      const minutes = person.querySelector<HTMLElement>('[data-open-minutes], [data-minutes]');
      if (!minutes) return;
      event.preventDefault();
      if (minutes.matches('button')) minutes.click();
      else minutes.focus();
    }
  };

  if (entries.length === 0) return <Empty title={t('attendance.nobody')}>{t('attendance.nobodyText')}</Empty>;
  return (
    <Stack gap="sm">
      <Group align="end" justify="space-between">
        <TextInput
          type="search"
          label={t('attendance.search')}
          leftSection={<IconSearch size={16} aria-hidden />}
          value={sought}
          onChange={(event) => seek(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' || event.key === 'ArrowDown') {
              event.preventDefault();
              focusOn(list.current?.firstElementChild);
            } else if (event.key === 'Escape') seek('');
          }}
        />
        {!readOnly && unmarked > 0 && (
          <Button leftSection={<IconChecks size={18} aria-hidden />} onClick={all}>
            {unmarked === entries.length
              ? t('attendance.allPresent')
              : t('attendance.restPresent', { count: unmarked })}
          </Button>
        )}
      </Group>
      {!readOnly && (
        <ul className={classes.keys}>
          <li>
            <Kbd>{t('attendance.keys.up')}</Kbd> <Kbd>{t('attendance.keys.down')}</Kbd> {t('attendance.keys.move')}
          </li>
          {PRESENCES.map((presence, index) => (
            <li key={presence}>
              <Kbd>{t(`attendance.keys.${presence}`)}</Kbd> <Kbd>{format.number(index + 1)}</Kbd>{' '}
              {t(`attendance.marks.${presence}`)}
            </li>
          ))}
          <li>
            <Kbd>{t('attendance.keys.minutes')}</Kbd> {t('attendance.notWholeDay')}
          </li>
        </ul>
      )}
      {sought !== '' && (
        <Text size="sm" c="dimmed" role="status">
          {t('attendance.found', { count: shown.length })}
        </Text>
      )}
      <ol className={classes.list} ref={list} onKeyDown={onKeyDown} aria-label={t('attendance.list')}>
        {shown.map(({ entry, number }) => (
          <AttendancePerson
            key={entry.enrolmentId}
            number={number}
            entry={entry}
            minutes={kept.day.minutes}
            mark={kept.marks[entry.enrolmentId]}
            readOnly={readOnly}
            onMark={of.mark}
          />
        ))}
      </ol>
    </Stack>
  );
}

/** The choice of a line that is made, or its first. */
function focusOn(person: Element | null | undefined): void {
  const choice = person?.querySelector<HTMLElement>('input:checked') ?? person?.querySelector<HTMLElement>('input');
  choice?.focus({ preventScroll: true });
  person?.scrollIntoView({ block: 'nearest' });
}

function keysOf(letters: readonly string[]): Map<string, Presence> {
  const keys = new Map<string, Presence>();
  PRESENCES.forEach((presence, index) => {
    keys.set(String(index + 1), presence);
    keys.set(letters[index]!.toLowerCase(), presence);
  });
  return keys;
}
