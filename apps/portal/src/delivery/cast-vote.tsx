import {
  CastVoteInput,
  type IntegrationView,
  type IntegrationVote,
  type LocalisedInput as Written,
  type MyMembership,
  type Vote,
} from '@hansa/contracts';
import { Button, Group, Radio, Stack, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useSend } from '../api/write.js';
import { KeptNote } from '../parts/kept-note.js';
import { LocalisedInput } from '../parts/localised-input.js';
import { emptyText, errorsUnder, written } from '../parts/localised.js';
import { notify } from '../parts/notify.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { useKeptForm } from '../parts/use-kept-form.js';
import classes from './delivery.module.css';

interface Values {
  vote: Vote | null;
  reason: Written;
}

/** The vote of the organisation acted for, with its reason; it may be changed until the matter is decided. */
export function CastVote(of: {
  moduleId: string;
  number: number;
  organisation: MyMembership['organisation'];
  before: IntegrationVote | undefined;
}) {
  const { t } = useTranslation(['delivery', 'words', 'frame']);
  const { send, isSending, problem } = useSend<IntegrationView>();
  const bodyOf = ({ vote, reason }: Values) => ({ organisationId: of.organisation.id, vote, reason: written(reason) });
  const kept = useKeptForm<Values>({
    name: `vote:${of.moduleId}:${of.number}:${of.organisation.id}`,
    initial: { vote: of.before?.vote ?? null, reason: emptyText() },
    schema: CastVoteInput,
    input: bodyOf,
  });
  const { form } = kept;
  const cast = async (values: Values) => {
    const path = `training/modules/${of.moduleId}/versions/${of.number}/votes`;
    if (!(await send(path, { body: bodyOf(values) }))) return;
    kept.forget();
    notify(t('vote.done'));
  };
  return (
    <form className={classes.form} noValidate onSubmit={form.onSubmit((values) => void cast(values))}>
      <Stack>
        <Title order={3}>
          {t(of.before ? 'vote.changeFor' : 'vote.castFor', { organisation: of.organisation.name.text })}
        </Title>
        <Radio.Group label={t('vote.question')} required {...form.getInputProps('vote')}>
          <Stack gap={6} mt={4}>
            <Radio value="integrate" label={t('vote.integrate')} />
            <Radio value="do-not" label={t('vote.doNot')} />
          </Stack>
        </Radio.Group>
        <LocalisedInput
          label={t('vote.reason')}
          description={t('vote.reasonHint')}
          lines={3}
          maxLength={2000}
          required
          {...form.getInputProps('reason')}
          value={form.values.reason}
          error={errorsUnder(form.errors, 'reason')}
        />
        <ProblemNotice problem={problem} />
        <Group>
          <Button type="submit" loading={isSending}>
            {t(of.before ? 'vote.change' : 'vote.cast')}
          </Button>
          <KeptNote of={kept} />
        </Group>
      </Stack>
    </form>
  );
}
