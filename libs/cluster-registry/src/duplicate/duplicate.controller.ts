import { Body, Controller, Post } from '@nestjs/common';
import { type Language, LikelyDuplicates, LikelyDuplicatesInput } from '@hansa/contracts';
import { Caller, Languages, Returns, SignedIn } from '@hansa/platform';
import { DuplicateQueries } from './duplicate.queries.js';

@Controller('clusters/duplicates')
export class DuplicateController {
  constructor(private readonly duplicates: DuplicateQueries) {}

  /** A question, asked by POST for its length: it changes nothing. */
  @Post()
  @SignedIn()
  @Returns(LikelyDuplicates)
  likely(
    @Body({ schema: LikelyDuplicatesInput }) input: LikelyDuplicatesInput,
    @Caller() caller: Caller,
    @Languages() languages: Language[],
  ) {
    return this.duplicates.likely(input, caller, languages);
  }
}
