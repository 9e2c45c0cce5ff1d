import { Injectable } from '@nestjs/common';
import { type CastVoteInput, ModuleIntegrated, ModuleState, type Vote, writeTexts } from '@hansa/contracts';
import type { Transaction } from '@hansa/platform';
import { randomUUID } from 'node:crypto';
import { Module } from '../module/module.entity.js';
import { ModuleVersion } from '../module/module-version.entity.js';
import { TrainingDatabase } from '../training.database.js';
import { Ballot } from './ballot.entity.js';
import { VoteIsNotOpen } from './integration.errors.js';
import { evaluatedPilots } from './integration.queries.js';
import { criteriaFor, criteriaOf } from './integration.rules.js';

/** Takes a partner's vote; the one that settles the matter integrates the version, or declines it. */
@Injectable()
export class CastVote {
  constructor(private readonly database: TrainingDatabase) {}

  execute(moduleId: string, number: number, input: CastVoteInput): Promise<void> {
    return this.database.transaction(async (tx) => {
      // One vote after the other: the majority is counted once.
      const version = await tx.get(ModuleVersion, { moduleId, number }, { lock: true });
      const ballot = await tx.find(Ballot, { moduleVersionId: version.id }, { lock: true });
      if (!ballot || version.state === 'retired') throw new VoteIsNotOpen();
      ballot.mustTakeVoteOf(input.organisationId);
      const now = await tx.now();
      await this.note(tx, version.id, input, now);
      const votes = await tx.query<{ organisation_id: string; vote: Vote; reason: unknown; cast_at: Date }>(
        `select organisation_id, vote, reason, cast_at from integration_vote
         where module_version_id = $1 and replaced_at is null order by organisation_id`,
        [version.id],
      );
      const outcome = ballot.decide(
        votes.map(({ vote }) => vote),
        now,
      );
      if (!outcome) return;
      await tx.save(ballot);
      await this.keepDecision(tx, version, ballot, votes);
      if (outcome === 'integrated') await this.integrate(tx, version, now);
      else version.decline(now);
      await tx.save(version);
    });
  }

  private async note(tx: Transaction, id: string, input: CastVoteInput, now: Date): Promise<void> {
    const { organisationId, vote, reason } = input;
    await tx.query(
      `update integration_vote set replaced_at = $3
       where module_version_id = $1 and organisation_id = $2 and replaced_at is null`,
      [id, organisationId, now],
    );
    await tx.query(
      `insert into integration_vote (id, module_version_id, organisation_id, vote, reason, cast_at)
       values ($1, $2, $3, $4, $5, $6)`,
      [randomUUID(), id, organisationId, vote, JSON.stringify(writeTexts(reason)), now],
    );
    tx.record({ organisationId, action: 'training.vote-cast', subject: { type: 'module-version', id } });
  }

  private async keepDecision(
    tx: Transaction,
    version: ModuleVersion,
    ballot: Ballot,
    votes: readonly unknown[],
  ): Promise<void> {
    const criteria = criteriaOf(version.criteriaVersion!);
    const shown = criteriaFor(await evaluatedPilots(tx, version.id), criteria);
    await tx.query(
      `insert into integration_decision
         (module_version_id, outcome, criteria_version, criteria, partners, votes, decided_at)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [
        version.id,
        ballot.outcome,
        criteria.version,
        JSON.stringify(shown),
        ballot.partners,
        JSON.stringify(votes),
        ballot.decidedAt,
      ],
    );
  }

  private async integrate(tx: Transaction, version: ModuleVersion, now: Date): Promise<void> {
    const { moduleId, number, title, summary, languages } = version;
    const before = await tx.find(ModuleVersion, { moduleId, state: 'integrated' }, { lock: true });
    if (before) {
      before.supersede(now);
      await tx.save(before);
    }
    version.integrate(now);
    tx.changed(ModuleState, moduleId);
    const { code, level, scope, ownerId, sample } = await tx.get(Module, moduleId);
    tx.publish(ModuleIntegrated, {
      ...{ moduleId, code, level, scope, ownerId, moduleVersionId: version.id, number, title, summary, languages },
      materials: version.materials.map(({ id, ...material }) => ({ materialId: id, ...material })),
      sample,
      integratedAt: now.toISOString(),
    });
    tx.record({
      organisationId: ownerId,
      action: 'training.module-integrated',
      subject: { type: 'module-version', id: version.id },
    });
  }
}
