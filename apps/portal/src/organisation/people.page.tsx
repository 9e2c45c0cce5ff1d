import type { MemberView, OrganisationView } from '@hansa/contracts';
import { Table } from '@mantine/core';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useList, useRead } from '../api/read.js';
import { Problem } from '../api/problem.js';
import { MoreButton } from '../parts/more-button.js';
import { PageHead } from '../parts/page-head.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { SignedInOnly } from '../parts/signed-in-only.js';
import { useMay } from '../sign-in/use-me.js';
import { Invitations } from './invitations.js';
import { MemberRow } from './member-row.js';
import classes from './organisation.module.css';
import { RolesInWords } from './roles-in-words.js';

const route = getRouteApi('/organisations/$id/people');

/** Who acts for an organisation and what each may do; for administrators also who is invited. */
export function PeoplePage() {
  const { t } = useTranslation('organisation');
  return <SignedInOnly title={t('people.title')}>{() => <People />}</SignedInOnly>;
}

function People() {
  const { t } = useTranslation('organisation');
  const { id } = route.useParams();
  const may = useMay();
  const of = useRead<OrganisationView>(`identity/organisations/${id}`);
  const members = useList<MemberView>(`identity/organisations/${id}/members`, { limit: 100 });
  const manages = may('organisation.manage-members', id);
  const administrators = members.items.filter(({ roles }) => roles.includes('administrator'));
  return (
    <>
      <PageHead
        title={t('people.titleOf', { organisation: of.name.text })}
        purpose={t(manages ? 'people.purposeManaging' : 'people.purpose')}
        back={
          <Link to="/organisations/$id" params={{ id }}>
            {of.name.text}
          </Link>
        }
      />
      {members.error instanceof Problem && <ProblemNotice problem={members.error} />}
      {members.items.length > 0 && (
        <div className={classes.scroll} role="region" tabIndex={0} aria-label={t('people.title')}>
          <Table miw={560}>
            <Table.Caption>{t('people.count', { count: members.items.length })}</Table.Caption>
            <Table.Thead>
              <Table.Tr>
                <Table.Th scope="col">{t('people.name')}</Table.Th>
                <Table.Th scope="col">{t('people.roles')}</Table.Th>
                <Table.Th scope="col">{t('people.since')}</Table.Th>
                <Table.Th scope="col">
                  <span className="unseen">{t('people.actions')}</span>
                </Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {members.items.map((member) => (
                <MemberRow
                  key={member.id}
                  member={member}
                  of={of}
                  manages={manages}
                  isLastAdministrator={
                    !members.more && administrators.length === 1 && administrators[0]?.id === member.id
                  }
                  isAlone={!members.more && members.items.length === 1}
                />
              ))}
            </Table.Tbody>
          </Table>
        </div>
      )}
      <MoreButton of={members} />
      <RolesInWords />
      {manages && !of.closedAt && <Invitations of={of} />}
    </>
  );
}
