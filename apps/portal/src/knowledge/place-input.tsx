import type { Country } from '@hansa/contracts';
import { Select, SimpleGrid, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { countriesIn, useFormat } from '../language/use-format.js';
import { RegionInput } from '../parts/region-input.js';

export interface PlaceValues {
  country: Country | null;
  region: string | null;
  city: string;
}

/** Where something is done: the country, and as near as is known. */
export function PlaceInput({
  value,
  errors,
  required = false,
  onChange,
}: {
  value: PlaceValues;
  errors: Readonly<Record<string, ReactNode>>;
  required?: boolean;
  onChange: (value: PlaceValues) => void;
}) {
  const { t } = useTranslation('knowledge');
  const format = useFormat();
  return (
    <SimpleGrid cols={{ base: 1, xs: 3 }} spacing="md">
      <Select
        label={t('facets.country')}
        required={required}
        data={countriesIn(format).map((country) => ({ value: country, label: format.country(country) }))}
        value={value.country}
        error={errors['country'] ?? errors['']}
        onChange={(country) => onChange({ ...value, country, region: null })}
      />
      {value.country && (
        <RegionInput
          label={t('edit.region')}
          country={value.country}
          value={value.region}
          error={errors['region']}
          onChange={(region) => onChange({ ...value, region })}
        />
      )}
      <TextInput
        label={t('edit.city')}
        maxLength={100}
        value={value.city}
        error={errors['city']}
        onChange={(event) => onChange({ ...value, city: event.currentTarget.value })}
      />
    </SimpleGrid>
  );
}
