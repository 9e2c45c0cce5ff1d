import { asProblem } from '../api/problem.js';
import type { MyMembership, OwnCluster } from '@hansa/contracts';
import { Button, Stack, Table, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useList } from '../api/read.js';
import { Rendered } from '../language/rendered.js';
import { useFormat } from '../language/use-format.js';
import { Empty } from '../parts/empty.js';
import { MoreButton } from '../parts/more-button.js';
import { PageHead } from '../parts/page-head.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { SignedInOnly } from '../parts/signed-in-only.js';
import { useMay, useMe } from '../sign-in/use-me.js';
import { NextStep, isDueSoon } from './next-step.js';
import { ProfileState } from './profile-state.js';
import { keepsSeveral, useActingOrganisation } from './use-acting-organisation.js';

/** What the organisation acted for keeps in the registry, and what is to be done about it. */
export function OwnProfilesPage() {
  const { t } = useTranslation(['profile']);
  return <SignedInOnly title={t('own.title')}>{() => <Own />}</SignedInOnly>;
}

function Own() {
  const { t } = useTranslation(['profile', 'frame']);
  const me = useMe();
  const may = useMay();
  const { acting, view } = useActingOrganisation();
  const mayRead = acting !== null && may('organisation.read');
  const list = useList<OwnCluster>(
    mayRead ? `cluster-registry/organisations/${acting.organisation.id}/clusters` : null,
    { limit: 100 },
  );
  const mayEdit = acting !== null && may('registry.edit-profile');
  const live = list.items.filter(({ status }) => status !== 'withdrawn');
  const mayBegin = mayEdit && list.page !== undefined && (keepsSeveral(acting.organisation.type) || live.length === 0);
  const isValidator = me?.platformRoles.includes('validator') ?? false;
  const begin = <Button renderRoot={(props) => <Link {...props} to="/profiles/new" />}>{t('own.begin')}</Button>;
  return (
    <>
      <PageHead
        title={t('own.title')}
        purpose={t('own.purpose')}
        action={
          <>
            {isValidator && (
              <Button variant="default" renderRoot={(props) => <Link {...props} to="/profiles/queue" />}>
                {t('own.queue')}
              </Button>
            )}
            {mayEdit && view?.recognisedFor && (
              <Button variant="default" renderRoot={(props) => <Link {...props} to="/profiles/import" />}>
                {t('own.import')}
              </Button>
            )}
            {mayBegin && live.length > 0 && begin}
          </>
        }
      />
      {acting === null ? (
        <Empty
          title={t('own.nobody')}
          action={
            <Button renderRoot={(props) => <Link {...props} to="/organisations/new" />}>{t('frame:acting.new')}</Button>
          }
        >
          {t('own.nobodyText')}
        </Empty>
      ) : !mayRead ? (
        <Empty title={t('own.notForYou')} />
      ) : list.error ? (
        <ProblemNotice problem={asProblem(list.error)} />
      ) : list.page === undefined ? null : list.items.length === 0 ? (
        <Empty title={t('own.none')} action={mayBegin && begin}>
          {mayEdit ? t('own.noneText') : t('own.noneReader')}
        </Empty>
      ) : (
        <Stack gap="sm">
          <OwnTable items={list.items} acting={acting} />
          <MoreButton of={list} />
        </Stack>
      )}
    </>
  );
}

function OwnTable({ items, acting }: { items: readonly OwnCluster[]; acting: MyMembership }) {
  const { t } = useTranslation(['profile']);
  const format = useFormat();
  return (
    <Table.ScrollContainer
      minWidth={560}
      scrollAreaProps={{ viewportProps: { tabIndex: 0, 'aria-label': t('own.title') } }}
    >
      <Table>
        <Table.Caption className="unseen">
          {t('own.caption', { organisation: acting.organisation.name.text })}
        </Table.Caption>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('own.cluster')}</Table.Th>
            <Table.Th>{t('own.state')}</Table.Th>
            <Table.Th>{t('own.next')}</Table.Th>
            <Table.Th>{t('own.changed')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {items.map((one) => (
            <Table.Tr key={one.id}>
              <Table.Td>
                <Link to="/profiles/$id" params={{ id: one.id }}>
                  <Rendered of={one.name} />
                </Link>
                {one.acronym && (
                  <Text size="sm" c="dimmed">
                    {one.acronym}
                  </Text>
                )}
              </Table.Td>
              <Table.Td>
                <ProfileState status={one.status} waits={isDueSoon(one)} />
              </Table.Td>
              <Table.Td>
                <NextStep of={one} />
              </Table.Td>
              <Table.Td style={{ whiteSpace: 'nowrap' }}>{format.dayOf(one.changedAt)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
