import { Kbd, TextInput } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

/** Asks everything: `/` or Ctrl K lead to it. */
export function SearchBox() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const input = useRef<HTMLInputElement>(null);
  const [q, setQ] = useState('');
  const go = () => input.current?.focus();
  useHotkeys([
    ['/', go],
    ['mod+K', go],
  ]);
  return (
    <form
      role="search"
      aria-label={t('search.top')}
      onSubmit={(event) => {
        event.preventDefault();
        void navigate({ to: '/search', search: q.trim() ? { q: q.trim() } : {} });
      }}
    >
      <TextInput
        ref={input}
        type="search"
        value={q}
        onChange={(event) => setQ(event.currentTarget.value)}
        aria-label={t('search.label')}
        placeholder={t('search.placeholder')}
        leftSection={<IconSearch size={16} aria-hidden />}
        rightSection={<Kbd size="xs">/</Kbd>}
        rightSectionPointerEvents="none"
      />
    </form>
  );
}
