import type { ClusterMember, ClusterMemberPage, ClusterView } from '@hansa/contracts';
import { Button, Stack, Table, Text } from '@mantine/core';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useList, useRead } from '../api/read.js';
import { Rendered } from '../language/rendered.js';
import { useFormat } from '../language/use-format.js';
import { Empty } from '../parts/empty.js';
import { MoreButton } from '../parts/more-button.js';
import { PageHead } from '../parts/page-head.js';
import { useMay } from '../sign-in/use-me.js';
import { MEMBER_TYPES } from './cluster-filters.js';
import classes from './clusters.module.css';
import { OneFacet } from './one-facet.js';

/** Who belongs to a cluster. */
export function ClusterMembersPage() {
  const { t } = useTranslation(['clusters', 'words']);
  const format = useFormat();
  const may = useMay();
  const { id } = useParams({ from: '/clusters/$id/members' });
  const { type } = useSearch({ from: '/clusters/$id/members' });
  const navigate = useNavigate({ from: '/clusters/$id/members' });
  const cluster = useRead<ClusterView>(`cluster-registry/clusters/${id}`);
  const list = useList<ClusterMember, ClusterMemberPage>(`cluster-registry/clusters/${id}/members`, { type });
  const { total, byType } = cluster.members;
  const caption = t('members', {
    count: type ? byType[type] : total,
    shown: format.number(type ? byType[type] : total),
  });
  const params = { id };
  return (
    <>
      <PageHead
        title={t('membersOf', { cluster: cluster.name.text })}
        back={
          <Link to="/clusters/$id" params={params}>
            <Rendered of={cluster.name} />
          </Link>
        }
        purpose={t('membersPurpose')}
        action={
          may('registry.edit-profile', cluster.owner.id) && (
            <Button renderRoot={(props) => <Link {...props} to="/profiles/$id/members" params={params} />}>
              {t('action.editMembers')}
            </Button>
          )
        }
      />
      {total === 0 ? (
        <Empty title={t('noMembers')} />
      ) : (
        <Stack gap="md">
          <OneFacet
            name={t('memberType')}
            values={MEMBER_TYPES.filter((one) => byType[one] > 0).map((value) => ({ value, count: byType[value] }))}
            chosen={type}
            label={(value) => t(`words:memberType.${value as 'company'}`)}
            onChange={(value) =>
              void navigate({ search: { type: value as 'company' | undefined }, replace: true, resetScroll: false })
            }
          />
          <Text role="status" fw={600}>
            {caption}
          </Text>
          <div className={classes.scroll} role="region" aria-label={caption} tabIndex={0}>
            <Table verticalSpacing={6} miw={520}>
              <Table.Caption className="unseen">{caption}</Table.Caption>
              <Table.Thead>
                <Table.Tr>
                  <Table.Th scope="col">{t('column.name')}</Table.Th>
                  <Table.Th scope="col">{t('column.type')}</Table.Th>
                  <Table.Th scope="col">{t('column.country')}</Table.Th>
                  <Table.Th scope="col">{t('column.size')}</Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {list.items.map((member) => (
                  <Table.Tr key={member.id}>
                    <Table.Th scope="row" fw={400}>
                      {member.name}
                    </Table.Th>
                    <Table.Td>{t(`words:memberType.${member.type}`)}</Table.Td>
                    <Table.Td>{format.country(member.country)}</Table.Td>
                    <Table.Td>{member.size && t(`words:memberSize.${member.size}`)}</Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </div>
          <MoreButton of={list} />
        </Stack>
      )}
    </>
  );
}
