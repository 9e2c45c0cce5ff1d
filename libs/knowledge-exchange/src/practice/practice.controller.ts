import { Body, Controller, Delete, Get, Param, Patch, Post, Query } from '@nestjs/common';
import {
  AddPracticeInput,
  ChangePracticeInput,
  Id,
  type Language,
  PracticeChecklist,
  PracticePage,
  PracticesQuery,
  PracticeView,
} from '@hansa/contracts';
import { Caller, IfMatch, inBody, Languages, ofThing, OpenToAll, PublicList, Requires, Returns } from '@hansa/platform';
import { AddPractice } from './add-practice.js';
import { ChangePractice } from './change-practice.js';
import { DiscardPractice } from './discard-practice.js';
import { PracticeQueries } from './practice.queries.js';

const owner = ofThing('select owner_id from practice where id = $1', 'id');

@Controller('practices')
export class PracticeController {
  constructor(
    private readonly practices: PracticeQueries,
    private readonly addPractice: AddPractice,
    private readonly changePractice: ChangePractice,
    private readonly discardPractice: DiscardPractice,
  ) {}

  @Get()
  @OpenToAll()
  @PublicList()
  @Returns(PracticePage)
  list(
    @Query({ schema: PracticesQuery }) query: PracticesQuery,
    @Caller() caller: Caller | null,
    @Languages() languages: Language[],
  ) {
    return this.practices.practices(query, caller, languages);
  }

  @Get(':id')
  @OpenToAll()
  @Returns(PracticeView)
  one(@Param('id', { schema: Id }) id: string, @Caller() caller: Caller | null, @Languages() languages: Language[]) {
    return this.practices.practice(id, caller, languages);
  }

  /** What it needs before it can be submitted, and what of that is there. */
  @Get(':id/checklist')
  @Requires('organisation.read', owner, { hidden: true })
  @Returns(PracticeChecklist)
  checklist(@Param('id', { schema: Id }) id: string) {
    return this.practices.checklist(id);
  }

  @Post()
  @Requires('knowledge.edit-practice', inBody('ownerId'))
  @Returns(PracticeView, 201)
  async add(
    @Body({ schema: AddPracticeInput }) input: AddPracticeInput,
    @Caller() caller: Caller,
    @Languages() languages: Language[],
  ) {
    return this.one(await this.addPractice.execute(input), caller, languages);
  }

  @Patch(':id')
  @Requires('knowledge.edit-practice', owner, { hidden: true })
  @Returns(PracticeView)
  async change(
    @Param('id', { schema: Id }) id: string,
    @IfMatch() version: number,
    @Body({ schema: ChangePracticeInput }) input: ChangePracticeInput,
    @Caller() caller: Caller,
    @Languages() languages: Language[],
  ) {
    await this.changePractice.execute(id, version, input);
    return this.one(id, caller, languages);
  }

  @Delete(':id')
  @Requires('knowledge.edit-practice', owner, { hidden: true })
  @Returns(null)
  async discard(@Param('id', { schema: Id }) id: string, @IfMatch() version: number) {
    await this.discardPractice.execute(id, version);
  }
}
