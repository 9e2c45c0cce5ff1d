import { Notifications } from '@mantine/notifications';
import '@mantine/notifications/styles.css';
import { Outlet, useRouterState } from '@tanstack/react-router';
import { Suspense, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Connection } from './connection.js';
import { Footer } from './footer.js';
import classes from './frame.module.css';
import { Navigation } from './navigation.js';
import { Pending } from './pending.js';
import { SignInEnded } from './sign-in-ended.js';
import { TopBar } from './top-bar.js';
import { useKeptFocus } from './use-kept-focus.js';

/** What is around every page: where one can go, for whom one acts, what waits, and the page itself. */
export function Frame() {
  const { t } = useTranslation();
  const main = useRef<HTMLElement>(null);
  useKeptFocus();
  const isLoading = useRouterState({ select: ({ status }) => status === 'pending' });
  return (
    <div className={classes.frame}>
      <a
        className={classes.skip}
        href="#main"
        onClick={(event) => {
          event.preventDefault();
          main.current?.focus();
        }}
      >
        {t('skip')}
      </a>
      <TopBar />
      <Navigation />
      <div className={classes.loading} data-on={isLoading || undefined} />
      <main id="main" ref={main} tabIndex={-1} className={classes.main}>
        <Connection />
        <SignInEnded />
        <Suspense fallback={<Pending />}>
          <Outlet />
        </Suspense>
      </main>
      <Footer />
      <Notifications position="bottom-right" limit={3} containerWidth={440} role="status" />
    </div>
  );
}
