import type { MemberView, MeView, MyMembership, OrganisationView, Page } from '@hansa/contracts';
import { Button, Group, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAside } from '../api/read.js';
import { Rendered } from '../language/rendered.js';
import { useFormat } from '../language/use-format.js';
import { Empty } from '../parts/empty.js';
import { SubjectLink } from '../parts/subject-link.js';
import { LeaveOrganisation } from './leave-organisation.js';
import classes from './organisation.module.css';

/** For whom the person may act, as what, and the way out; and what the person is on the platform. */
export function MyMemberships({ me }: { me: MeView }) {
  const { t } = useTranslation(['organisation', 'words']);
  const format = useFormat();
  const { platformRoles, platformReach } = me;
  return (
    <>
      {me.memberships.length === 0 && (
        <Empty
          title={t('account.noMembership')}
          action={<Button renderRoot={(props) => <Link {...props} to="/organisations/new" />}>{t('new.title')}</Button>}
        />
      )}
      <ul className={classes.things}>
        {me.memberships.map((membership) => (
          <Membership key={membership.id} of={membership} />
        ))}
      </ul>
      {platformRoles.length > 0 && (
        <Text size="sm" mt="sm">
          {t('account.platform', { roles: platformRoles.map((role) => t(`words:platformRole.${role}`)).join(', ') })}
          {platformReach.countries.length > 0 &&
            ` (${format.list(platformReach.countries.map((code) => format.country(code)))})`}
        </Text>
      )}
    </>
  );
}

function Membership({ of }: { of: MyMembership }) {
  const { t } = useTranslation(['organisation', 'words']);
  const format = useFormat();
  const [leaving, setLeaving] = useState(false);
  return (
    <li>
      <Group justify="space-between" gap="xs">
        <div>
          <SubjectLink of={{ type: 'organisation', id: of.organisation.id }}>
            <Rendered of={of.organisation.name} />
          </SubjectLink>
          <Text size="sm" c="dimmed">
            {of.roles.map((role) => t(`words:role.${role}`)).join(', ')}
            {of.endsAt && ` · ${t('people.until', { at: format.moment(of.endsAt) })}`}
          </Text>
        </div>
        <Button
          variant="default"
          size="compact-sm"
          aria-label={t('leave.title', { name: of.organisation.name.text })}
          onClick={() => setLeaving(true)}
        >
          {t('leave.go')}
        </Button>
      </Group>
      {leaving && <Leaving of={of} onClose={() => setLeaving(false)} />}
    </li>
  );
}

/** Whether somebody else administers the organisation decides what leaving it means. */
function Leaving({ of, onClose }: { of: MyMembership; onClose: () => void }) {
  const { id } = of.organisation;
  const reads = of.scope === null;
  const organisation = useAside<OrganisationView>(`identity/organisations/${id}`);
  const members = useAside<Page<MemberView>>(reads ? `identity/organisations/${id}/members` : null, { limit: 100 });
  if (!organisation.data || (reads && !members.data && !members.isError)) return null;
  const all = members.data?.nextCursor === null ? members.data.items : [];
  const administrators = all.filter(({ roles }) => roles.includes('administrator'));
  return (
    <LeaveOrganisation
      membershipId={of.id}
      organisation={organisation.data}
      isLastAdministrator={administrators.length === 1 && administrators[0]?.id === of.id}
      isAlone={all.length === 1}
      onClose={onClose}
    />
  );
}
