import type { Country, Language } from '@hansa/contracts';
import { ActionIcon, Button, Group, Input, NumberInput, Radio, Select, Stack, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { LANGUAGES } from '../language/languages.js';
import { countriesIn, useFormat } from '../language/use-format.js';
import classes from './delivery.module.css';
import { type TermsForm, type TermsValues, ZONE_OF } from './session-form.js';
import { readersZone } from '../training/session-times.js';
import { isDate, workdayAfter } from './wall-time.js';

const FORMS = ['place', 'online', 'hybrid'] as const;
const ADDRESS_EXAMPLE = 'https://';

/** Where it is held: at a place, online or both; the country brings its time zone along. */
export function LocationFields({ form, fixedZone = false }: { form: TermsForm; fixedZone?: boolean }) {
  const { t } = useTranslation(['delivery', 'words']);
  const format = useFormat();
  const { location, zone } = form.values;
  const setCountry = (country: Country | null) => {
    form.setFieldValue('location.country', country as never);
    if (country && !fixedZone) form.setFieldValue('zone', ZONE_OF[country]);
  };
  const zones = [...new Set([...Object.values(ZONE_OF), readersZone(), zone])]
    .filter((one) => one.includes('/'))
    .sort();
  return (
    <Stack gap="md">
      <Radio.Group
        label={t('plan.form')}
        value={location.form}
        onChange={(value) => form.setFieldValue('location.form', value as never)}
      >
        <Group mt={4}>
          {FORMS.map((value) => (
            <Radio key={value} value={value} label={t(`words:sessionForm.${value}`)} />
          ))}
        </Group>
      </Radio.Group>
      {location.form !== 'online' && (
        <>
          <Select
            label={t('plan.country')}
            required
            searchable
            allowDeselect={false}
            data={countriesIn(format).map((value) => ({ value, label: format.country(value) }))}
            {...form.getInputProps('location.country')}
            onChange={(value) => setCountry(value as Country | null)}
          />
          <TextInput
            label={t('plan.place')}
            description={t('plan.placeHint')}
            required
            {...form.getInputProps('location.place.name')}
          />
          <TextInput label={t('plan.address')} required {...form.getInputProps('location.place.address')} />
        </>
      )}
      {location.form !== 'place' && (
        <TextInput
          type="url"
          label={t('plan.link')}
          description={t('plan.linkHint')}
          required
          placeholder={ADDRESS_EXAMPLE}
          {...form.getInputProps('location.link')}
        />
      )}
      <Select
        label={t('plan.language')}
        required
        searchable
        allowDeselect={false}
        data={LANGUAGES.map((value: Language) => ({ value, label: format.language(value) }))}
        {...form.getInputProps('language')}
      />
      {!fixedZone && (
        <Select
          label={t('plan.zone')}
          description={t('plan.zoneHint')}
          required
          searchable
          allowDeselect={false}
          data={zones}
          {...form.getInputProps('zone')}
        />
      )}
    </Stack>
  );
}

/** The days, quickly: each further one is the next working day with the same times. */
export function DaysFields({ form, min }: { form: TermsForm; min: string }) {
  const { t } = useTranslation(['delivery', 'frame']);
  const format = useFormat();
  const { days } = form.values;
  const add = () => {
    const last = days.at(-1);
    const day: TermsValues['days'][number] = {
      date: last && isDate(last.date) ? workdayAfter(last.date) : '',
      starts: last?.starts ?? '09:00',
      ends: last?.ends ?? '17:00',
    };
    form.insertListItem('days', day);
  };
  return (
    <Stack gap="sm">
      {days.map((day, index) => {
        const name = t('plan.dayNumber', { number: index + 1 });
        return (
          <div key={index} className={classes.day} role="group" aria-label={name}>
            <TextInput
              type="date"
              min={min}
              label={name}
              description={isDate(day.date) ? format.weekday(day.date) : undefined}
              inputWrapperOrder={['label', 'input', 'description', 'error']}
              required
              {...form.getInputProps(`days.${index}.date`)}
            />
            <TextInput type="time" label={t('plan.starts')} required {...form.getInputProps(`days.${index}.starts`)} />
            <TextInput type="time" label={t('plan.ends')} required {...form.getInputProps(`days.${index}.ends`)} />
            {days.length > 1 && (
              <ActionIcon
                variant="subtle"
                size="lg"
                mt={24}
                aria-label={t('plan.removeDay', { number: index + 1 })}
                onClick={() => form.removeListItem('days', index)}
              >
                <IconTrash size={18} aria-hidden />
              </ActionIcon>
            )}
          </div>
        );
      })}
      {form.errors['days'] && <Input.Error>{form.errors['days']}</Input.Error>}
      <Group>
        <Button variant="default" size="compact-md" leftSection={<IconPlus size={16} aria-hidden />} onClick={add}>
          {t('plan.addDay')}
        </Button>
      </Group>
    </Stack>
  );
}

/** How many, and until when they can enrol. */
export function SeatsFields({ form, min, max }: { form: TermsForm; min: string; max: string }) {
  const { t } = useTranslation('delivery');
  return (
    <Group align="start" grow preventGrowOverflow={false}>
      <NumberInput
        label={t('plan.seats')}
        required
        min={1}
        max={500}
        allowDecimal={false}
        {...form.getInputProps('seats')}
      />
      <TextInput
        type="date"
        label={t('plan.enrolUntil')}
        description={t('plan.enrolUntilHint')}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        required
        min={min}
        max={max || undefined}
        {...form.getInputProps('enrolUntil')}
      />
    </Group>
  );
}
