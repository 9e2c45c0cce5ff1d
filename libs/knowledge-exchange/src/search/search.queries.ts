import { Injectable } from '@nestjs/common';
import {
  type Country,
  type Language,
  type LocalisedText,
  renderText,
  type SearchFacets,
  type SearchHit,
  type SearchPage,
  type SearchQuery,
  type SubjectReference,
} from '@hansa/contracts';
import { Access, type Caller, searchEntries } from '@hansa/platform';
import { KnowledgeExchangeDatabase } from '../knowledge-exchange.database.js';
import { highlighted, highlightedPart, wantedOf } from './highlight.rules.js';
import { allLookedFor, SEARCHED_ALL } from './searched-all.queries.js';

interface HitRow extends Omit<SearchHit, 'title' | 'highlights' | 'owner' | 'about'> {
  title: LocalisedText;
  texts: (LocalisedText | null)[];
  ownerId: string | null;
  ownerName: LocalisedText | null;
  ownerCountry: Country | null;
  about: (SubjectReference & { title: LocalisedText | null }) | null;
  /** As the database understood what was typed. */
  query: string | null;
}

@Injectable()
export class SearchQueries {
  constructor(
    private readonly database: KnowledgeExchangeDatabase,
    private readonly access: Access,
  ) {}

  /** Everything that the reader may see: what is public, and what his organisations have in the making. */
  async everything(query: SearchQuery, caller: Caller | null, languages: Language[]): Promise<SearchPage> {
    const own = caller ? await this.access.organisations(this.database, caller.personId, 'organisation.read') : [];
    const found = await searchEntries<HitRow, keyof SearchFacets>(
      this.database,
      SEARCHED_ALL,
      allLookedFor(query, languages, own),
    );
    return { ...found, items: found.items.map((row) => hit(row, languages)) };
  }
}

function hit({ title, texts, about, query, at, ...row }: HitRow, languages: readonly Language[]): SearchHit {
  const { type, id, kind, status, country, level, themes, ownerId, ownerName, ownerCountry } = row;
  const wanted = wantedOf(query);
  const rendered = renderText(title, languages);
  const shown = texts.flatMap((text) => (text ? [renderText(text, languages).text] : []));
  return {
    ...{ type, id, kind, status, country, level, themes, languages: row.languages },
    title: rendered,
    highlights: { title: highlighted(rendered.text, wanted), text: highlightedPart(shown, wanted) },
    owner: ownerId && {
      ...{ id: ownerId, country: ownerCountry },
      name: ownerName && renderText(ownerName, languages),
    },
    about: about && { ...about, title: about.title && renderText(about.title, languages) },
    at: new Date(at).toISOString(),
  } as SearchHit;
}
