import { MemberSize, MemberType } from '@hansa/contracts';
import { NativeSelect, Select } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { COUNTRIES, countriesIn, useFormat } from '../language/use-format.js';
import { countryCodes } from './country-codes.js';
import { useWords } from './use-words.js';

/** The world's countries by the reader's names, the ten first. */
export function useCountries(): { value: string; label: string }[] {
  const format = useFormat();
  return useMemo(() => {
    const option = (code: string) => ({ value: code, label: format.country(code) });
    const others = countryCodes.filter((code) => !(COUNTRIES as readonly string[]).includes(code)).map(option);
    others.sort((one, other) => format.compare(one.label, other.label));
    return [...countriesIn(format).map(option), ...others];
  }, [format]);
}
interface FieldProps<T> {
  label: string;
  hideLabel?: boolean;
  value: T;
  onChange: (value: T) => void;
  disabled?: boolean;
}
const labelled = ({ label, hideLabel, disabled }: Pick<FieldProps<unknown>, 'label' | 'hideLabel' | 'disabled'>) =>
  hideLabel ? { 'aria-label': label, disabled: disabled ?? false } : { label, disabled: disabled ?? false };

export function CountryField({ value, onChange, ...of }: FieldProps<string>) {
  return (
    <Select
      {...labelled(of)}
      value={value}
      onChange={(code) => code && onChange(code)}
      data={useCountries()}
      searchable
      allowDeselect={false}
      miw={140}
    />
  );
}

/** `empty` is what is said while none is chosen. */
export function TypeField({ value, onChange, empty, ...of }: FieldProps<MemberType | ''> & { empty?: string }) {
  const words = useWords();
  return (
    <NativeSelect
      {...labelled(of)}
      value={value}
      onChange={({ currentTarget }) => onChange(currentTarget.value as MemberType | '')}
      data={[
        ...(empty !== undefined ? [{ value: '', label: empty }] : []),
        ...MemberType.options.map((type) => ({ value: type, label: words.type(type) })),
      ]}
    />
  );
}

export function SizeField({ value, onChange, ...of }: FieldProps<MemberSize | null>) {
  const { t } = useTranslation(['profile']);
  const words = useWords();
  return (
    <NativeSelect
      {...labelled(of)}
      value={value ?? ''}
      onChange={({ currentTarget }) => onChange((currentTarget.value || null) as MemberSize | null)}
      data={[
        { value: '', label: t('members.sizeUnknown') },
        ...MemberSize.options.map((size) => ({ value: size, label: words.size(size) })),
      ]}
    />
  );
}
