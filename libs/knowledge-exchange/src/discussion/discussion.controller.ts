import { Body, Controller, Delete, Get, Param, Patch, Post, Put, Query } from '@nestjs/common';
import {
  AcceptAnswerInput,
  ChangeDiscussionInput,
  DiscussionPage,
  DiscussionsQuery,
  DiscussionView,
  Id,
  type Language,
  PageQuery,
  PostAnswerInput,
  PostPage,
  PostView,
  StartDiscussionInput,
  TextHistory,
} from '@hansa/contracts';
import { Caller, IfMatch, Languages, OpenToAll, PublicList, Returns, SignedIn } from '@hansa/platform';
import { AcceptAnswer } from './accept-answer.js';
import { ChangeDiscussion } from './change-discussion.js';
import { DiscussionQueries } from './discussion.queries.js';
import { PostAnswer } from './post-answer.js';
import { PostQueries } from './post.queries.js';
import { RemoveDiscussion } from './remove-discussion.js';
import { StartDiscussion } from './start-discussion.js';

/** Everybody reads; whoever is signed in and known by name writes. */
@Controller('discussions')
export class DiscussionController {
  constructor(
    private readonly discussions: DiscussionQueries,
    private readonly posts: PostQueries,
    private readonly startDiscussion: StartDiscussion,
    private readonly changeDiscussion: ChangeDiscussion,
    private readonly removeDiscussion: RemoveDiscussion,
    private readonly postAnswer: PostAnswer,
    private readonly acceptAnswer: AcceptAnswer,
  ) {}

  @Get()
  @OpenToAll()
  @PublicList()
  @Returns(DiscussionPage)
  list(@Query({ schema: DiscussionsQuery }) query: DiscussionsQuery, @Languages() languages: Language[]) {
    return this.discussions.discussions(query, languages);
  }

  /** What I began and what I wrote in. */
  @Get('mine')
  @SignedIn()
  @Returns(DiscussionPage)
  mine(
    @Query({ schema: PageQuery }) query: PageQuery,
    @Caller() { personId }: Caller,
    @Languages() languages: Language[],
  ) {
    return this.discussions.mine(personId, query, languages);
  }

  @Post()
  @SignedIn()
  @Returns(DiscussionView, 201)
  async start(
    @Body({ schema: StartDiscussionInput }) input: StartDiscussionInput,
    @Caller() caller: Caller,
    @Languages() languages: Language[],
  ) {
    return this.one(await this.startDiscussion.execute(caller.personId, input), caller, languages);
  }

  @Get(':id')
  @OpenToAll()
  @Returns(DiscussionView)
  one(@Param('id', { schema: Id }) id: string, @Caller() caller: Caller | null, @Languages() languages: Language[]) {
    return this.discussions.discussion(id, caller, languages);
  }

  @Patch(':id')
  @SignedIn()
  @Returns(DiscussionView)
  async change(
    @Param('id', { schema: Id }) id: string,
    @IfMatch() version: number,
    @Body({ schema: ChangeDiscussionInput }) input: ChangeDiscussionInput,
    @Caller() caller: Caller,
    @Languages() languages: Language[],
  ) {
    await this.changeDiscussion.execute(caller.personId, id, version, input);
    return this.one(id, caller, languages);
  }

  @Delete(':id')
  @SignedIn()
  @Returns(null)
  async remove(@Param('id', { schema: Id }) id: string, @IfMatch() version: number, @Caller() { personId }: Caller) {
    await this.removeDiscussion.execute(personId, id, version);
  }

  @Put(':id/accepted-answer')
  @SignedIn()
  @Returns(DiscussionView)
  async accept(
    @Param('id', { schema: Id }) id: string,
    @IfMatch() version: number,
    @Body({ schema: AcceptAnswerInput }) input: AcceptAnswerInput,
    @Caller() caller: Caller,
    @Languages() languages: Language[],
  ) {
    await this.acceptAnswer.execute(caller.personId, id, version, input);
    return this.one(id, caller, languages);
  }

  /** The texts that it has had: nothing that was said is unsaid by a change. */
  @Get(':id/texts')
  @OpenToAll()
  @Returns(TextHistory)
  async texts(@Param('id', { schema: Id }) id: string, @Caller() caller: Caller | null) {
    return { texts: await this.posts.textsOfDiscussion(id, caller) };
  }

  @Get(':id/posts')
  @OpenToAll()
  @PublicList()
  @Returns(PostPage)
  answers(
    @Param('id', { schema: Id }) id: string,
    @Query({ schema: PageQuery }) query: PageQuery,
    @Caller() caller: Caller | null,
  ) {
    return this.posts.posts(id, query, caller);
  }

  @Post(':id/posts')
  @SignedIn()
  @Returns(PostView, 201)
  async answer(
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: PostAnswerInput }) input: PostAnswerInput,
    @Caller() caller: Caller,
  ) {
    return this.posts.post(await this.postAnswer.execute(caller.personId, id, input), caller);
  }
}
