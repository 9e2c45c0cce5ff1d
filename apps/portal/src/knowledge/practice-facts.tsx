import type { PracticeView } from '@hansa/contracts';
import { useTranslation } from 'react-i18next';
import { Rendered } from '../language/rendered.js';
import { localeOf } from '../language/languages.js';
import type { Language } from '@hansa/contracts';
import { useFormat } from '../language/use-format.js';
import { Facts } from '../parts/facts.js';
import { OutLink } from '../parts/out-link.js';
import { SubjectLink } from '../parts/subject-link.js';
import classes from './knowledge.module.css';
import { PlaceName } from './place-name.js';
import { ThemeLinks } from './theme-links.js';

export function PracticeFacts({ of }: { of: PracticeView }) {
  const { t, i18n } = useTranslation(['knowledge', 'words']);
  const format = useFormat();
  const { owner, place, timescale, cost, people, website, themes, languages, links } = of;
  const seen = links.filter(({ title }) => title !== null);
  const money =
    cost &&
    new Intl.NumberFormat(localeOf(i18n.language as Language), {
      style: 'currency',
      currency: cost.currency,
      maximumFractionDigits: cost.cents % 100 === 0 ? 0 : 2,
    }).format(cost.cents / 100);
  return (
    <Facts
      of={[
        [
          t('practice.by'),
          <SubjectLink key="by" of={{ type: 'organisation', id: owner.id }}>
            {owner.name ? <Rendered of={owner.name} /> : t('organisation')}
          </SubjectLink>,
        ],
        [t('words:practiceField.place'), place && <PlaceName of={place} />],
        [
          t('words:practiceField.timescale'),
          timescale &&
            (timescale.to
              ? format.days(timescale.from, timescale.to)
              : t('practice.since', { from: format.day(timescale.from) })),
        ],
        [t('words:practiceField.cost'), money],
        [
          t('words:practiceField.people'),
          people !== null && t('practice.people', { count: people, number: format.number(people, 1) }),
        ],
        [t('words:practiceField.themes'), themes.length > 0 && <ThemeLinks of={themes} />],
        [t('words:practiceField.website'), website && <OutLink to={website} />],
        [
          t('words:practiceField.links'),
          seen.length > 0 && (
            <ul className={classes.plain}>
              {seen.map((link) => (
                <li key={link.id}>
                  <SubjectLink of={link}>
                    <Rendered of={link.title} />
                  </SubjectLink>{' '}
                  ({t(`words:practiceLink.${link.type}`)})
                </li>
              ))}
            </ul>
          ),
        ],
        [t('facets.language'), format.list(languages.map(format.language))],
        [t('practice.publishedAt'), of.publishedAt && format.dayOf(of.publishedAt)],
        [t('practice.validatedAt'), of.validatedAt && format.dayOf(of.validatedAt)],
      ]}
    />
  );
}
