import type { Country, Followed, NewsItem, RenderedText } from '@hansa/contracts';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../language/use-format.js';
import { useThemes } from '../parts/vocabularies.js';

/** What is followed, in words: a country by its name, a theme by its own, a thing by its title or else its kind. */
export function useFollowedName(): (one: Followed & { title?: RenderedText | null }, of?: NewsItem) => string {
  const { t } = useTranslation(['home', 'words']);
  const themes = useThemes();
  const format = useFormat();
  return ({ type, target, title }, of) => {
    if (type === 'country') return format.country(target as Country);
    if (type === 'theme') return themes.name(target);
    if (title) return title.text;
    if (of?.subject.id === target && of.subject.title) return of.subject.title.text;
    return t(`words:followType.${type}`);
  };
}
