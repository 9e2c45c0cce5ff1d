import type {
  AddedKind,
  Country,
  Language,
  Licence,
  LocalisedInput,
  ModuleLevel,
  ResourceView,
} from '@hansa/contracts';
import { contentLanguages } from '../language/content-languages.js';
import { emptyText, type InAllLanguages, textToEdit, written } from '../parts/localised.js';
import { withScheme } from '../parts/web-address.js';

export interface ResourceValues {
  kind: AddedKind;
  title: LocalisedInput;
  description: LocalisedInput;
  languages: Language[];
  licence: Licence;
  links: { url: string; title: string; language: Language | null }[];
  country: Country | null;
  level: ModuleLevel | null;
  themes: string[];
}

export const emptyResource = (): ResourceValues => ({
  ...{ kind: 'document', title: emptyText(), description: emptyText(), languages: contentLanguages().slice(0, 1) },
  ...{ licence: 'CC-BY-4.0', links: [], country: null, level: null, themes: [] },
});

export const textsOfResource = ({ title, description }: ResourceView) => [title, description];

export function resourceValues(of: InAllLanguages<ResourceView>): ResourceValues {
  const { kind, languages, licence, links, country, level, themes } = of.thing;
  return {
    ...{ kind: kind as AddedKind, languages, licence, country, level, themes },
    title: textToEdit(of, ({ title }) => title)!,
    description: textToEdit(of, ({ description }) => description)!,
    links: links.map(({ url, title = '', language = null }) => ({ url, title, language })),
  };
}

export function resourceInput({ title, description, links, ...rest }: ResourceValues) {
  return {
    ...rest,
    title: written(title),
    description: written(description),
    links: links.map((link) => ({
      url: withScheme(link.url),
      ...(link.title.trim() && { title: link.title }),
      ...(link.language && { language: link.language }),
    })),
  };
}
