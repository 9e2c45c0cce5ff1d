import { type CertificateReason, type CertificateView, WithdrawCertificateInput } from '@hansa/contracts';
import { Button, Group, Modal, Radio, Stack, Text, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useSend } from '../api/write.js';
import { notify } from '../parts/notify.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { useKeptForm } from '../parts/use-kept-form.js';

const REASONS: readonly CertificateReason[] = [
  ...(['details-corrected', 'attendance-corrected', 'issued-in-error', 'other'] as const),
];
interface Values {
  reason: CertificateReason | null;
  note: string;
}

/** A certificate is never changed: it is revoked, or another one takes its place. Neither can be taken back. */
export function WithdrawDialog(of: { how: 'revoke' | 'supersede'; number: string; name: string; onClose: () => void }) {
  const { t } = useTranslation(['delivery', 'words', 'frame']);
  const { send, isSending, problem } = useSend<CertificateView>();
  const bodyOf = ({ reason, note }: Values) => ({ reason, ...(note.trim() !== '' && { note }) });
  const kept = useKeptForm<Values>({
    name: `${of.how}:${of.number}`,
    initial: { reason: null, note: '' },
    schema: WithdrawCertificateInput,
    input: bodyOf,
  });
  const { form } = kept;
  const go = async (values: Values) => {
    const answer = await send(`training/certificates/${of.number}/${of.how}`, { body: bodyOf(values) });
    if (!answer) return;
    kept.forget();
    of.onClose();
    notify(t(`certificates.${of.how}Done`, { number: of.number, replacement: answer.number }));
  };
  return (
    <Modal opened onClose={of.onClose} title={t(`certificates.${of.how}Of`, { name: of.name })}>
      <form noValidate onSubmit={form.onSubmit((values) => void go(values))}>
        <Stack>
          <Text size="sm">{t(`certificates.${of.how}Text`, { number: of.number })}</Text>
          <Radio.Group
            label={t('certificates.reason')}
            description={t('certificates.reasonHint')}
            required
            {...form.getInputProps('reason')}
          >
            <Stack gap={6} mt={4}>
              {REASONS.map((reason) => (
                <Radio key={reason} value={reason} label={t(`words:certificateReason.${reason}`)} />
              ))}
            </Stack>
          </Radio.Group>
          <Textarea
            label={t('certificates.note')}
            description={t('certificates.noteHint')}
            autosize
            minRows={3}
            maxLength={1000}
            {...form.getInputProps('note')}
          />
          <ProblemNotice problem={problem} />
          <Group>
            <Button type="submit" color={of.how === 'revoke' ? 'red' : undefined} loading={isSending}>
              {t(`certificates.${of.how}`)}
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
