import { Alert, Button, Group, Radio, SimpleGrid, Stack, Text } from '@mantine/core';
import { IconArrowsSplit2 } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type KeptDay, type Mark, type Marks, marksOf, together } from './attendance-store.js';

/** Where the choice is, so that it can be led to. */
export const CONFLICT = 'attendance-conflict';

/** Somebody else has marked the same day meanwhile: person by person both marks side by side, and a choice for each. */
export function AttendanceConflict({ kept, onChoose }: { kept: KeptDay; onChoose: (marks: Marks) => void }) {
  const { t } = useTranslation(['delivery', 'frame']);
  const theirs = kept.theirs!;
  const there = marksOf(theirs);
  const { marks: mine, asked: ids } = together(kept, theirs);
  const [whose, choose] = useState<Readonly<Record<string, 'mine' | 'theirs'>>>({});
  const inWords = (mark: Mark | undefined) =>
    !mark
      ? t('attendance.unmarked')
      : mark.minutes === null
        ? t(`attendance.marks.${mark.presence}`)
        : t('attendance.minutesOf', { count: mark.minutes, whole: theirs.minutes });
  const put = (all?: 'mine' | 'theirs') => {
    const marks: Record<string, Mark> = { ...mine };
    for (const id of ids) {
      if ((all ?? whose[id] ?? 'mine') === 'mine') continue;
      const other = there[id];
      if (other) marks[id] = other;
      else delete marks[id];
    }
    onChoose(marks);
  };
  return (
    <Alert
      id={CONFLICT}
      tabIndex={-1}
      style={{ scrollMarginTop: 130 }}
      color="red"
      variant="outline"
      role="alert"
      icon={<IconArrowsSplit2 aria-hidden />}
      title={t('attendance.conflict')}
    >
      <Text size="sm">{t('attendance.conflictText', { count: ids.length })}</Text>
      <Group mt="sm">
        <Button variant="default" onClick={() => put('mine')}>
          {t('attendance.allMine')}
        </Button>
        <Button variant="default" onClick={() => put('theirs')}>
          {t('attendance.allTheirs')}
        </Button>
      </Group>
      <Stack gap="md" mt="md">
        {ids.map((id) => (
          <Radio.Group
            key={id}
            label={theirs.entries.find(({ enrolmentId }) => enrolmentId === id)?.person?.name ?? t('erased')}
            value={whose[id] ?? 'mine'}
            onChange={(value) => choose({ ...whose, [id]: value as 'mine' | 'theirs' })}
          >
            <SimpleGrid cols={2} spacing="sm" mt={4}>
              <Radio value="mine" label={`${t('frame:conflict.mine')}: ${inWords(mine[id])}`} />
              <Radio value="theirs" label={`${t('frame:conflict.theirs')}: ${inWords(there[id])}`} />
            </SimpleGrid>
          </Radio.Group>
        ))}
        <Group>
          <Button onClick={() => put()}>{t('frame:conflict.go')}</Button>
        </Group>
      </Stack>
    </Alert>
  );
}
