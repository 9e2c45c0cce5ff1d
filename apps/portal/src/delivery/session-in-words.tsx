import type { ModuleView, ModuleVersionView } from '@hansa/contracts';
import { Box, List, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useAside } from '../api/read.js';
import { cityOf, useFormat } from '../language/use-format.js';
import { type Concern, concernsOf, type PlanValues } from './session-form.js';
import { isDate, minutesBetween } from './wall-time.js';

/** What is planned, as one would tell it; and what does not go together yet. */
export function SessionInWords({
  of,
  module,
  today,
}: {
  of: PlanValues;
  module: ModuleView | undefined;
  today: string;
}) {
  const { t } = useTranslation(['delivery', 'words']);
  const format = useFormat();
  const number = module?.versions.find(({ id }) => id === of.moduleVersionId)?.number;
  const version = useAside<ModuleVersionView>(
    module && number ? `training/modules/${module.id}/versions/${number}` : null,
  );
  const dates = of.days.map(({ date }) => date).filter(isDate);
  const minutes = of.days.reduce((sum, { starts, ends }) => sum + (minutesBetween(starts, ends) ?? 0), 0);
  const hours = format.number(minutes / 60, 1);
  const { location } = of;
  const where =
    location.form === 'online'
      ? t('words:sessionForm.online')
      : [location.place.name, location.country && format.country(location.country)].filter(Boolean).join(', ');
  const title = module?.versions.find(({ id }) => id === of.moduleVersionId)?.title.text;
  const lines = [
    module &&
      number &&
      t(`summary.${of.kind}`, { code: module.code, title, number, language: format.language(of.language) }),
    dates.length > 0 &&
      t('summary.days', {
        count: dates.length,
        days: dates.length > 1 ? format.days(dates[0]!, dates.at(-1)!) : format.weekday(dates[0]!),
        hours,
      }),
    version.data &&
      minutes > 0 &&
      minutes !== version.data.hours * 60 &&
      t('summary.hours', { count: version.data.hours }),
    where && t(location.form === 'hybrid' ? 'summary.hybrid' : 'summary.where', { where, city: cityOf(of.zone) }),
    Number(of.seats) > 0 && t('summary.seats', { count: Number(of.seats) }),
    ...of.reservations.map((one) =>
      t('summary.reserved', {
        count: Number(one.seats),
        who:
          [
            one.country && format.country(one.country),
            one.organisationType && t(`words:organisationType.${one.organisationType}`),
          ]
            .filter(Boolean)
            .join(', ') || '…',
        until: isDate(one.releaseDate) ? format.day(one.releaseDate) : '…',
      }),
    ),
    t(of.approvalNeeded ? 'summary.approval' : 'summary.inOrder'),
    isDate(of.enrolUntil) && t('summary.until', { day: format.weekday(of.enrolUntil), city: cityOf(of.zone) }),
  ].filter((line): line is string => typeof line === 'string');
  return (
    <Stack gap="md">
      <Box className="surface" component="section" aria-label={t('summary.title')}>
        <Text component="h2" fw={600} mb="xs" mt={0}>
          {t('summary.title')}
        </Text>
        <Stack gap="xs">
          {lines.map((line) => (
            <Text key={line} size="sm">
              {line}
            </Text>
          ))}
        </Stack>
      </Box>
      <Concerns of={concernsOf(of, today)} />
    </Stack>
  );
}

export function Concerns({ of }: { of: readonly Concern[] }) {
  const { t } = useTranslation('delivery');
  return (
    <div role="status">
      {of.length > 0 && (
        <>
          <Text fw={600} size="sm" c="var(--bad)">
            {t('concerns.title')}
          </Text>
          <List size="sm">
            {of.map((concern) => (
              <List.Item key={concern}>{t(`concerns.${concern}`)}</List.Item>
            ))}
          </List>
        </>
      )}
    </div>
  );
}
