import type { CertificateView } from '@hansa/contracts';
import { List } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Rendered } from '../language/rendered.js';
import { useFormat } from '../language/use-format.js';
import { Facts } from '../parts/facts.js';
import { OrganisationName } from './module-facts.js';

/** All that the platform tells everybody about a certificate. */
export function CertificateFacts({ of }: { of: CertificateView }) {
  const { t } = useTranslation(['training', 'words']);
  const format = useFormat();
  const { module, session } = of;
  return (
    <Facts
      of={[
        [
          t('certificate.line.module'),
          <Link key="module" to="/training/modules/$id" params={{ id: module.id }}>
            {`${module.code} `}
            <Rendered of={module.title} />
          </Link>,
        ],
        [t('certificate.line.level'), t(`words:moduleLevel.${module.level}`)],
        [t('certificate.line.hours'), t('module.hours', { count: module.hours, hours: format.number(module.hours) })],
        [
          t('certificate.line.outcomes'),
          <List key="outcomes">
            {module.outcomes.map((outcome, index) => (
              <List.Item key={index}>
                <Rendered of={outcome} />
              </List.Item>
            ))}
          </List>,
        ],
        [
          t('certificate.line.days'),
          <Link key="days" to="/training/sessions/$id" params={{ id: session.id }}>
            {format.days(session.firstDay, session.lastDay)}
          </Link>,
        ],
        [
          t('certificate.line.location'),
          [session.place, session.country && format.country(session.country)].filter(Boolean).join(', ') ||
            t('where.online'),
        ],
        [t('certificate.line.issuer'), <OrganisationName key="issuer" of={of.issuer} />],
        [t('certificate.line.issuedAt'), format.dayOf(of.issuedAt)],
      ]}
    />
  );
}
