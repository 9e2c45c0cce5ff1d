import { Controller, Get, Query } from '@nestjs/common';
import { type Language, Waiting, WaitingQuery } from '@hansa/contracts';
import { Caller, Languages, Returns, SignedIn, waitingIn, type WaitingSource } from '@hansa/platform';
import { AnswersToRead } from '../discussion/answers-to-read.js';
import { QuestionsToAnswer } from '../discussion/questions-to-answer.js';
import { NewsToRead } from '../follow/news-to-read.js';
import { TextsToModerate } from '../moderation/texts-to-moderate.js';
import { PracticesToPublish } from '../practice/practices-to-publish.js';
import { PracticesToRevise } from '../practice/practices-to-revise.js';
import { PracticesToValidate } from '../practice/practices-to-validate.js';
import { ValidationsToRead } from '../practice/validations-to-read.js';
import { ResourcesToPublish } from '../resource/resources-to-publish.js';
import { TransfersToRead } from '../transfer/transfers-to-read.js';
import { TransfersToReport } from '../transfer/transfers-to-report.js';

@Controller('waiting')
export class WaitingController {
  private readonly sources: readonly WaitingSource[];

  constructor(
    resources: ResourcesToPublish,
    practicesToPublish: PracticesToPublish,
    practicesToRevise: PracticesToRevise,
    practicesToValidate: PracticesToValidate,
    validationsToRead: ValidationsToRead,
    transfersToRead: TransfersToRead,
    transfersToReport: TransfersToReport,
    questions: QuestionsToAnswer,
    answers: AnswersToRead,
    news: NewsToRead,
    texts: TextsToModerate,
  ) {
    this.sources = [
      ...[resources, practicesToPublish, practicesToRevise, practicesToValidate, validationsToRead],
      ...[transfersToRead, transfersToReport, questions, answers, news, texts],
    ];
  }

  /** What waits for me; with `organisationId`, for the organisation, as far as I may do it. The most urgent first. */
  @Get()
  @SignedIn()
  @Returns(Waiting)
  list(
    @Query({ schema: WaitingQuery }) { organisationId }: WaitingQuery,
    @Caller() { personId }: Caller,
    @Languages() languages: Language[],
  ): Promise<Waiting> {
    return waitingIn(this.sources, { personId, organisationId, languages });
  }
}
