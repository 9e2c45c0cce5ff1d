import type { MeView } from '@hansa/contracts';
import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Pending } from '../frame/pending.js';
import { signIn } from '../sign-in/session.js';
import { useMe } from '../sign-in/use-me.js';
import { PageHead } from './page-head.js';

/** A page for people who are signed in: others get its name, and the sign-in that leads back to it. */
export function SignedInOnly({ title, children }: { title: string; children: (me: MeView) => ReactNode }) {
  const { t } = useTranslation();
  const me = useMe();
  if (me === undefined) return <Pending />;
  if (me) return children(me);
  return (
    <PageHead
      title={title}
      purpose={t('trouble.signIn')}
      action={<Button onClick={() => void signIn()}>{t('signIn')}</Button>}
    />
  );
}
