import type { EvaluationForm, SessionView } from '@hansa/contracts';
import { Anchor, Button, Group, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useAside } from '../api/read.js';
import { useFormat } from '../language/use-format.js';
import classes from './training.module.css';

/** When it is over: what those who were there may say of it, and the way to what they said. */
export function AfterSession({ of }: { of: SessionView }) {
  const { t } = useTranslation(['training']);
  const format = useFormat();
  const attended = of.myPlace?.state === 'attended' || of.myPlace?.state === 'partially-attended';
  const { data: form } = useAside<EvaluationForm>(attended ? `training/sessions/${of.id}/evaluation` : null);
  if (of.state !== 'closed') return null;
  return (
    <div className={classes.place} data-waits={form?.mayAnswer || undefined} data-quiet={!form?.mayAnswer || undefined}>
      {form?.mayAnswer && (
        <Group justify="space-between" mb="sm">
          <Text className="prose">{t('after.answer', { until: format.moment(form.closesAt!) })}</Text>
          <Button
            renderRoot={(props) => <Link {...props} to="/training/sessions/$id/evaluation" params={{ id: of.id }} />}
          >
            {t('after.answerIt')}
          </Button>
        </Group>
      )}
      {form?.reason === 'answered' && <Text mb="xs">{t('after.answered')}</Text>}
      <Anchor renderRoot={(props) => <Link {...props} to="/training/sessions/$id/results" params={{ id: of.id }} />}>
        {t('after.results')}
      </Anchor>
    </div>
  );
}
