import type { ErasureView } from '@hansa/contracts';
import { Button, CopyButton, Table, Text } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAside, useRead } from '../api/read.js';
import { useFormat } from '../language/use-format.js';
import { PageHead } from '../parts/page-head.js';
import { StatePill } from '../parts/state-pill.js';
import classes from './organisation.module.css';

const route = getRouteApi('/erasures/$receipt');
const EVERY_MS = 3_000;

/** How far an erasure has come; whoever has the number may look, as the person can sign in no more. */
export function ErasurePage() {
  const { t } = useTranslation(['organisation', 'words']);
  const format = useFormat();
  const { receipt } = route.useParams();
  const path = `identity/erasures/${receipt}`;
  const first = useRead<ErasureView>(path);
  const [isOver, setOver] = useState(first.completedAt !== null);
  const { data: of = first } = useAside<ErasureView>(path, {}, isOver ? {} : { everyMs: EVERY_MS });
  if (of.completedAt !== null && !isOver) setOver(true);
  return (
    <>
      <PageHead
        title={t('receipt.title')}
        purpose={t('receipt.purpose', { at: format.moment(of.requestedAt) })}
        state={
          <StatePill tone={of.completedAt ? 'done' : 'under-way'}>
            {t(of.completedAt ? 'receipt.complete' : 'receipt.underWay')}
          </StatePill>
        }
        action={
          <CopyButton value={location.href}>
            {({ copied, copy }) => (
              <Button variant="default" onClick={copy}>
                {t(copied ? 'receipt.copied' : 'receipt.copy')}
              </Button>
            )}
          </CopyButton>
        }
      />
      <Text className={`prose ${classes.receipt}`} mb="md">
        {t('receipt.keep')}
      </Text>
      <div className={classes.scroll} role="region" tabIndex={0} aria-label={t('receipt.caption')}>
        <Table miw={480} maw={800}>
          <Table.Caption>{t('receipt.caption')}</Table.Caption>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t('receipt.part')}</Table.Th>
              <Table.Th scope="col">{t('receipt.state')}</Table.Th>
              <Table.Th scope="col">{t('receipt.what')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {of.services.map(({ service, erasedAt, counts }) => (
              <Table.Tr key={service}>
                <Table.Td>{t(`words:service.${service}`)}</Table.Td>
                <Table.Td>
                  {erasedAt ? t('receipt.erased', { at: format.moment(erasedAt) }) : t('receipt.waiting')}
                </Table.Td>
                <Table.Td>{erasedAt && <Counts of={counts} />}</Table.Td>
              </Table.Tr>
            ))}
            <Table.Tr>
              <Table.Td>{t('receipt.account')}</Table.Td>
              <Table.Td>
                {of.accountRemovedAt
                  ? t('receipt.removed', { at: format.moment(of.accountRemovedAt) })
                  : t('receipt.waiting')}
              </Table.Td>
              <Table.Td />
            </Table.Tr>
          </Table.Tbody>
        </Table>
      </div>
    </>
  );
}

/** What stays without a name is told apart from what is gone, by how services call it. */
function Counts({ of }: { of: Readonly<Record<string, number>> }) {
  const { t } = useTranslation('organisation');
  const sum = (wanted: boolean) =>
    Object.entries(of).reduce(
      (total, [what, count]) => (/[a-z]Without[A-Z]/.test(what) === wanted ? total + count : total),
      0,
    );
  return (
    <>
      {t('receipt.things', { count: sum(false) })}
      {sum(true) > 0 && `; ${t('receipt.unnamed', { count: sum(true) })}`}
    </>
  );
}
