import {
  AbandonTransferInput,
  AdaptTransferInput,
  FinishTransferInput,
  type TransferResult,
  type TransferView,
} from '@hansa/contracts';
import { Button, Group, Radio, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useSend } from '../api/write.js';
import { KeptNote } from '../parts/kept-note.js';
import { LocalisedInput } from '../parts/localised-input.js';
import { emptyText, errorsUnder, written } from '../parts/localised.js';
import { notify } from '../parts/notify.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { useKeptForm } from '../parts/use-kept-form.js';
import { EvidenceInput } from './evidence-input.js';
import { factInput, type FactValues } from './fact-values.js';

type What = 'adapt' | 'finish' | 'abandon';
interface Values {
  text: ReturnType<typeof emptyText>;
  result: TransferResult | null;
  evidence: FactValues[];
}

const SCHEMAS = { adapt: AdaptTransferInput, finish: FinishTransferInput, abandon: AbandonTransferInput };
const NAMES = { adapt: 'note', finish: 'outcome', abandon: 'why' } as const;
const RESULTS: readonly TransferResult[] = ['worked', 'worked-in-part', 'did-not-work'];

/** One step of a transfer, as who tries it tells it. */
export function TellTransfer({ of, what, onDone }: { of: TransferView; what: What; onDone: () => Promise<void> }) {
  const { t } = useTranslation(['knowledge', 'words']);
  const name = NAMES[what];
  const body = ({ text, result, evidence }: Values) => ({
    [name]: written(text),
    ...(what === 'finish' && { result, evidence: evidence.map(factInput) }),
  });
  const kept = useKeptForm<Values>({
    name: `${what}:${of.id}`,
    initial: { text: emptyText(of.plan.original), result: null, evidence: [] },
    schema: SCHEMAS[what],
    input: body,
  });
  const { form } = kept;
  const { send, isSending, problem } = useSend<TransferView>();
  const tell = form.onSubmit(async (values) => {
    const path = `knowledge-exchange/transfers/${of.id}/${what}`;
    if (!(await send(path, { version: of.version, body: body(values) }))) return;
    kept.forget();
    notify(t(`tell.done.${what}`));
    await onDone();
  });
  return (
    <form onSubmit={tell} noValidate>
      <Stack gap="lg" maw={780}>
        {what === 'finish' && (
          <Radio.Group
            label={t('tell.result')}
            required
            value={form.values.result}
            error={form.errors['result']}
            onChange={(result) => form.setFieldValue('result', result as TransferResult)}
          >
            <Group mt="xs">
              {RESULTS.map((result) => (
                <Radio key={result} value={result} label={t(`words:transferResult.${result}`)} />
              ))}
            </Group>
          </Radio.Group>
        )}
        <LocalisedInput
          label={t(`tell.text.${what}`)}
          description={t(`tell.hint.${what}`)}
          lines={6}
          maxLength={5000}
          required
          value={form.values.text}
          error={errorsUnder(form.errors, name)}
          onChange={(text) => form.setFieldValue('text', text)}
        />
        {what === 'finish' && (
          <EvidenceInput
            label={t('words:practiceField.evidence')}
            description={t('tell.evidenceHint')}
            value={form.values.evidence}
            errors={errorsUnder(form.errors, 'evidence')}
            onChange={(evidence) => form.setFieldValue('evidence', evidence)}
          />
        )}
        <ProblemNotice problem={problem} />
        <Group>
          <Button type="submit" loading={isSending}>
            {t(`tell.send.${what}`)}
          </Button>
        </Group>
        <KeptNote of={kept} />
      </Stack>
    </form>
  );
}
