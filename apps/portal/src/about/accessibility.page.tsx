import { useTranslation } from 'react-i18next';
import { useFormat } from '../language/use-format.js';
import { PageHead } from '../parts/page-head.js';
import { Chapter } from './chapter.js';

/** When this statement was last gone through. */
const PREPARED = '2026-11-29';
const TESTS = ['axe', 'keyboard', 'sizes', 'motion'] as const;
const LIMITS = ['people', 'map', 'translations', 'elsewhere'] as const;

/** How accessible the portal is, how that was found out, and what to do where it is not. */
export function AccessibilityPage() {
  const { t } = useTranslation('about');
  const format = useFormat();
  return (
    <>
      <PageHead title={t('accessibility.title')} purpose={t('accessibility.purpose')} />
      <Chapter title={t('accessibility.statusTitle')}>
        <p>{t('accessibility.status')}</p>
      </Chapter>
      <Chapter title={t('accessibility.testsTitle')}>
        <p>{t('accessibility.tests')}</p>
        <ul>
          {TESTS.map((test) => (
            <li key={test}>{t(`accessibility.test.${test}`)}</li>
          ))}
        </ul>
      </Chapter>
      <Chapter title={t('accessibility.limitsTitle')}>
        <ul>
          {LIMITS.map((limit) => (
            <li key={limit}>{t(`accessibility.limit.${limit}`)}</li>
          ))}
        </ul>
      </Chapter>
      <Chapter title={t('accessibility.contactTitle')}>
        <p>{t('accessibility.contact')}</p>
        <p>{t('accessibility.enforcement')}</p>
      </Chapter>
      <Chapter title={t('accessibility.preparedTitle')}>
        <p>{t('accessibility.prepared', { date: format.day(PREPARED) })}</p>
      </Chapter>
    </>
  );
}
