import { Button, Group, Stack, Text } from '@mantine/core';
import { type ErrorComponentProps, Link, useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { asProblem } from '../api/problem.js';
import { queries } from '../api/read.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { PageHead } from '../parts/page-head.js';
import { signIn } from '../sign-in/session.js';

/** In a page's place, when it could not be had: what happened and what to do. */
export function Trouble({ error, reset }: ErrorComponentProps) {
  const { t } = useTranslation();
  const router = useRouter();
  const problem = asProblem(error);
  if (problem.status === 404) return <NothingHere />;
  const again = () => {
    queries.removeQueries({ predicate: ({ state }) => state.status === 'error' });
    reset();
    void router.invalidate();
  };
  return (
    <Stack gap="lg">
      <PageHead title={t(problem.status === 401 ? 'trouble.signIn' : 'trouble.title')} />
      <ProblemNotice problem={problem} />
      <Group>
        {problem.status === 401 ? (
          <Button onClick={() => void signIn()}>{t('signIn')}</Button>
        ) : (
          <Button onClick={again}>{t('again')}</Button>
        )}
        <Button variant="default" renderRoot={(props) => <Link {...props} to="/" />}>
          {t('trouble.home')}
        </Button>
      </Group>
    </Stack>
  );
}

export function NothingHere() {
  const { t } = useTranslation();
  return (
    <Stack gap="lg">
      <PageHead title={t('nothingHere.title')} />
      <Text className="prose">{t('nothingHere.text')}</Text>
      <Group>
        <Button renderRoot={(props) => <Link {...props} to="/search" />}>{t('nothingHere.search')}</Button>
        <Button variant="default" renderRoot={(props) => <Link {...props} to="/" />}>
          {t('trouble.home')}
        </Button>
      </Group>
    </Stack>
  );
}
