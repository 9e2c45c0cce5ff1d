import type { OwnResourcePage, PracticePage, PracticeStatus } from '@hansa/contracts';
import { Anchor, Group, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useAside } from '../api/read.js';
import { Rendered } from '../language/rendered.js';
import { useFormat } from '../language/use-format.js';
import { useActing } from '../sign-in/use-me.js';
import classes from './knowledge.module.css';
import { PracticeState } from './practice-state.js';
import { StatePill } from '../parts/state-pill.js';

const IN_THE_MAKING: readonly PracticeStatus[] = ['draft', 'submitted', 'returned'];

/** What the organisation that one acts for has in the making: nobody else sees it. */
export function OwnDrafts() {
  const { t } = useTranslation(['knowledge', 'words']);
  const format = useFormat();
  const acting = useActing();
  const id = acting?.organisation.id;
  const reads = acting?.permissions.includes('organisation.read') && acting.scope == null;
  const practices = useAside<PracticePage>(reads ? 'knowledge-exchange/practices' : null, {
    ownerId: id,
    status: IN_THE_MAKING,
    limit: 50,
  }).data;
  const resources = useAside<OwnResourcePage>(reads ? `knowledge-exchange/organisations/${id}/resources` : null, {
    state: 'draft',
    limit: 50,
  }).data;
  const own = (practices?.items ?? []).filter((practice) => practice.owner.id === id);
  const drafts = resources?.items ?? [];
  if (!reads || own.length + drafts.length === 0) return null;
  return (
    <section className="surface" aria-labelledby="own-drafts" style={{ marginBottom: 24 }}>
      <h2 id="own-drafts" className={classes.title}>
        {t('own.title')}
      </h2>
      <Text size="sm" c="dimmed">
        {t('own.hint')}
      </Text>
      <ul className={classes.lines}>
        {own.map((practice) => (
          <li key={practice.id}>
            <Group gap="sm">
              <Anchor renderRoot={(props) => <Link {...props} to="/practices/$id" params={{ id: practice.id }} />}>
                <Rendered of={practice.title} />
              </Anchor>
              <PracticeState of={practice} />
            </Group>
          </li>
        ))}
        {drafts.map((resource) => (
          <li key={resource.id}>
            <Group gap="sm">
              <Anchor renderRoot={(props) => <Link {...props} to="/pool/$id" params={{ id: resource.id }} />}>
                <Rendered of={resource.title} />
              </Anchor>
              <StatePill tone="not-yet">{t('words:resourceState.draft')}</StatePill>
              <Text size="sm" c="dimmed">
                {t('own.changed', { at: format.dayOf(resource.changedAt) })}
              </Text>
            </Group>
          </li>
        ))}
      </ul>
    </section>
  );
}
