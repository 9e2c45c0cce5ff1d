import type { SearchPage } from '@hansa/contracts';
import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAside } from '../api/read.js';

export interface Linked {
  type: 'module' | 'resource' | 'cluster';
  id: string;
}

interface Clusters {
  items: { id: string; name: { text: string } }[];
}

const PAUSE_MS = 250;

/** Finds a module, a resource or a cluster by what it is called, and adds it. */
export function LinkInput({
  chosen,
  onAdd,
}: {
  chosen: readonly Linked[];
  onAdd: (link: Linked, title: string) => void;
}) {
  const { t } = useTranslation(['knowledge', 'words']);
  const [typed, type] = useState('');
  const [q] = useDebouncedValue(typed.trim(), PAUSE_MS);
  const asks = q.length > 1;
  const found = useAside<SearchPage>(asks ? 'knowledge-exchange/search' : null, {
    q,
    type: ['module', 'resource'],
    limit: 6,
  }).data;
  const clusters = useAside<Clusters>(asks ? 'cluster-registry/clusters' : null, { q, limit: 6 }).data;
  const all = asks
    ? [
        ...(found?.items ?? []).map((hit) => ({ type: hit.type as Linked['type'], id: hit.id, title: hit.title.text })),
        ...(clusters?.items ?? []).map(({ id, name }) => ({ type: 'cluster' as const, id, title: name.text })),
      ].filter(({ id }) => !chosen.some((link) => link.id === id))
    : [];
  return (
    <Select
      label={t('edit.addLink')}
      placeholder={t('edit.addLinkHint')}
      searchable
      value={null}
      searchValue={typed}
      onSearchChange={type}
      filter={({ options }) => options}
      data={all.map(({ type: kind, id, title }) => ({
        value: id,
        label: `${title} (${t(`words:practiceLink.${kind}`)})`,
      }))}
      nothingFoundMessage={asks ? t('edit.noLink') : undefined}
      onChange={(id) => {
        const link = all.find((one) => one.id === id);
        if (link) onAdd({ type: link.type, id: link.id }, link.title);
        type('');
      }}
    />
  );
}
