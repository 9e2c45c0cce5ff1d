import { Stack, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { PageHead } from '../parts/page-head.js';
import { SignedInOnly } from '../parts/signed-in-only.js';
import { AboutMe } from './about-me.js';
import { Erasure } from './erasure.js';
import { MyExport } from './my-export.js';
import { MyMemberships } from './my-memberships.js';
import { ThisDevice } from './this-device.js';

/** What a person says about itself, how this device shows things, and what is held about the person. */
export function AccountPage() {
  const { t } = useTranslation(['organisation', 'frame']);
  return (
    <SignedInOnly title={t('account.title')}>
      {(me) => (
        <>
          <PageHead
            title={t('account.title')}
            purpose={t('account.purpose')}
            back={<Link to="/my">{t('frame:places.my')}</Link>}
          />
          <Stack gap={40}>
            <Section title={t('account.me')}>
              <AboutMe me={me} />
            </Section>
            <Section title={t('account.device')}>
              <ThisDevice />
            </Section>
            <Section title={t('account.memberships')}>
              <MyMemberships me={me} />
            </Section>
            <Section title={t('export.title')}>
              <MyExport personId={me.person.id} />
            </Section>
            <Section title={t('erasure.title')}>
              <Erasure me={me} />
            </Section>
          </Stack>
        </>
      )}
    </SignedInOnly>
  );
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id} style={{ maxWidth: 720 }}>
      <Title order={2} id={id} mb="sm">
        {title}
      </Title>
      {children}
    </section>
  );
}
