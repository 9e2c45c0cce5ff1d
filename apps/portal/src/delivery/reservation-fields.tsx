import type { OrganisationType } from '@hansa/contracts';
import {
  type InputWrapperProps,
  ActionIcon,
  Button,
  Group,
  NumberInput,
  Select,
  Stack,
  Text,
  TextInput,
} from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { countriesIn, useFormat } from '../language/use-format.js';
import classes from './delivery.module.css';
import { type PlanForm, proposedDate } from './session-form.js';

// In a row of fields what is wrong stands below, so that they stay in line.
const BELOW: NonNullable<InputWrapperProps['inputWrapperOrder']> = ['label', 'input', 'error'];

export const ORGANISATION_TYPES: readonly OrganisationType[] = [
  ...(['agency', 'ministry', 'cluster-organisation', 'business-support-organisation'] as const),
  ...(['training-provider', 'university', 'company'] as const),
];

/** Seats kept for a country, a type of organisation or both, until a day; then they are everybody's. */
export function ReservationFields({ form, today }: { form: PlanForm; today: string }) {
  const { t } = useTranslation(['delivery', 'words', 'frame']);
  const format = useFormat();
  const { reservations, days } = form.values;
  const add = () =>
    form.insertListItem('reservations', {
      seats: 2,
      country: null,
      organisationType: null,
      releaseDate: proposedDate(days[0]?.date ?? '', today, 'release'),
    });
  return (
    <Stack gap="sm">
      <Text size="sm" c="dimmed" className="prose">
        {t('plan.reservationsHint')}
      </Text>
      {reservations.map((_, index) => (
        <div
          key={index}
          className={classes.reservation}
          role="group"
          aria-label={t('plan.reservationNumber', { number: index + 1 })}
        >
          <NumberInput
            inputWrapperOrder={BELOW}
            label={t('plan.seats')}
            min={1}
            max={500}
            allowDecimal={false}
            {...form.getInputProps(`reservations.${index}.seats`)}
          />
          <Select
            inputWrapperOrder={BELOW}
            label={t('plan.ofCountry')}
            placeholder={t('plan.anyCountry')}
            clearable
            data={countriesIn(format).map((value) => ({ value, label: format.country(value) }))}
            {...form.getInputProps(`reservations.${index}.country`)}
          />
          <Select
            inputWrapperOrder={BELOW}
            label={t('plan.ofType')}
            placeholder={t('plan.anyType')}
            clearable
            data={ORGANISATION_TYPES.map((value) => ({ value, label: t(`words:organisationType.${value}`) }))}
            {...form.getInputProps(`reservations.${index}.organisationType`)}
          />
          <TextInput
            type="date"
            inputWrapperOrder={BELOW}
            label={t('plan.releaseDate')}
            min={today}
            {...form.getInputProps(`reservations.${index}.releaseDate`)}
          />
          <ActionIcon
            variant="subtle"
            size="lg"
            mt={24}
            aria-label={t('plan.removeReservation', { number: index + 1 })}
            onClick={() => form.removeListItem('reservations', index)}
          >
            <IconTrash size={18} aria-hidden />
          </ActionIcon>
        </div>
      ))}
      <Group>
        <Button variant="default" size="compact-md" leftSection={<IconPlus size={16} aria-hidden />} onClick={add}>
          {t('plan.addReservation')}
        </Button>
      </Group>
    </Stack>
  );
}
