import { ChangeTransferInput, type TransferView } from '@hansa/contracts';
import { Button, Group, Stack, TextInput } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useSend } from '../api/write.js';
import { KeptNote } from '../parts/kept-note.js';
import { LocalisedInput } from '../parts/localised-input.js';
import { emptyText, errorsUnder, inAllLanguages, textToEdit, written } from '../parts/localised.js';
import { notify } from '../parts/notify.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { useKeptForm } from '../parts/use-kept-form.js';
import { EvidenceInput } from './evidence-input.js';
import { factInput, factsToEdit } from './fact-values.js';

const textsOf = ({ plan, outcome, evidence }: TransferView) => [plan, outcome, ...evidence.map(({ fact }) => fact)];

/** Mends and translates what was told; what came of it stays what it was. */
export function MendTransfer({ of, onDone }: { of: TransferView; onDone: () => Promise<void> }) {
  const { t } = useTranslation(['knowledge', 'words', 'frame']);
  const { data } = useSuspenseQuery({
    queryKey: ['transfer-to-mend', of.id, of.version],
    queryFn: () => inAllLanguages<TransferView>(`knowledge-exchange/transfers/${of.id}`, textsOf),
    staleTime: Infinity,
  });
  const body = ({ city, plan, outcome, evidence }: typeof initial) => ({
    ...{ city: city.trim() || null, plan: written(plan), outcome: written(outcome) },
    ...(of.result !== null && { evidence: evidence.map(factInput) }),
  });
  const initial = {
    city: of.to.city ?? '',
    plan: textToEdit(data, ({ plan }) => plan)!,
    outcome: textToEdit(data, ({ outcome }) => outcome) ?? emptyText(of.plan.original),
    evidence: factsToEdit(data),
  };
  const kept = useKeptForm({ name: `mend:${of.id}`, initial, schema: ChangeTransferInput, input: body });
  const { form } = kept;
  const { send, isSending, problem } = useSend<TransferView>();
  const mend = form.onSubmit(async (values) => {
    const path = `knowledge-exchange/transfers/${of.id}`;
    if (!(await send(path, { method: 'PATCH', version: data.thing.version, body: body(values) }))) return;
    kept.forget();
    notify(t('tell.done.mend'));
    await onDone();
  });
  const text = (name: 'plan' | 'outcome', label: string) => (
    <LocalisedInput
      label={label}
      lines={5}
      maxLength={5000}
      required
      value={form.values[name]}
      error={errorsUnder(form.errors, name)}
      onChange={(value) => form.setFieldValue(name, value)}
    />
  );
  return (
    <form onSubmit={mend} noValidate>
      <Stack gap="lg" maw={780}>
        {text('plan', t('transfer.plan'))}
        {text('outcome', t(of.status === 'abandoned' ? 'transfer.why' : 'transfer.outcome'))}
        {of.result !== null && (
          <EvidenceInput
            label={t('words:practiceField.evidence')}
            description={t('tell.evidenceHint')}
            value={form.values.evidence}
            errors={errorsUnder(form.errors, 'evidence')}
            onChange={(evidence) => form.setFieldValue('evidence', evidence)}
          />
        )}
        <TextInput label={t('edit.city')} maxLength={100} {...form.getInputProps('city')} />
        <ProblemNotice problem={problem} />
        <Group>
          <Button type="submit" loading={isSending}>
            {t('frame:save')}
          </Button>
        </Group>
        <KeptNote of={kept} />
      </Stack>
    </form>
  );
}
