import type { ClusterPage, ModuleSummary, OrganisationSummary, Page, SearchPage } from '@hansa/contracts';
import { Skeleton } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useAside } from '../api/read.js';
import { useFormat } from '../language/use-format.js';
import { COMING, type ComingPage } from './coming-sessions.js';
import classes from './start.module.css';

/** How many there are of a list without a total, as far as its first page tells. */
const allOf = (page: Page<unknown> | undefined) => (page?.nextCursor === null ? page.items.length : undefined);

/** How much there is, as the services say it now; what cannot be read is left out. */
export function StartNumbers() {
  const { t } = useTranslation('home');
  const format = useFormat();
  const clusters = useAside<ClusterPage>('cluster-registry/clusters', { limit: 1 });
  const pool = useAside<SearchPage>('knowledge-exchange/search', { limit: 1 });
  const modules = useAside<Page<ModuleSummary>>('training/modules', { limit: 100 });
  const sessions = useAside<ComingPage>('training/sessions', COMING);
  const organisations = useAside<Page<OrganisationSummary>>('identity/organisations', { limit: 100 });
  const all = [clusters, pool, modules, sessions, organisations];
  const ofPool = (type: string) => pool.data && (pool.data.facets.type.find(({ value }) => value === type)?.count ?? 0);
  const numbers = [
    ['clusters', '/clusters', {}, clusters.data?.total],
    ['organisations', null, {}, allOf(organisations.data)],
    ['modules', '/training', {}, allOf(modules.data)],
    ['sessions', '/training', { tab: 'sessions' }, allOf(sessions.data)],
    ['practices', '/knowledge', { type: ['practice'] }, ofPool('practice')],
    ['resources', '/knowledge', { type: ['resource'] }, ofPool('resource')],
  ] as const;
  const known = numbers.flatMap(([name, to, search, count]) =>
    count === undefined ? [] : [{ name, to, search, count }],
  );
  const isPending = all.some((one) => one.isPending);
  if (known.length === 0 && !isPending) return null;
  return (
    <ul className={classes.numbers} aria-label={t('numbers.label')}>
      {known.map(({ name, to, search, count }) => (
        <li key={name}>
          {to === null ? (
            <span className={classes.number}>
              <Figure count={format.number(count)} label={t(`numbers.${name}`, { count })} />
            </span>
          ) : (
            <Link to={to as '/'} search={search as object} className={classes.number}>
              <Figure count={format.number(count)} label={t(`numbers.${name}`, { count })} />
            </Link>
          )}
        </li>
      ))}
      {isPending &&
        numbers.slice(known.length).map(([name]) => (
          <li key={name} aria-hidden>
            <Skeleton height="100%" mih={80} />
          </li>
        ))}
    </ul>
  );
}

function Figure({ count, label }: { count: string; label: string }) {
  return (
    <>
      <span className={classes.figure}>{count}</span>
      <span className={classes.label}>{label}</span>
    </>
  );
}
