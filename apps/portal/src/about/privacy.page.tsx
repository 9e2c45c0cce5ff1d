import { Table } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PageHead } from '../parts/page-head.js';
import { Chapter } from './chapter.js';

const PARTS = ['identity', 'training', 'registry', 'knowledge'] as const;
const BROWSER = ['tokens', 'choices', 'drafts', 'attendance', 'cookies'] as const;

/** What is kept about people, where, who sees it, and how one gets it or has it erased. */
export function PrivacyPage() {
  const { t } = useTranslation('about');
  return (
    <>
      <PageHead title={t('privacy.title')} purpose={t('privacy.purpose')} />
      <Chapter title={t('privacy.keptTitle')}>
        <p>{t('privacy.kept')}</p>
        <div role="region" tabIndex={0} aria-label={t('privacy.keptCaption')} style={{ overflowX: 'auto' }}>
          <Table miw={420}>
            <Table.Caption>{t('privacy.keptCaption')}</Table.Caption>
            <Table.Thead>
              <Table.Tr>
                <Table.Th scope="col">{t('privacy.part')}</Table.Th>
                <Table.Th scope="col">{t('privacy.what')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {PARTS.map((part) => (
                <Table.Tr key={part}>
                  <Table.Th scope="row" style={{ verticalAlign: 'top' }}>
                    {t(`privacy.parts.${part}.name`)}
                  </Table.Th>
                  <Table.Td>{t(`privacy.parts.${part}.text`)}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </div>
        <p>{t('privacy.between')}</p>
        <p>{t('privacy.anonymous')}</p>
        <p>{t('privacy.logs')}</p>
      </Chapter>
      <Chapter title={t('privacy.browserTitle')}>
        <ul>
          {BROWSER.map((what) => (
            <li key={what}>{t(`privacy.browser.${what}`)}</li>
          ))}
        </ul>
      </Chapter>
      <Chapter title={t('privacy.othersTitle')}>
        <p>{t('privacy.others')}</p>
      </Chapter>
      <Chapter title={t('privacy.rightsTitle')}>
        <p>
          {t('privacy.rights')} <Link to="/account">{t('privacy.toAccount')}</Link>
        </p>
        <p>{t('privacy.erasure')}</p>
        <p>{t('privacy.operator')}</p>
      </Chapter>
    </>
  );
}
