import { Alert, Button, Group, Text } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { refresh } from '../api/read.js';
import { signIn, signInBeside } from '../sign-in/session.js';
import { useSignedIn } from '../sign-in/use-me.js';

/** The sign-in has ended while the page is open: signing in again in a small window leaves everything as it stands. */
export function SignInEnded() {
  const { t } = useTranslation();
  const state = useSignedIn();
  const [isBusy, setBusy] = useState(false);
  if (state !== 'ended') return null;
  const again = async () => {
    setBusy(true);
    const done = await signInBeside();
    setBusy(false);
    if (done) await refresh();
  };
  return (
    <Alert
      mb="md"
      color="red"
      variant="outline"
      role="alert"
      icon={<IconLock aria-hidden />}
      title={t('ended.title')}
      pos="sticky"
      top={64}
      bg="var(--mantine-color-body)"
      style={{ zIndex: 150 }}
    >
      <Text size="sm">{t('ended.text')}</Text>
      <Group mt="sm">
        <Button loading={isBusy} onClick={() => void again()}>
          {t('ended.again')}
        </Button>
        <Button variant="default" onClick={() => void signIn()}>
          {t('ended.leave')}
        </Button>
      </Group>
    </Alert>
  );
}
