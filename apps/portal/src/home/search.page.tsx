import { Stack, Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Empty } from '../parts/empty.js';
import { PageHead } from '../parts/page-head.js';
import { SearchGroups } from './search-groups.js';

const route = getRouteApi('/search');
const PAUSE_MS = 250;

/** One search box that asks all services side by side, as one types. */
export function SearchPage() {
  const { t } = useTranslation(['home', 'frame']);
  const { q = '' } = route.useSearch();
  const navigate = route.useNavigate();
  const [typed, setTyped] = useState(q);
  const [asked] = useDebouncedValue(typed.trim(), PAUSE_MS);
  const own = useRef(q);
  const results = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  // After the heading, which takes the focus when one comes from another page.
  useEffect(() => input.current?.focus(), []);
  // What is typed here becomes the address; an address that comes from elsewhere is put into the box.
  useEffect(() => {
    if (asked === own.current) return;
    own.current = asked;
    void navigate({ search: asked ? { q: asked } : {}, replace: true });
  }, [asked, navigate]);
  useEffect(() => {
    if (q === own.current) return;
    own.current = q;
    setTyped(q);
  }, [q]);
  const walk = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const links = [...(results.current?.querySelectorAll('a') ?? [])];
    const at = links.indexOf(document.activeElement as HTMLAnchorElement);
    const next = links[at + (event.key === 'ArrowDown' ? 1 : -1)];
    if (!next) return;
    event.preventDefault();
    next.focus();
  };
  return (
    <Stack gap="md" onKeyDown={walk}>
      <PageHead title={q ? t('search.titleOf', { q }) : t('search.title')} purpose={t('search.purpose')} />
      <form
        role="search"
        onSubmit={(event) => {
          event.preventDefault();
          results.current?.querySelector('a')?.focus();
        }}
      >
        <TextInput
          ref={input}
          size="md"
          maw={640}
          type="search"
          maxLength={100}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          label={t('search.label')}
          leftSection={<IconSearch size={18} aria-hidden />}
        />
      </form>
      <div ref={results}>
        {q ? <SearchGroups q={q} /> : <Empty title={t('search.nothingAsked')}>{t('search.nothingAskedText')}</Empty>}
      </div>
      <Text size="sm" c="dimmed">
        {t('search.keys')}
      </Text>
    </Stack>
  );
}
