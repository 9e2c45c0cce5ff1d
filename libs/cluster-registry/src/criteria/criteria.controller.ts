import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { CheckCriteriaInput, ClusterCriteria, CriteriaInForce, Id } from '@hansa/contracts';
import { Caller, OpenToAll, Returns, SignedIn } from '@hansa/platform';
import { CriteriaQueries } from './criteria.queries.js';

@Controller()
export class CriteriaController {
  constructor(private readonly criteria: CriteriaQueries) {}

  @Get('criteria')
  @OpenToAll()
  @Returns(CriteriaInForce)
  inForce() {
    return this.criteria.inForce();
  }

  /** For facts that are not saved yet. */
  @Post('criteria/check')
  @OpenToAll()
  @Returns(ClusterCriteria)
  check(@Body({ schema: CheckCriteriaInput }) facts: CheckCriteriaInput) {
    return this.criteria.check(facts);
  }

  /** For those who keep the profile, validate it or may vouch for it; others are not told that there is one. */
  @Get('clusters/:id/criteria')
  @SignedIn()
  @Returns(ClusterCriteria)
  ofCluster(@Param('id', { schema: Id }) id: string, @Caller() caller: Caller) {
    return this.criteria.ofCluster(id, caller);
  }
}
