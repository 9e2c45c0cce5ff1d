import { Controller, Delete, Get, Param, Put, Query } from '@nestjs/common';
import { FollowPage, FollowsQuery, FollowTarget, FollowType, type Language } from '@hansa/contracts';
import { Caller, Languages, Returns, SignedIn } from '@hansa/platform';
import { FollowQueries } from './follow.queries.js';
import { FollowSubject } from './follow-subject.js';
import { UnfollowSubject } from './unfollow-subject.js';

/** What I follow; nobody else sees it. */
@Controller('follows')
export class FollowController {
  constructor(
    private readonly follows: FollowQueries,
    private readonly followSubject: FollowSubject,
    private readonly unfollowSubject: UnfollowSubject,
  ) {}

  @Get()
  @SignedIn()
  @Returns(FollowPage)
  list(
    @Query({ schema: FollowsQuery }) query: FollowsQuery,
    @Caller() { personId }: Caller,
    @Languages() languages: Language[],
  ) {
    return this.follows.follows(personId, query, languages);
  }

  @Put(':type/:target')
  @SignedIn()
  @Returns(null)
  async follow(
    @Param('type', { schema: FollowType }) type: FollowType,
    @Param('target', { schema: FollowTarget }) target: string,
    @Caller() { personId }: Caller,
  ) {
    await this.followSubject.execute(personId, { type, target });
  }

  @Delete(':type/:target')
  @SignedIn()
  @Returns(null)
  async unfollow(
    @Param('type', { schema: FollowType }) type: FollowType,
    @Param('target', { schema: FollowTarget }) target: string,
    @Caller() { personId }: Caller,
  ) {
    await this.unfollowSubject.execute(personId, { type, target });
  }
}
