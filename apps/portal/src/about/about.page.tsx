import { useTranslation } from 'react-i18next';
import { countriesIn, useFormat } from '../language/use-format.js';
import { OutLink } from '../parts/out-link.js';
import { PageHead } from '../parts/page-head.js';
import { Chapter } from './chapter.js';

const AIMS = ['framework', 'modules', 'pilots', 'pool', 'integration'] as const;
const LICENCE = 'https://joinup.ec.europa.eu/collection/eupl/eupl-text-eupl-12';

/** Where Hansa comes from, who takes part, and how it is built. */
export function AboutPage() {
  const { t } = useTranslation('about');
  const format = useFormat();
  return (
    <>
      <PageHead title={t('about.title')} purpose={t('about.purpose')} />
      <Chapter title={t('programme.title')}>
        <p>{t('programme.origin')}</p>
        <p>{t('programme.partners')}</p>
        <p>{t('programme.aims')}</p>
        <ol>
          {AIMS.map((aim) => (
            <li key={aim}>{t(`programme.${aim}`)}</li>
          ))}
        </ol>
        <p>{t('programme.hansa')}</p>
      </Chapter>
      <Chapter title={t('countries.title')}>
        <p>
          {t('countries.text', { countries: format.list(countriesIn(format).map((code) => format.country(code))) })}
        </p>
      </Chapter>
      <Chapter title={t('built.title')}>
        <p>
          {t('built.licence')} <OutLink to={LICENCE}>{t('built.licenceLink')}</OutLink>
        </p>
        <p>{t('built.services')}</p>
        <p>{t('built.sample')}</p>
      </Chapter>
      <Chapter title={t('sources.title')}>
        <p>{t('sources.text', { date: format.day('2010-02-15') })}</p>
      </Chapter>
    </>
  );
}
