import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { AddPracticeInput, Id, type Language, PracticeView } from '@hansa/contracts';
import { Caller, inBody, Languages, OpenToAll, Requires, Returns } from '@hansa/platform';
import { AddPractice } from './add-practice.js';
import { PracticeQueries } from './practice.queries.js';

@Controller('practices')
export class PracticeController {
  constructor(
    private readonly practices: PracticeQueries,
    private readonly addPractice: AddPractice,
  ) {}

  @Get(':id')
  @OpenToAll()
  @Returns(PracticeView)
  one(@Param('id', { schema: Id }) id: string, @Caller() caller: Caller | null, @Languages() languages: Language[]) {
    return this.practices.practice(id, caller, languages);
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
}
