import { CancelSessionInput, type LocalisedInput as Written, type SessionView } from '@hansa/contracts';
import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSend } from '../api/write.js';
import { emptyText, errorsUnder, written } from '../parts/localised.js';
import { LocalisedInput } from '../parts/localised-input.js';
import { notify } from '../parts/notify.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { useKeptForm } from '../parts/use-kept-form.js';

/** Cannot be taken back: the dialog says for how many it is over, and asks for the reason that they read. */
export function CancelSession({ of }: { of: SessionView }) {
  const { t } = useTranslation(['delivery', 'frame']);
  const navigate = useNavigate();
  const [isOpen, setOpen] = useState(false);
  const { send, isSending, problem } = useSend<SessionView>();
  const kept = useKeptForm<{ reason: Written }>({
    name: `cancel-session:${of.id}`,
    initial: { reason: emptyText() },
    schema: CancelSessionInput,
    input: ({ reason }) => ({ reason: written(reason) }),
  });
  const { form } = kept;
  const cancel = async ({ reason }: { reason: Written }) => {
    const done = await send(`training/sessions/${of.id}/cancel`, { body: { reason: written(reason) } });
    if (!done) return;
    kept.forget();
    setOpen(false);
    notify(t('cancel.done'));
    await navigate({ to: '/training/sessions/$id', params: { id: of.id } });
  };
  return (
    <>
      <Button variant="outline" color="red" onClick={() => setOpen(true)}>
        {t('cancel.action')}
      </Button>
      <Modal
        size="lg"
        opened={isOpen}
        onClose={() => setOpen(false)}
        title={t('cancel.title', { title: of.module.title.text })}
      >
        <form noValidate onSubmit={form.onSubmit((values) => void cancel(values))}>
          <Stack>
            <Text size="sm">
              {t('cancel.text', { count: of.seats.taken })} {t('cancel.forGood')}
            </Text>
            <LocalisedInput
              label={t('cancel.reason')}
              description={t('cancel.reasonHint')}
              lines={3}
              maxLength={2000}
              required
              {...form.getInputProps('reason')}
              value={form.values.reason}
              error={errorsUnder(form.errors, 'reason')}
            />
            <ProblemNotice problem={problem} />
            <Group>
              <Button type="submit" color="red" loading={isSending}>
                {t('cancel.action')}
              </Button>
              <Button variant="default" onClick={() => setOpen(false)}>
                {t('cancel.keep')}
              </Button>
            </Group>
          </Stack>
        </form>
      </Modal>
    </>
  );
}
