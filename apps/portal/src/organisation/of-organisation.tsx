import type {
  ModuleSummary,
  OwnCluster,
  PracticePage,
  RenderedText,
  ResourceSummary,
  SessionSummary,
  TransferPage,
} from '@hansa/contracts';
import { Text, Title } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { type Listed, useList } from '../api/read.js';
import { Rendered } from '../language/rendered.js';
import { useFormat } from '../language/use-format.js';
import { Empty } from '../parts/empty.js';
import { MoreButton } from '../parts/more-button.js';
import { type Subject, SubjectLink } from '../parts/subject-link.js';
import { useMay } from '../sign-in/use-me.js';
import classes from './organisation.module.css';

type PracticeSummary = PracticePage['items'][number];
type TransferSummary = TransferPage['items'][number];
const LIMIT = { limit: 5 };

/** What an organisation has and does here, as far as it can be asked for. */
export function OfOrganisation({ id, isMember }: { id: string; isMember: boolean }) {
  const { t } = useTranslation(['organisation', 'words']);
  const format = useFormat();
  const may = useMay();
  const reads = isMember && may('organisation.read', id);
  const clusters = useList<OwnCluster>(reads ? `cluster-registry/organisations/${id}/clusters` : null, LIMIT);
  const modules = useList<ModuleSummary>('training/modules', { ...LIMIT, ownerId: id });
  const sessions = useList<SessionSummary>('training/sessions', { ...LIMIT, providerId: id });
  const practices = useList<PracticeSummary>('knowledge-exchange/practices', { ...LIMIT, ownerId: id });
  const resources = useList<ResourceSummary>('knowledge-exchange/resources', { ...LIMIT, ownerId: id });
  const transfers = useList<TransferSummary>('knowledge-exchange/transfers', { ...LIMIT, organisationId: id });
  const all = [modules, sessions, practices, resources, transfers];
  const isEmpty = all.every(({ page }) => page?.items.length === 0) && clusters.items.length === 0;
  return (
    <>
      {isEmpty && <Empty title={t('page.nothing')}>{t('page.nothingText')}</Empty>}
      <Things
        title={t('page.clusters')}
        of={clusters}
        show={(cluster) => ({
          of: { type: 'cluster', id: cluster.id },
          title: cluster.name,
          facts: [t(`words:clusterStatus.${cluster.status}`), format.country(cluster.country)],
        })}
      />
      <Things
        title={t('page.modules')}
        of={modules}
        show={(module) => ({
          of: { type: 'module', id: module.id },
          title: module.title,
          facts: [module.code, t(`words:moduleLevel.${module.level}`), t('page.hours', { count: module.hours })],
        })}
      />
      <Things
        title={t('page.sessions')}
        of={sessions}
        show={(session) => ({
          of: { type: 'session', id: session.id },
          title: session.module.title,
          facts: [
            format.days(session.firstDay, session.lastDay),
            session.country ? format.country(session.country) : t('words:sessionForm.online'),
          ],
        })}
      />
      <Things
        title={t('page.practices')}
        of={practices}
        show={(practice) => ({
          of: { type: 'practice', id: practice.id },
          title: practice.title,
          facts: [t(`words:practiceOutcome.${practice.outcome}`), t(`words:practiceStatus.${practice.status}`)],
        })}
      />
      <Things
        title={t('page.resources')}
        of={resources}
        show={(resource) => ({
          of: { type: 'resource', id: resource.id },
          title: resource.title,
          facts: [t(`words:resourceKind.${resource.kind}`)],
        })}
      />
      <Things
        title={t('page.transfers')}
        of={transfers}
        show={(transfer) => ({
          of: { type: 'transfer', id: transfer.id },
          title: transfer.practice.title,
          facts: [t(`words:transferStatus.${transfer.status}`)],
        })}
      />
    </>
  );
}

interface Thing {
  of: Subject;
  title: RenderedText;
  facts: readonly string[];
}

/** The things of one kind, the first of them, and the rest on request; nothing where there are none. */
function Things<T>({ title, of, show }: { title: string; of: Listed<T, unknown>; show: (item: T) => Thing }) {
  const id = useId();
  if (of.items.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <Title order={2} id={id}>
        {title}
      </Title>
      <ul className={classes.things}>
        {of.items.map(show).map((thing) => (
          <li key={thing.of.id}>
            <SubjectLink of={thing.of}>
              <Rendered of={thing.title} />
            </SubjectLink>
            <Text size="sm" c="dimmed">
              {thing.facts.join(' · ')}
            </Text>
          </li>
        ))}
      </ul>
      <MoreButton of={of} />
    </section>
  );
}
