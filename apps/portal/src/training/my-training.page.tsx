import { Stack, Title } from '@mantine/core';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PageHead } from '../parts/page-head.js';
import { SignedInOnly } from '../parts/signed-in-only.js';
import { CertificateSheet } from './certificate-sheet.js';
import { MyCertificates } from './my-certificates.js';
import { MyEnrolments } from './my-enrolments.js';

const route = getRouteApi('/my/training');

/** What somebody is enrolled in and where he stands, and the certificates that he holds; one of them as a sheet of paper. */
export function MyTrainingPage() {
  const { t } = useTranslation(['training']);
  const { certificate } = route.useSearch();
  return (
    <SignedInOnly title={t('my.title')}>
      {() => (certificate ? <CertificateSheet number={certificate} /> : <MyTraining />)}
    </SignedInOnly>
  );
}

function MyTraining() {
  const { t } = useTranslation(['training']);
  return (
    <>
      <PageHead title={t('my.title')} purpose={t('my.purpose')} back={<Link to="/my">{t('my.back')}</Link>} />
      <Stack gap="xl">
        <MyEnrolments>
          <section aria-labelledby="certificates">
            <Title order={2} id="certificates" mb="sm">
              {t('my.certificates')}
            </Title>
            <MyCertificates />
          </section>
        </MyEnrolments>
      </Stack>
    </>
  );
}
