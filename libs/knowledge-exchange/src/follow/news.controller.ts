import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { type Language, NewsPage, NewsQuery, SeeNewsInput } from '@hansa/contracts';
import { Caller, Languages, Returns, SignedIn } from '@hansa/platform';
import { NewsQueries } from './news.queries.js';
import { SeeNews } from './see-news.js';

/** What happened to what I follow. */
@Controller('news')
export class NewsController {
  constructor(
    private readonly news: NewsQueries,
    private readonly seeNews: SeeNews,
  ) {}

  @Get()
  @SignedIn()
  @Returns(NewsPage)
  list(
    @Query({ schema: NewsQuery }) query: NewsQuery,
    @Caller() { personId }: Caller,
    @Languages() languages: Language[],
  ) {
    return this.news.news(personId, query, languages);
  }

  @Post('seen')
  @SignedIn()
  @Returns(null)
  async see(@Body({ schema: SeeNewsInput }) input: SeeNewsInput, @Caller() { personId }: Caller) {
    await this.seeNews.execute(personId, input);
  }
}
