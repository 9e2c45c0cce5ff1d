import type { ClusterView, Waiting, WaitingItem } from '@hansa/contracts';
import { Button, Group, Loader, Stack, Table, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAside, useRead } from '../api/read.js';
import { Rendered } from '../language/rendered.js';
import { useFormat } from '../language/use-format.js';
import { Empty } from '../parts/empty.js';
import { PageHead } from '../parts/page-head.js';
import { SignedInOnly } from '../parts/signed-in-only.js';
import { StatePill } from '../parts/state-pill.js';
import { verdictKey } from './verdict-key.js';

const KINDS = ['validate-profile', 'publish-emerging-profile', 'review-profile'] as const;
type Kind = (typeof KINDS)[number];
const PAGE = 20;
const kindOf = ({ kind }: WaitingItem): Kind | undefined => KINDS.find((one) => kind === `cluster-registry.${one}`);

/** Profiles of a validator's countries that wait for a decision. */
export function QueuePage() {
  const { t } = useTranslation(['profile']);
  return (
    <SignedInOnly title={t('queue.title')}>
      {(me) =>
        me.platformRoles.includes('validator') ? <Queue countries={me.platformReach.countries} /> : <NotValidator />
      }
    </SignedInOnly>
  );
}

function NotValidator() {
  const { t } = useTranslation(['profile']);
  return (
    <>
      <PageHead title={t('queue.title')} back={<Link to="/profiles">{t('own.title')}</Link>} />
      <Empty title={t('queue.notValidator')}>{t('queue.notValidatorText')}</Empty>
    </>
  );
}

function Queue({ countries }: { countries: readonly string[] }) {
  const { t } = useTranslation(['profile', 'frame']);
  const format = useFormat();
  const { items } = useRead<Waiting>('cluster-registry/waiting');
  const waiting = items.filter(kindOf);
  const [most, setMost] = useState(PAGE);
  return (
    <>
      <PageHead
        title={t('queue.title')}
        purpose={t('queue.purpose', { countries: format.list(countries.map(format.country)) })}
        back={<Link to="/profiles">{t('own.title')}</Link>}
      />
      {waiting.length === 0 ? (
        <Empty title={t('queue.none')} action={<Link to="/clusters">{t('queue.all')}</Link>}>
          {t('queue.noneText')}
        </Empty>
      ) : (
        <Stack gap="sm">
          <Text role="status">{t('queue.count', { count: waiting.length })}</Text>
          <Table.ScrollContainer
            minWidth={640}
            scrollAreaProps={{ viewportProps: { tabIndex: 0, role: 'region', 'aria-label': t('queue.title') } }}
          >
            <Table>
              <Table.Caption className="unseen">{t('queue.title')}</Table.Caption>
              <Table.Thead>
                <Table.Tr>
                  <Table.Th>{t('own.cluster')}</Table.Th>
                  <Table.Th>{t('queue.country')}</Table.Th>
                  <Table.Th>{t('queue.what')}</Table.Th>
                  <Table.Th>{t('queue.criteria')}</Table.Th>
                  <Table.Th>{t('queue.since')}</Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {waiting.slice(0, most).map((item) => (
                  <Row key={`${item.kind} ${item.subject.id}`} item={item} kind={kindOf(item)!} />
                ))}
              </Table.Tbody>
            </Table>
          </Table.ScrollContainer>
          {waiting.length > most && (
            <Group justify="center">
              <Button variant="default" onClick={() => setMost(most + PAGE)}>
                {t('frame:more')}
              </Button>
            </Group>
          )}
        </Stack>
      )}
    </>
  );
}

function Row({ item, kind }: { item: WaitingItem; kind: Kind }) {
  const { t } = useTranslation(['profile']);
  const format = useFormat();
  const { id } = item.subject;
  const { data: view, isError } = useAside<ClusterView>(`cluster-registry/clusters/${id}`);
  const criteria = view?.inside?.criteria;
  const wait = isError ? null : <Loader size={14} aria-hidden />;
  return (
    <Table.Tr>
      <Table.Td>
        <Link to="/profiles/$id/review" params={{ id }}>
          <Rendered of={item.label ?? view?.name} />
        </Link>
      </Table.Td>
      <Table.Td>{view ? format.country(view.country) : wait}</Table.Td>
      <Table.Td>{t(`queue.kind.${kind}`)}</Table.Td>
      <Table.Td>
        {criteria ? (
          <StatePill tone={verdictKey(criteria) === 'notEnough' ? 'stopped' : 'done'}>
            {t(`queue.verdict.${verdictKey(criteria)}`)}
          </StatePill>
        ) : (
          wait
        )}
      </Table.Td>
      <Table.Td style={{ whiteSpace: 'nowrap' }}>
        {format.dayOf(item.since)}
        <Text size="sm" c="dimmed">
          {format.relative(item.since)}
        </Text>
      </Table.Td>
    </Table.Tr>
  );
}
