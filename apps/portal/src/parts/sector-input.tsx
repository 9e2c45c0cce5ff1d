import { MultiSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { CodesInputProps } from './theme-input.js';
import { useSectors } from './vocabularies.js';

/** Sections and divisions of NACE, found by name or code. Its words are in the area `input`: name it in the route. */
export function SectorInput({ value = [], most = 20, ...input }: CodesInputProps) {
  const { t } = useTranslation(['input']);
  const { items } = useSectors();
  const codes = items.length > 0 ? items : value.map((code) => ({ code, name: code }));
  return (
    <MultiSelect
      {...input}
      value={[...value]}
      data={codes.map(({ code, name }) => ({ value: code, label: name === code ? code : `${code} ${name}` }))}
      searchable
      hidePickedOptions
      maxValues={most}
      maxDropdownHeight={280}
      placeholder={value.length === 0 ? t('sector.placeholder') : undefined}
      nothingFoundMessage={t('sector.none')}
      renderOption={({ option }) => (
        <span style={/^[A-Z]/.test(option.value) ? { fontWeight: 600 } : { paddingLeft: 12 }}>{option.label}</span>
      )}
    />
  );
}
