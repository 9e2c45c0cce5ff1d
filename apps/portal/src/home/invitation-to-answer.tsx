import type { MemberView, WaitingItem } from '@hansa/contracts';
import { Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useSend } from '../api/write.js';
import { Rendered } from '../language/rendered.js';
import { notify } from '../parts/notify.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { actFor } from '../sign-in/use-me.js';
import { useWhatWaits, WaitingTimes } from './waiting-line.js';

/** An invitation to an organisation, answered where it is shown. */
export function InvitationToAnswer({ item }: { item: WaitingItem }) {
  const { t } = useTranslation('home');
  const what = useWhatWaits();
  const { send, done, isSending, problem } = useSend<MemberView>();
  const body = { invitationId: item.subject.id };
  const organisation = item.label?.text ?? '';
  const accept = async () => {
    const member = await send('identity/invitations/accept', { body });
    if (!member) return;
    actFor(member.organisationId);
    notify(t('invitation.accepted', { organisation }));
  };
  const decline = async () => {
    if (await done('identity/invitations/decline', { body })) notify(t('invitation.declined', { organisation }));
  };
  return (
    <>
      <Text fw={600}>{what(item)}</Text>
      <Text>
        <Rendered of={item.label} />
      </Text>
      <WaitingTimes item={item} />
      <Group gap="sm" mt="sm">
        <Button loading={isSending} onClick={() => void accept()}>
          {t('invitation.accept')}
        </Button>
        <Button variant="default" disabled={isSending} onClick={() => void decline()}>
          {t('invitation.decline')}
        </Button>
      </Group>
      <ProblemNotice problem={problem} />
    </>
  );
}
