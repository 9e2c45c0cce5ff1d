import { Body, Controller, Param, Post } from '@nestjs/common';
import {
  Id,
  type Language,
  PracticeView,
  ReturnPracticeInput,
  ValidatePracticeInput,
  WithdrawPracticeInput,
} from '@hansa/contracts';
import { Caller, IfMatch, Languages, ofThing, Requires, RequiresPlatform, Returns, within } from '@hansa/platform';
import { AskValidation } from './ask-validation.js';
import { PracticeQueries } from './practice.queries.js';
import { PublishPractice } from './publish-practice.js';
import { ReturnPractice } from './return-practice.js';
import { SubmitPractice } from './submit-practice.js';
import { ValidatePractice } from './validate-practice.js';
import { WithdrawPractice } from './withdraw-practice.js';

const owner = ofThing('select owner_id from practice where id = $1', 'id');
/** That one is in the making is not public. */
const ownerOfPublic = ofThing('select owner_id from practice where id = $1 and published_at is not null', 'id');
const themesOfPublic = within('theme', 'select themes from practice where id = $1 and published_at is not null', 'id');

/** The way of a practice: from its author to its organisation's editor, to an expert of its themes. */
@Controller('practices/:id')
export class PracticeLifeController {
  constructor(
    private readonly practices: PracticeQueries,
    private readonly submitPractice: SubmitPractice,
    private readonly publishPractice: PublishPractice,
    private readonly returnPractice: ReturnPractice,
    private readonly validatePractice: ValidatePractice,
    private readonly askValidation: AskValidation,
    private readonly withdrawPractice: WithdrawPractice,
  ) {}

  @Post('submit')
  @Requires('knowledge.edit-practice', owner, { hidden: true })
  @Returns(PracticeView)
  async submit(
    @Param('id', { schema: Id }) id: string,
    @IfMatch() version: number,
    @Caller() caller: Caller,
    @Languages() languages: Language[],
  ) {
    await this.submitPractice.execute(id, version);
    return this.practices.practice(id, caller, languages);
  }

  @Post('publish')
  @Requires('knowledge.publish-practice', owner, { hidden: true })
  @Returns(PracticeView)
  async publish(
    @Param('id', { schema: Id }) id: string,
    @IfMatch() version: number,
    @Caller() caller: Caller,
    @Languages() languages: Language[],
  ) {
    await this.publishPractice.execute(id, version);
    return this.practices.practice(id, caller, languages);
  }

  /** To its author, with remarks on the parts of the form. */
  @Post('return')
  @Requires('knowledge.publish-practice', owner, { hidden: true })
  @Returns(PracticeView)
  async return(
    @Param('id', { schema: Id }) id: string,
    @IfMatch() version: number,
    @Body({ schema: ReturnPracticeInput }) input: ReturnPracticeInput,
    @Caller() caller: Caller,
    @Languages() languages: Language[],
  ) {
    await this.returnPractice.execute(id, version, input);
    return this.practices.practice(id, caller, languages);
  }

  /** An expert of one of its themes validates it for the region, returns it with remarks, or declines with a reason. */
  @Post('validation')
  @RequiresPlatform('knowledge.validate-practice', themesOfPublic)
  @Returns(PracticeView)
  async validate(
    @Param('id', { schema: Id }) id: string,
    @IfMatch() version: number,
    @Body({ schema: ValidatePracticeInput }) input: ValidatePracticeInput,
    @Caller() caller: Caller,
    @Languages() languages: Language[],
  ) {
    await this.validatePractice.execute(id, version, input);
    return this.practices.practice(id, caller, languages);
  }

  /** Anew, when an expert has returned or declined it. */
  @Post('ask-validation')
  @Requires('knowledge.publish-practice', ownerOfPublic)
  @Returns(PracticeView)
  async ask(
    @Param('id', { schema: Id }) id: string,
    @IfMatch() version: number,
    @Caller() caller: Caller,
    @Languages() languages: Language[],
  ) {
    await this.askValidation.execute(id, version);
    return this.practices.practice(id, caller, languages);
  }

  @Post('withdraw')
  @Requires('knowledge.publish-practice', ownerOfPublic)
  @Returns(PracticeView)
  async withdraw(
    @Param('id', { schema: Id }) id: string,
    @IfMatch() version: number,
    @Body({ schema: WithdrawPracticeInput }) input: WithdrawPracticeInput,
    @Caller() caller: Caller,
    @Languages() languages: Language[],
  ) {
    await this.withdrawPractice.execute(id, version, input);
    return this.practices.practice(id, caller, languages);
  }
}
