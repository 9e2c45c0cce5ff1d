import { EvaluateSessionInput, type EvaluationForm, type SessionView } from '@hansa/contracts';
import { Alert, Button, Group, Input, Stack, Text, Textarea } from '@mantine/core';
import { IconEyeOff } from '@tabler/icons-react';
import { getRouteApi, Link } from '@tanstack/react-router';
import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { isProblem } from '../api/problem.js';
import { useRead } from '../api/read.js';
import { useSend } from '../api/write.js';
import { useFormat } from '../language/use-format.js';
import { KeptNote } from '../parts/kept-note.js';
import { notify } from '../parts/notify.js';
import { PageHead } from '../parts/page-head.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { useKeptForm } from '../parts/use-kept-form.js';
import { AXES, type Axis } from './axes.js';
import classes from './delivery.module.css';
import { BackToSession } from './session-places.js';

const page = getRouteApi('/training/sessions/$id/evaluation');
interface Values extends Record<Axis, number | null> {
  comment: string;
}

/** What a participant thinks of a session: three questions and a comment, answered once, by nobody in particular. */
export function EvaluationPage() {
  const { t } = useTranslation(['delivery', 'frame']);
  const format = useFormat();
  const { id } = page.useParams();
  const session = useRead<SessionView>(`training/sessions/${id}`);
  const asked = useRead<EvaluationForm>(`training/sessions/${id}/evaluation`);
  return (
    <>
      <PageHead
        title={t('evaluation.title')}
        purpose={
          asked.mayAnswer && asked.closesAt
            ? t('evaluation.purpose', {
                until: format.moment(asked.closesAt),
                relative: format.relative(asked.closesAt),
              })
            : undefined
        }
        back={<BackToSession of={session} />}
      />
      {asked.mayAnswer ? <Questions sessionId={id} /> : <WhyNot form={asked} />}
    </>
  );
}

function WhyNot({ form }: { form: EvaluationForm }) {
  const { t } = useTranslation('delivery');
  const format = useFormat();
  const closes = form.closesAt ? format.moment(form.closesAt) : '';
  return (
    <Stack align="start">
      <Text className="prose">{t(`evaluation.reason.${form.reason ?? 'answered'}`, { closes })}</Text>
      {form.reason !== 'not-open-yet' && (
        <Link to="/training/sessions/$id/results" params={{ id: form.sessionId }}>
          {t('evaluation.toResults')}
        </Link>
      )}
    </Stack>
  );
}

function Questions({ sessionId }: { sessionId: string }) {
  const { t } = useTranslation(['delivery', 'frame']);
  const { send, isSending, problem } = useSend<EvaluationForm>();
  const bodyOf = ({ comment, ...scores }: Values) => ({ ...scores, ...(comment.trim() !== '' && { comment }) });
  const kept = useKeptForm<Values>({
    name: `evaluation:${sessionId}`,
    initial: { content: null, trainer: null, value: null, comment: '' },
    schema: EvaluateSessionInput,
    input: bodyOf,
  });
  const { form } = kept;
  useEffect(() => {
    if (isProblem(problem)) kept.refuse(problem);
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [problem]);
  const answer = async (values: Values) => {
    if (!(await send(`training/sessions/${sessionId}/evaluation`, { body: bodyOf(values) }))) return;
    kept.forget();
    notify(t('evaluation.thanks'));
  };
  return (
    <form className={classes.form} noValidate onSubmit={form.onSubmit((values) => void answer(values))}>
      <Alert color="gray" variant="outline" icon={<IconEyeOff aria-hidden />} title={t('evaluation.anonymous')}>
        {t('evaluation.anonymousText')}
      </Alert>
      {AXES.map((axis) => (
        <Scale
          key={axis}
          axis={axis}
          value={form.values[axis]}
          error={form.errors[axis]}
          onChange={(score) => form.setFieldValue(axis, score as never)}
        />
      ))}
      <Textarea
        label={t('evaluation.comment')}
        description={t('evaluation.commentHint')}
        autosize
        minRows={4}
        maxLength={4000}
        {...form.getInputProps('comment')}
      />
      <ProblemNotice problem={problem} />
      <Group>
        <Button type="submit" loading={isSending}>
          {t('evaluation.go')}
        </Button>
        <KeptNote of={kept} />
      </Group>
    </form>
  );
}

const SCORES = [1, 2, 3, 4, 5];

interface ScaleProps {
  axis: Axis;
  value: number | null;
  error: ReactNode;
  onChange: (score: number) => void;
}

function Scale({ axis, value, error, onChange }: ScaleProps) {
  const { t } = useTranslation('delivery');
  const format = useFormat();
  return (
    <div
      role="radiogroup"
      aria-labelledby={`q-${axis}`}
      aria-describedby={error ? `e-${axis}` : undefined}
      aria-required
    >
      <Text fw={600} id={`q-${axis}`}>
        {t(`evaluation.questions.${axis}`)}
      </Text>
      <div className={classes.scale}>
        {SCORES.map((score) => (
          <label key={score} className={classes.score}>
            <input
              type="radio"
              name={axis}
              value={score}
              checked={value === score}
              aria-invalid={error ? true : undefined}
              onChange={() => onChange(score)}
            />
            <span>{format.number(score)}</span>
            {(score === 1 || score === 5) && (
              <span className="unseen">{t(score === 1 ? 'evaluation.worst' : 'evaluation.best')}</span>
            )}
          </label>
        ))}
      </div>
      <div className={classes.ends} aria-hidden>
        <span>{t('evaluation.worst')}</span>
        <span>{t('evaluation.best')}</span>
      </div>
      {error && <Input.Error id={`e-${axis}`}>{error}</Input.Error>}
    </div>
  );
}
