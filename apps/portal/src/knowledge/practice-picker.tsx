import type { PracticePage, PracticeSummary } from '@hansa/contracts';
import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAside } from '../api/read.js';

const PAUSE_MS = 250;

/** One of the practices that everybody can read, found as one types. */
export function PracticePicker({
  value,
  error,
  onChange,
}: {
  value: PracticeSummary | null;
  error: ReactNode;
  onChange: (practice: PracticeSummary | null) => void;
}) {
  const { t } = useTranslation('knowledge');
  const [typed, type] = useState('');
  const [q] = useDebouncedValue(typed.trim(), PAUSE_MS);
  const found =
    useAside<PracticePage>('knowledge-exchange/practices', { limit: 10, ...(q && q !== value?.title.text && { q }) })
      .data?.items ?? [];
  const all = value && !found.some(({ id }) => id === value.id) ? [value, ...found] : found;
  return (
    <Select
      label={t('transfer.practice')}
      placeholder={t('edit.addLinkHint')}
      required
      searchable
      value={value?.id ?? null}
      error={error}
      searchValue={typed}
      onSearchChange={type}
      filter={({ options }) => options}
      data={all.map(({ id, title }) => ({ value: id, label: title.text }))}
      nothingFoundMessage={t('edit.noLink')}
      onChange={(id) => onChange(all.find((one) => one.id === id) ?? null)}
    />
  );
}
