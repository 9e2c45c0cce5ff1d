import type { HandOverRequestView, LikelyDuplicate, MyMembership } from '@hansa/contracts';
import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSend } from '../api/write.js';
import { ProblemNotice } from '../parts/problem-notice.js';

/** A cluster organisation asks for the profile that somebody keeps for it. */
export function AskForHandOver({
  of,
  asking,
  onClose,
}: {
  of: LikelyDuplicate;
  asking: MyMembership;
  onClose: () => void;
}) {
  const { t } = useTranslation(['profile', 'frame']);
  const navigate = useNavigate();
  const { send, isSending, problem } = useSend<HandOverRequestView>();
  const [message, setMessage] = useState('');
  const ask = async () => {
    const made = await send(`cluster-registry/clusters/${of.id}/hand-over-requests`, {
      body: { organisationId: asking.organisation.id, message },
    });
    if (made) await navigate({ to: '/hand-over-requests/$id', params: { id: made.id } });
  };
  return (
    <Modal opened onClose={onClose} title={t('askFor.title')} size="lg">
      <Stack gap="md">
        <Text>{t('askFor.text', { keeper: of.keeper.name?.text ?? t('twins.somebody') })}</Text>
        <Textarea
          label={t('askFor.message')}
          description={t('askFor.messageHint')}
          required
          autosize
          minRows={3}
          maxLength={1000}
          data-autofocus
          value={message}
          onChange={({ currentTarget }) => setMessage(currentTarget.value)}
        />
        <ProblemNotice problem={problem} />
        <Group>
          <Button loading={isSending} disabled={message.trim() === ''} onClick={() => void ask()}>
            {t('askFor.send')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('frame:cancel')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
