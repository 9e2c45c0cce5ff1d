import type { CertificateView } from '@hansa/contracts';
import { Stack, Text } from '@mantine/core';
import { getRouteApi, Link, Navigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { asProblem, isProblem } from '../api/problem.js';
import { useAside } from '../api/read.js';
import { Pending } from '../frame/pending.js';
import { InOtherLanguages } from '../language/rendered.js';
import { PageHead } from '../parts/page-head.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { StatePill } from '../parts/state-pill.js';
import { CertificateFacts } from './certificate-facts.js';
import { readCertificateNumber } from './certificate-number.js';
import { CheckByNumber } from './check-by-number.js';
import { toneOfCertificate } from './states.js';
import { Verdict } from './verdict.js';

const route = getRouteApi('/certificates/$number');

/** What a certificate is and whether it counts, for everybody who has its number. It names nobody. */
export function CertificatePage() {
  const { t } = useTranslation(['training', 'words']);
  const { number: typed } = route.useParams();
  const number = readCertificateNumber(typed);
  const { data, error } = useAside<CertificateView>(number && `training/certificates/${number}`);
  if (number && number !== typed) return <Navigate to="/certificates/$number" params={{ number }} replace />;
  const back = <Link to="/certificates">{t('check.title')}</Link>;
  const unknown =
    number === null || isProblem(error, 'number-is-mistyped')
      ? 'mistyped'
      : isProblem(error, 'not-found')
        ? 'unknown'
        : null;
  if (unknown) {
    return (
      <>
        <PageHead title={t('certificate.title', { number: number ?? typed })} back={back} />
        <Stack gap="lg">
          <Verdict tone="stopped" title={t(`certificate.${unknown}.title`)}>
            {t(`certificate.${unknown}.todo`)}
          </Verdict>
          <CheckByNumber key={typed} typed={typed} />
        </Stack>
      </>
    );
  }
  if (!data) return error ? <ProblemNotice problem={asProblem(error)} /> : <Pending />;
  return (
    <>
      <PageHead
        title={t('certificate.title', { number: data.number })}
        back={back}
        state={
          <StatePill tone={toneOfCertificate[data.status]}>{t(`words:certificateStatus.${data.status}`)}</StatePill>
        }
      />
      <Stack gap="lg">
        <StatusVerdict of={data} />
        <CertificateFacts of={data} />
        <InOtherLanguages of={data.module.title} />
        <Text className="prose">
          {`${t('certificate.namesNobody')} `}
          <Link to="/certificates" hash="by-file">
            {t('certificate.checkFile')}
          </Link>
        </Text>
      </Stack>
    </>
  );
}

function StatusVerdict({ of }: { of: CertificateView }) {
  const { t } = useTranslation(['training', 'words']);
  return (
    <Verdict tone={toneOfCertificate[of.status]} title={t(`certificate.is.${of.status}.title`)}>
      {of.reason ? `${t(`words:certificateReason.${of.reason}`)}. ` : ''}
      {t(`certificate.is.${of.status}.todo`)}{' '}
      {of.supersededBy && (
        <Link to="/certificates/$number" params={{ number: of.supersededBy }}>
          {t('certificate.successor', { number: of.supersededBy })}
        </Link>
      )}
    </Verdict>
  );
}
