import type { OrganisationSummary, Page } from '@hansa/contracts';
import { Alert, List, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { useAside } from '../api/read.js';
import { Rendered } from '../language/rendered.js';
import { useFormat } from '../language/use-format.js';
import { SubjectLink } from '../parts/subject-link.js';
import { useMe } from '../sign-in/use-me.js';

const PAUSE_MS = 300;
const SHOWN = 5;
const SHORTEST = 3;

/** Organisations with the name that is being typed, or with its longest word, before a twin is made of one of them. */
export function LikelyTwins({ name }: { name: string }) {
  const { t } = useTranslation(['organisation', 'words']);
  const format = useFormat();
  const me = useMe();
  const [typed] = useDebouncedValue(name.trim().slice(0, 100), PAUSE_MS);
  const longest = typed.split(/[\s,./()–-]+/).reduce((one, other) => (other.length > one.length ? other : one), '');
  const ask = (q: string) => (q.length >= SHORTEST ? 'identity/organisations' : null);
  const whole = useAside<Page<OrganisationSummary>>(ask(typed), { q: typed, limit: SHOWN });
  const byWord = useAside<Page<OrganisationSummary>>(longest === typed ? null : ask(longest), {
    q: longest,
    limit: SHOWN,
  });
  const all = typed.length >= SHORTEST ? [...(whole.data?.items ?? []), ...(byWord.data?.items ?? [])] : [];
  const found = [...new Map(all.map((one) => [one.id, one])).values()].slice(0, SHOWN);
  return (
    <div role="status">
      {found.length > 0 && (
        <Alert color="gray" variant="outline" title={t('twins.title', { count: found.length })}>
          <List size="sm">
            {found.map(({ id, name: theirs, type, country }) => (
              <List.Item key={id}>
                <SubjectLink of={{ type: 'organisation', id }}>
                  <Rendered of={theirs} />
                </SubjectLink>
                {`, ${t(`words:organisationType.${type}`)}, ${format.country(country)}`}
              </List.Item>
            ))}
          </List>
          <Text size="sm" mt="xs">
            {t('twins.ask', { email: me?.person.email ?? '' })}
          </Text>
        </Alert>
      )}
    </div>
  );
}
