import type { SearchHit as Hit, SearchPage } from '@hansa/contracts';
import { Anchor, Button, CloseButton, Group, Stack, Text, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useList } from '../api/read.js';
import { useFormat } from '../language/use-format.js';
import { Empty } from '../parts/empty.js';
import { MoreButton } from '../parts/more-button.js';
import { PageHead } from '../parts/page-head.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { isProblem } from '../api/problem.js';
import { useMay } from '../sign-in/use-me.js';
import { KnowledgeFacets } from './knowledge-facets.js';
import classes from './knowledge.module.css';
import { OwnDrafts } from './own-drafts.js';
import { SearchHit } from './search-hit.js';
import { TypeChips } from './type-chips.js';
import { useTypedSearch } from '../parts/use-typed-search.js';

/** One search over practices, resources, discussions and modules. */
export function KnowledgePage() {
  const { t } = useTranslation('knowledge');
  const format = useFormat();
  const may = useMay();
  const search = useSearch({ from: '/knowledge' });
  const navigate = useNavigate({ from: '/knowledge' });
  const typed = useTypedSearch(search.q ?? '', (q) =>
    navigate({ search: ({ q: _before, ...rest }) => (q ? { ...rest, q } : rest), replace: true, resetScroll: false }),
  );
  const { lang: _lang, ...query } = search as typeof search & { lang?: string };
  const list = useList<Hit, SearchPage>('knowledge-exchange/search', query);
  const { page } = list;
  const isFiltered = Object.keys(query).length > 0;
  const clear = (
    <Button
      variant="default"
      onClick={() => {
        typed.type('');
        void navigate({ search: {}, resetScroll: false });
      }}
    >
      {t('search.clear')}
    </Button>
  );
  return (
    <>
      <PageHead
        title={t('search.title')}
        purpose={t('search.purpose')}
        action={
          <>
            {may('knowledge.edit-resource') && (
              <Button variant="default" renderRoot={(props) => <Link {...props} to="/pool/new" />}>
                {t('search.addResource')}
              </Button>
            )}
            {may('knowledge.edit-practice') && (
              <Button renderRoot={(props) => <Link {...props} to="/practices/new" />}>{t('search.addPractice')}</Button>
            )}
          </>
        }
      />
      <Stack gap="md">
        <TextInput
          type="search"
          size="md"
          label={t('search.label')}
          placeholder={t('search.placeholder')}
          value={typed.value}
          onChange={(event) => typed.type(event.currentTarget.value)}
          leftSection={<IconSearch size={18} aria-hidden />}
          rightSection={
            typed.value !== '' && <CloseButton aria-label={t('search.empty')} onClick={() => typed.type('')} />
          }
        />
        <TypeChips
          values={page?.facets.type ?? []}
          chosen={search.type ?? []}
          onChange={(type) =>
            navigate({
              search: ({ type: _before, ...rest }) => (type.length > 0 ? { ...rest, type } : rest),
              resetScroll: false,
            })
          }
        />
        <div className={classes.columns}>
          <KnowledgeFacets facets={page?.facets} />
          <section aria-label={t('search.results')} aria-busy={list.isOld}>
            {!isFiltered && <OwnDrafts />}
            <Group justify="space-between" mb="md">
              <Text role="status" fw={600}>
                {page && t('search.total', { count: page.total, number: format.number(page.total) })}
              </Text>
              <Anchor size="sm" renderRoot={(props) => <Link {...props} to="/transfers" />}>
                {t('search.transfers')}
              </Anchor>
            </Group>
            {isProblem(list.error) && <ProblemNotice problem={list.error} />}
            {page?.total === 0 && (
              <Empty title={t('search.nothing')} action={isFiltered && clear}>
                {t(isFiltered ? 'search.nothingHint' : 'search.nothingYet')}
              </Empty>
            )}
            <ul className={classes.hits}>
              {list.items.map((hit) => (
                <li key={`${hit.type} ${hit.id}`}>
                  <SearchHit of={hit} />
                </li>
              ))}
            </ul>
            <MoreButton of={list} />
          </section>
        </div>
      </Stack>
    </>
  );
}
