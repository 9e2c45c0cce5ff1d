import { DecideRequestInput, RemoveParticipantInput } from '@hansa/contracts';
import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useSend } from '../api/write.js';
import { notify } from '../parts/notify.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { useKeptForm } from '../parts/use-kept-form.js';

/** To decline a request or to take somebody's seat cannot be taken back; who it meets reads the reason. */
export function ReasonDialog(of: {
  how: 'decline' | 'remove';
  enrolmentId: string;
  name: string;
  onClose: () => void;
}) {
  const { t } = useTranslation(['delivery', 'frame']);
  const { done, isSending, problem } = useSend();
  const isDecline = of.how === 'decline';
  const bodyOf = (values: { reason: string }) => (isDecline ? { decision: 'decline', ...values } : values);
  const kept = useKeptForm({
    name: `${of.how}:${of.enrolmentId}`,
    initial: { reason: '' },
    schema: isDecline ? DecideRequestInput : RemoveParticipantInput,
    input: bodyOf,
  });
  const { form } = kept;
  const go = async (values: { reason: string }) => {
    const path = `training/enrolments/${of.enrolmentId}/${isDecline ? 'decision' : 'removal'}`;
    if (!(await done(path, { body: bodyOf(values) }))) return;
    kept.forget();
    of.onClose();
    notify(t(isDecline ? 'class.declined' : 'class.removed', { name: of.name }));
  };
  return (
    <Modal opened onClose={of.onClose} title={t(isDecline ? 'class.declineOf' : 'class.removeOf', { name: of.name })}>
      <form noValidate onSubmit={form.onSubmit((values) => void go(values))}>
        <Stack>
          <Text size="sm">{t(isDecline ? 'class.declineText' : 'class.removeText')}</Text>
          <Textarea
            label={t('class.reason')}
            description={t('class.reasonHint')}
            required
            autosize
            minRows={3}
            maxLength={1000}
            {...form.getInputProps('reason')}
          />
          <ProblemNotice problem={problem} />
          <Group>
            <Button type="submit" color="red" loading={isSending}>
              {t(isDecline ? 'class.decline' : 'class.removeGo')}
            </Button>
            <Button variant="default" onClick={of.onClose}>
              {t('frame:cancel')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
