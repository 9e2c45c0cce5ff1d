import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import {
  DecideOnTextInput,
  DecisionPage,
  DecisionsQuery,
  DecisionView,
  FlaggedTextPage,
  FlagsQuery,
  FlagTextInput,
  type Language,
} from '@hansa/contracts';
import { Caller, Languages, RequiresPlatform, Returns, SignedIn } from '@hansa/platform';
import { DecideOnText } from './decide-on-text.js';
import { FlagText } from './flag-text.js';
import { ModerationQueries } from './moderation.queries.js';

/** Whoever is signed in flags; moderators decide. */
@Controller('moderation')
export class ModerationController {
  constructor(
    private readonly moderation: ModerationQueries,
    private readonly flagText: FlagText,
    private readonly decideOnText: DecideOnText,
  ) {}

  @Post('flags')
  @SignedIn()
  @Returns(null)
  async flag(@Body({ schema: FlagTextInput }) input: FlagTextInput, @Caller() { personId }: Caller) {
    await this.flagText.execute(personId, input);
  }

  @Get('flags')
  @RequiresPlatform('knowledge.moderate')
  @Returns(FlaggedTextPage)
  flagged(@Query({ schema: FlagsQuery }) query: FlagsQuery, @Languages() languages: Language[]) {
    return this.moderation.flagged(query, languages);
  }

  @Post('decisions')
  @RequiresPlatform('knowledge.moderate')
  @Returns(DecisionView, 201)
  async decide(@Body({ schema: DecideOnTextInput }) input: DecideOnTextInput, @Caller() { personId }: Caller) {
    return this.moderation.decision(await this.decideOnText.execute(personId, input));
  }

  @Get('decisions')
  @RequiresPlatform('knowledge.moderate')
  @Returns(DecisionPage)
  decisions(@Query({ schema: DecisionsQuery }) query: DecisionsQuery) {
    return this.moderation.decisions(query);
  }
}
