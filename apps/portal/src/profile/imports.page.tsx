import type { ImportSummary } from './import-state.js';
import { Stack, Table, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useList } from '../api/read.js';
import { useFormat } from '../language/use-format.js';
import { Empty } from '../parts/empty.js';
import { MoreButton } from '../parts/more-button.js';
import { PageHead } from '../parts/page-head.js';
import { SignedInOnly } from '../parts/signed-in-only.js';
import { useMay } from '../sign-in/use-me.js';
import { ImportFile } from './import-file.js';
import { ImportStatePill } from './import-state.js';
import { useActingOrganisation } from './use-acting-organisation.js';

/** A recognised agency brings many profiles of its country by a file. */
export function ImportsPage() {
  const { t } = useTranslation(['profile']);
  return <SignedInOnly title={t('import.title')}>{() => <Imports />}</SignedInOnly>;
}

function Imports() {
  const { t } = useTranslation(['profile']);
  const format = useFormat();
  const may = useMay();
  const { acting, view } = useActingOrganisation();
  const allowed = view !== undefined && view.recognisedFor !== null && may('registry.edit-profile');
  const list = useList<ImportSummary>(allowed ? 'cluster-registry/imports' : null, {
    ownerId: acting?.organisation.id,
  });
  return (
    <>
      <PageHead
        title={t('import.title')}
        purpose={t('import.purpose')}
        back={<Link to="/profiles">{t('own.title')}</Link>}
      />
      {(view || !acting) && !allowed && <Empty title={t('import.notYours')}>{t('import.notYoursText')}</Empty>}
      {allowed && (
        <Stack gap="xl">
          <ImportFile ownerId={view.id} country={view.recognisedFor!} />
          {list.items.length > 0 && (
            <section>
              <Title order={2} id="imports">
                {t('import.earlier')}
              </Title>
              <Table.ScrollContainer
                minWidth={560}
                scrollAreaProps={{ viewportProps: { tabIndex: 0, role: 'region', 'aria-label': t('import.earlier') } }}
              >
                <Table>
                  <Table.Caption className="unseen">{t('import.earlier')}</Table.Caption>
                  <Table.Thead>
                    <Table.Tr>
                      <Table.Th>{t('import.begun')}</Table.Th>
                      <Table.Th>{t('own.state')}</Table.Th>
                      <Table.Th>{t('import.rows')}</Table.Th>
                      <Table.Th>{t('import.deletedOn')}</Table.Th>
                    </Table.Tr>
                  </Table.Thead>
                  <Table.Tbody>
                    {list.items.map((one) => (
                      <Table.Tr key={one.id}>
                        <Table.Td>
                          <Link to="/profiles/import/$id" params={{ id: one.id }}>
                            {format.moment(one.createdAt)}
                          </Link>
                        </Table.Td>
                        <Table.Td>
                          <ImportStatePill state={one.state} />
                        </Table.Td>
                        <Table.Td>
                          {t('import.rowsOf', { count: one.rows.all })}
                          <Text size="sm" c="dimmed">
                            {one.state === 'applied'
                              ? t('import.imported', { count: one.rows.imported })
                              : t('import.good', { count: one.rows.good })}
                          </Text>
                        </Table.Td>
                        <Table.Td>{format.dayOf(one.expiresAt)}</Table.Td>
                      </Table.Tr>
                    ))}
                  </Table.Tbody>
                </Table>
              </Table.ScrollContainer>
              <MoreButton of={list} />
            </section>
          )}
        </Stack>
      )}
    </>
  );
}
