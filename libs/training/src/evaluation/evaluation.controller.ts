import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import {
  ComparedEvaluations,
  EvaluateSessionInput,
  EvaluationForm,
  EvaluationResults,
  Id,
  type Language,
  ModuleVersionNumber,
} from '@hansa/contracts';
import { Caller, Languages, OpenToAll, Returns, SignedIn, Untraced } from '@hansa/platform';
import { EvaluateSession } from './evaluate-session.js';
import { EvaluationQueries } from './evaluation.queries.js';

@Controller()
export class EvaluationController {
  constructor(
    private readonly queries: EvaluationQueries,
    private readonly evaluate: EvaluateSession,
  ) {}

  @Get('sessions/:id/evaluation')
  @SignedIn()
  @Returns(EvaluationForm)
  form(@Param('id', { schema: Id }) id: Id, @Caller() { personId }: Caller) {
    return this.queries.form(id, personId);
  }

  @Post('sessions/:id/evaluation')
  @SignedIn()
  @Untraced()
  @Returns(EvaluationForm, 201)
  async answer(
    @Param('id', { schema: Id }) id: Id,
    @Body({ schema: EvaluateSessionInput }) input: EvaluateSessionInput,
    @Caller() { personId }: Caller,
  ) {
    await this.evaluate.execute(id, personId, input);
    return this.queries.form(id, personId);
  }

  @Get('sessions/:id/evaluation/results')
  @OpenToAll()
  @Returns(EvaluationResults)
  results(@Param('id', { schema: Id }) id: Id, @Caller() caller: Caller | null) {
    return this.queries.results(id, caller);
  }

  @Get('modules/:id/versions/:number/evaluations')
  @OpenToAll()
  @Returns(ComparedEvaluations)
  compared(
    @Param('id', { schema: Id }) id: Id,
    @Param('number', { schema: ModuleVersionNumber }) number: number,
    @Languages() languages: Language[],
  ) {
    return this.queries.compared(id, number, languages);
  }
}
