import { MultiSelect } from '@mantine/core';
import type { FocusEventHandler, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useThemes } from './vocabularies.js';

export interface CodesInputProps {
  label: ReactNode;
  value?: readonly string[];
  onChange: (value: string[]) => void;
  description?: ReactNode;
  error?: ReactNode;
  onBlur?: FocusEventHandler;
  onFocus?: FocusEventHandler;
  /** At most so many; 20 as the registry has it. */
  most?: number;
  required?: boolean;
  disabled?: boolean;
}

/** Themes, chosen by their names in the reader's language. Its words are in the area `input`: name it in the route. */
export function ThemeInput({ value = [], most = 20, ...input }: CodesInputProps) {
  const { t } = useTranslation(['input']);
  const { items, name } = useThemes();
  const known = items.map(({ theme, name: label }) => ({ value: theme, label }));
  // What is chosen keeps its place, even where it has no name.
  const others = value.filter((theme) => !items.some((one) => one.theme === theme));
  return (
    <MultiSelect
      {...input}
      value={[...value]}
      data={[...known, ...others.map((theme) => ({ value: theme, label: name(theme) }))]}
      searchable
      hidePickedOptions
      maxValues={most}
      maxDropdownHeight={280}
      placeholder={value.length === 0 ? t('theme.placeholder') : undefined}
      nothingFoundMessage={t('theme.none')}
    />
  );
}
