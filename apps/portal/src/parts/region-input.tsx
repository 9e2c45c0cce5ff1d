import type { Country, Region } from '@hansa/contracts';
import { Select, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { type FocusEventHandler, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../language/use-format.js';
import { useRegion, useRegions } from './vocabularies.js';

export interface RegionInputProps {
  label: ReactNode;
  country: Country;
  value?: string | null;
  /** With the region itself, for those who want its name or its centre. */
  onChange: (code: string | null, region: Region | null) => void;
  description?: ReactNode;
  error?: ReactNode;
  onBlur?: FocusEventHandler;
  onFocus?: FocusEventHandler;
  required?: boolean;
  disabled?: boolean;
}

const PAUSE_MS = 200;

/** A region of NUTS, at any level, of one country, found by name or code. Its words are in the area `input`. */
export function RegionInput({ country, value = null, onChange, ...input }: RegionInputProps) {
  const { t } = useTranslation(['input']);
  const format = useFormat();
  const [typed, type] = useState('');
  const [isOpen, open] = useState(false);
  const [q] = useDebouncedValue(typed.trim(), PAUSE_MS);
  const chosen = useRegion(value);
  const asking = q !== '' && q !== labelOf(chosen);
  const found = useRegions(isOpen ? { country, ...(asking && { q }) } : null);
  const regions = chosen && !found.some(({ code }) => code === chosen.code) ? [chosen, ...found] : found;
  const label = (region: Region) => labelOf(region)!;
  return (
    <Select
      {...input}
      value={value}
      onChange={(code) => onChange(code, regions.find((region) => region.code === code) ?? null)}
      data={regions.map((region) => ({ value: region.code, label: label(region) }))}
      searchable
      clearable={!input.required}
      searchValue={typed}
      onSearchChange={type}
      onDropdownOpen={() => open(true)}
      onDropdownClose={() => open(false)}
      // The registry has found them already, without their diacritics too.
      filter={({ options }) => options}
      limit={100}
      maxDropdownHeight={280}
      placeholder={t('region.placeholder')}
      nothingFoundMessage={t('region.none', { country: format.country(country) })}
      renderOption={({ option }) => {
        const region = regions.find(({ code }) => code === option.value);
        return (
          <span style={{ paddingLeft: 12 * ((region?.level ?? 1) - 1) }}>
            {region?.name ?? option.label}{' '}
            <Text span size="xs" c="dimmed">
              {option.value}
            </Text>
          </span>
        );
      }}
    />
  );
}

const labelOf = (region: Region | undefined) => region && `${region.name} (${region.code})`;
