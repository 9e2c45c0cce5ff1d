import type { ClusterStatus, MyMembership, OwnClusterPage } from '@hansa/contracts';
import { Anchor, Button, Group, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useAside } from '../api/read.js';
import { Rendered } from '../language/rendered.js';
import { useFormat } from '../language/use-format.js';
import { Empty } from '../parts/empty.js';
import { StatePill, type Tone } from '../parts/state-pill.js';
import { useMay } from '../sign-in/use-me.js';
import classes from './my.module.css';

export const TONES: Readonly<Record<ClusterStatus, Tone>> = {
  draft: 'not-yet',
  submitted: 'under-way',
  returned: 'waits',
  published: 'done',
  emerging: 'under-way',
  expired: 'stopped',
  withdrawn: 'stopped',
};
const SHOWN = 5;

/** The profiles that the organisation keeps, and how they stand. */
export function MyProfiles({ organisation }: { organisation: MyMembership['organisation'] }) {
  const { t } = useTranslation(['home', 'words']);
  const format = useFormat();
  const may = useMay();
  const { data } = useAside<OwnClusterPage>(`cluster-registry/organisations/${organisation.id}/clusters`, {
    limit: SHOWN,
  });
  const keeps = organisation.type === 'cluster-organisation' || organisation.type === 'business-support-organisation';
  if (!data || (data.items.length === 0 && !keeps)) return null;
  const mayEdit = may('registry.edit-profile', organisation.id);
  return (
    <section aria-labelledby="my-profiles">
      <Title order={2} id="my-profiles" mb="sm">
        {t('myProfiles.title')}
      </Title>
      {data.items.length === 0 ? (
        <Empty
          title={t('myProfiles.none')}
          action={
            mayEdit && (
              <Button renderRoot={(props) => <Link {...props} to="/profiles/new" />}>{t('myProfiles.new')}</Button>
            )
          }
        >
          {t('myProfiles.noneText')}
        </Empty>
      ) : (
        <ul className={classes.list}>
          {data.items.map(({ id, name, status, confirmBy }) => (
            <li key={id} className={classes.item} data-waits={status === 'returned' || undefined}>
              <Group justify="space-between" gap="xs">
                <Anchor renderRoot={(props) => <Link {...props} to="/profiles/$id" params={{ id }} />}>
                  <Rendered of={name} />
                </Anchor>
                <StatePill tone={TONES[status]}>{t(`words:clusterStatus.${status}`)}</StatePill>
              </Group>
              {confirmBy && (
                <Text size="sm" c="dimmed">
                  {t('myProfiles.confirmBy', { at: format.dayOf(confirmBy) })}
                </Text>
              )}
            </li>
          ))}
        </ul>
      )}
      {data.nextCursor && (
        <Anchor mt="sm" size="sm" display="inline-block" renderRoot={(props) => <Link {...props} to="/profiles" />}>
          {t('myProfiles.all')}
        </Anchor>
      )}
    </section>
  );
}
