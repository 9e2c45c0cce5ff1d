import { CloseButton, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useTypedSearch } from '../parts/use-typed-search.js';

/** Looks for what is typed a moment after it was typed; what the address says else (back, a link) is taken over. */
export function SearchAsYouType(of: { label: string; value: string; onSearch: (q: string) => void }) {
  const { t } = useTranslation();
  const { value, type } = useTypedSearch(of.value, of.onSearch);
  return (
    <TextInput
      type="search"
      value={value}
      onChange={(event) => type(event.currentTarget.value)}
      aria-label={of.label}
      placeholder={of.label}
      maxLength={200}
      leftSection={<IconSearch size={16} aria-hidden />}
      rightSection={value && <CloseButton size="sm" aria-label={t('remove')} onClick={() => type('')} />}
    />
  );
}
