import type { Licence, ResourceView } from '@hansa/contracts';
import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Rendered } from '../language/rendered.js';
import { useFormat } from '../language/use-format.js';
import { Facts } from '../parts/facts.js';
import { OutLink } from '../parts/out-link.js';
import { SubjectLink } from '../parts/subject-link.js';
import { ThemeLinks } from './theme-links.js';

/** Where the terms themselves stand. */
const TERMS: Partial<Record<Licence, string>> = {
  'CC0-1.0': 'https://creativecommons.org/publicdomain/zero/1.0/',
  'CC-BY-4.0': 'https://creativecommons.org/licenses/by/4.0/',
  'CC-BY-SA-4.0': 'https://creativecommons.org/licenses/by-sa/4.0/',
  'CC-BY-NC-4.0': 'https://creativecommons.org/licenses/by-nc/4.0/',
  'CC-BY-NC-SA-4.0': 'https://creativecommons.org/licenses/by-nc-sa/4.0/',
  'CC-BY-ND-4.0': 'https://creativecommons.org/licenses/by-nd/4.0/',
  'CC-BY-NC-ND-4.0': 'https://creativecommons.org/licenses/by-nc-nd/4.0/',
  'EUPL-1.2': 'https://eupl.eu/1.2/en/',
};

/** A point in a key would part it. */
export const licenceKey = (licence: Licence) =>
  `words:licence.${licence.replaceAll('.', '/')}` as 'words:licence.CC-BY-4/0';

export function ResourceFacts({ of }: { of: ResourceView }) {
  const { t } = useTranslation(['knowledge', 'words']);
  const format = useFormat();
  const { provenance, licence, owner, level, country, languages, themes, publishedAt, changedAt } = of;
  const terms = TERMS[licence];
  return (
    <Facts
      of={[
        [
          t('resource.from'),
          provenance.from === 'module' ? (
            <>
              <Anchor
                renderRoot={(props) => (
                  <Link
                    {...props}
                    to="/training/modules/$id/versions/$number"
                    params={{ id: provenance.moduleId, number: String(provenance.number) }}
                  />
                )}
              >
                {t('resource.ofModule', { code: provenance.code, number: provenance.number })}
              </Anchor>{' '}
              <Rendered of={provenance.title} />
              {'. '}
              {t('resource.integrated', {
                what: t(`words:materialKind.${provenance.materialKind}`),
                at: format.dayOf(provenance.integratedAt),
              })}
            </>
          ) : (
            <SubjectLink of={{ type: 'organisation', id: owner.id }}>
              {owner.name ? <Rendered of={owner.name} /> : t('organisation')}
            </SubjectLink>
          ),
        ],
        [
          t('resource.licence'),
          <>
            {t(licenceKey(licence))}
            {terms && (
              <>
                {' '}
                <OutLink to={terms}>{licence}</OutLink>
              </>
            )}
          </>,
        ],
        [t('resource.languages'), format.list(languages.map(format.language))],
        [t('facets.country'), country && format.country(country)],
        [t('facets.level'), level && t(`words:moduleLevel.${level}`)],
        [t('facets.theme'), themes.length > 0 && <ThemeLinks of={themes} />],
        [t('resource.published'), publishedAt && format.dayOf(publishedAt)],
        [t('resource.changed'), format.dayOf(changedAt)],
      ]}
    />
  );
}
