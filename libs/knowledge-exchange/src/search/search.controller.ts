import { Controller, Get, Query } from '@nestjs/common';
import { type Language, SearchPage, SearchQuery } from '@hansa/contracts';
import { Caller, Languages, OpenToAll, PublicList, Returns } from '@hansa/platform';
import { SearchQueries } from './search.queries.js';

/** Resources, practices, discussions and modules, found in one place. */
@Controller('search')
export class SearchController {
  constructor(private readonly search: SearchQueries) {}

  @Get()
  @OpenToAll()
  @PublicList()
  @Returns(SearchPage)
  find(
    @Query({ schema: SearchQuery }) query: SearchQuery,
    @Caller() caller: Caller | null,
    @Languages() languages: Language[],
  ) {
    return this.search.everything(query, caller, languages);
  }
}
