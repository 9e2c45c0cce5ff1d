import { Alert, List, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../api/problem.js';
import { useRuleInWords } from '../api/rule-in-words.js';

/** What went wrong, what to do, and last the number under which it can be found. Said aloud when it comes. */
export function ProblemNotice({ problem }: { problem: Problem | null }) {
  const { t, i18n, ready } = useTranslation(['problems', 'frame'], { useSuspense: false });
  const inWords = useRuleInWords();
  if (!problem || !ready) return null;
  const known = i18n.exists(`problems:${problem.code}.title`) ? problem.code : 'unknown';
  const { errors = [], requestId } = problem.body;
  const say = t as unknown as (key: string, facts: object) => string;
  return (
    <Alert
      color="red"
      variant="outline"
      icon={<IconAlertTriangle aria-hidden />}
      role="alert"
      title={say(`${known}.title`, problem.body)}
    >
      <Text size="sm">{say(`${known}.todo`, problem.body)}</Text>
      {errors.length > 0 && (
        <List size="sm" mt="xs">
          {errors.map((error) => (
            <List.Item key={`${error.field} ${error.rule}`}>
              <b>{error.field}</b>: {inWords.said(error)}
            </List.Item>
          ))}
        </List>
      )}
      {requestId && (
        <Text size="xs" c="dimmed" mt="xs">
          {t('frame:trouble.number', { id: requestId })}
        </Text>
      )}
    </Alert>
  );
}
