import { Stack, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { PageHead } from '../parts/page-head.js';
import { CheckByNumber } from './check-by-number.js';
import { CheckFile } from './check-file.js';

/** Anybody may check a certificate: by its number what it is and whether it counts, with its file all that it says. */
export function CertificatesPage() {
  const { t } = useTranslation(['training']);
  return (
    <>
      <PageHead title={t('check.title')} purpose={t('check.purpose')} />
      <Stack gap="xl">
        <section aria-labelledby="by-number">
          <Title order={2} id="by-number" mb="sm">
            {t('check.byNumber')}
          </Title>
          <CheckByNumber />
        </section>
        <section aria-labelledby="by-file">
          <Title order={2} id="by-file" mb="sm">
            {t('check.byFile')}
          </Title>
          <CheckFile />
        </section>
        <section aria-labelledby="what">
          <Title order={2} id="what" mb="xs">
            {t('check.what')}
          </Title>
          <ul className="prose">
            {(['number', 'file', 'offline', 'names'] as const).map((fact) => (
              <li key={fact}>{t(`check.fact.${fact}`)}</li>
            ))}
          </ul>
        </section>
      </Stack>
    </>
  );
}
