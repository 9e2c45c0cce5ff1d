import type { InvitationStatus, InvitationView, OrganisationView } from '@hansa/contracts';
import { Button, Group, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useList } from '../api/read.js';
import { useSend } from '../api/write.js';
import { useFormat } from '../language/use-format.js';
import { MoreButton } from '../parts/more-button.js';
import { notify } from '../parts/notify.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { StatePill, type Tone } from '../parts/state-pill.js';
import { InviteForm } from './invite-form.js';
import classes from './organisation.module.css';

const TONES: Readonly<Record<InvitationStatus, Tone>> = {
  open: 'under-way',
  accepted: 'done',
  declined: 'stopped',
  withdrawn: 'stopped',
  expired: 'stopped',
  replaced: 'not-yet',
};

/** To invite somebody, and what became of earlier invitations. */
export function Invitations({ of }: { of: OrganisationView }) {
  const { t } = useTranslation('organisation');
  const invitations = useList<InvitationView>(`identity/organisations/${of.id}/invitations`);
  return (
    <>
      <section aria-labelledby="invite">
        <Title order={2} id="invite" mb="sm">
          {t('invite.title')}
        </Title>
        <InviteForm of={of} />
      </section>
      {invitations.items.length > 0 && (
        <section aria-labelledby="invitations">
          <Title order={2} id="invitations" mt="xl">
            {t('invite.listTitle')}
          </Title>
          <ul className={classes.things}>
            {invitations.items.map((invitation) => (
              <Invitation key={invitation.id} of={invitation} />
            ))}
          </ul>
          <MoreButton of={invitations} />
        </section>
      )}
    </>
  );
}

function Invitation({ of }: { of: InvitationView }) {
  const { t } = useTranslation(['organisation', 'words']);
  const format = useFormat();
  const { done, isSending, problem } = useSend();
  const withdraw = async () => {
    if (await done(`identity/invitations/${of.id}`, { method: 'DELETE' }))
      notify(t('invite.withdrawn', { email: of.email }));
  };
  return (
    <li>
      <Group justify="space-between" gap="xs">
        <div>
          <Group gap="sm">
            <Text>{of.email}</Text>
            <StatePill tone={TONES[of.status]}>{t(`words:invitationStatus.${of.status}`)}</StatePill>
          </Group>
          <Text size="sm" c="dimmed">
            {[
              of.roles.map((role) => t(`words:role.${role}`)).join(', '),
              t('invite.invitedAt', { at: format.dayOf(of.invitedAt) }),
              of.status === 'open' &&
                t('invite.until', { at: format.moment(of.expiresAt), relative: format.relative(of.expiresAt) }),
            ]
              .filter(Boolean)
              .join(' · ')}
          </Text>
        </div>
        {of.status === 'open' && (
          <Button
            variant="default"
            size="compact-sm"
            loading={isSending}
            aria-label={t('invite.withdrawOf', { email: of.email })}
            onClick={() => void withdraw()}
          >
            {t('invite.withdraw')}
          </Button>
        )}
      </Group>
      <ProblemNotice problem={problem} />
    </li>
  );
}
