import type { ClusterRecord, MemberInput } from '@hansa/contracts';
import { Button, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../language/use-format.js';
import { readAllMembers } from './use-members.js';
import { useWords } from './use-words.js';

/** Who has joined and who has left since the profile was public; all of them on request. */
export function MembersCompared({ id, before }: { id: string; before: ClusterRecord['members'] | null }) {
  const { t } = useTranslation(['profile']);
  const format = useFormat();
  const words = useWords();
  const [all, showAll] = useState(false);
  const { data } = useQuery({
    queryKey: [`cluster-registry/clusters/${id}/members`, 'all'],
    queryFn: ({ signal }) => readAllMembers(id, signal),
    enabled: all || before !== null,
  });
  const now = data?.items;
  const missingIn = (one: readonly { name: string }[], other: readonly { name: string }[]) => {
    const names = new Set(other.map(({ name }) => name.toLowerCase()));
    return one.filter(({ name }) => !names.has(name.toLowerCase())).map(({ name }) => name);
  };
  const told = (label: string, names: readonly string[]) =>
    names.length > 0 && (
      <Text size="sm">
        <b>{label}</b> {format.list(names)}
      </Text>
    );
  const line = ({ name, type, country }: MemberInput) => `${name} – ${words.type(type)}, ${format.country(country)}`;
  return (
    <div>
      {now && before && told(t('review.joined'), missingIn(now, before))}
      {now && before && told(t('review.gone'), missingIn(before, now))}
      <Button variant="subtle" size="compact-sm" aria-expanded={all} onClick={() => showAll(!all)}>
        {t(all ? 'review.hideMembers' : 'review.showMembers')}
      </Button>
      {all && now && (
        <ol style={{ maxHeight: 320, overflowY: 'auto' }} tabIndex={0}>
          {now.map((member) => (
            <li key={member.id}>{line(member)}</li>
          ))}
        </ol>
      )}
    </div>
  );
}
