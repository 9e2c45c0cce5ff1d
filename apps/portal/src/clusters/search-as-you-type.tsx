import { CloseButton, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

const PAUSE_MS = 250;

/** Looks for what is typed a moment after it was typed; what the address says else (back, a link) is taken over. */
export function SearchAsYouType(of: { label: string; value: string; onSearch: (q: string) => void }) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(of.value);
  const sent = useRef(of.value);
  const search = useDebouncedCallback((q: string) => {
    sent.current = q.trim();
    of.onSearch(sent.current);
  }, PAUSE_MS);
  useEffect(() => {
    if (of.value === sent.current) return;
    sent.current = of.value;
    setTyped(of.value);
  }, [of.value]);
  const write = (q: string) => {
    setTyped(q);
    search(q);
  };
  return (
    <TextInput
      type="search"
      value={typed}
      onChange={(event) => write(event.currentTarget.value)}
      aria-label={of.label}
      placeholder={of.label}
      maxLength={200}
      leftSection={<IconSearch size={16} aria-hidden />}
      rightSection={typed && <CloseButton size="sm" aria-label={t('remove')} onClick={() => write('')} />}
    />
  );
}
