import { Injectable } from '@nestjs/common';
import {
  type IntegrationView,
  type IntegrationVote,
  type Language,
  type LocalisedText,
  type OrganisationReference,
  renderText,
} from '@hansa/contracts';
import type { Caller } from '@hansa/platform';
import { ModuleQueries } from '../module/module.queries.js';
import { TrainingDatabase } from '../training.database.js';
import { criteriaFor, criteriaInForce, criteriaOf, type Pilot } from './integration.rules.js';

interface Reader {
  query<T>(sql: string, parameters?: unknown[]): Promise<T[]>;
}

/** The pilots of a version whose evaluation has closed; the sums are of all answers, shown or not. */
export function evaluatedPilots(reader: Reader, moduleVersionId: string): Promise<Pilot[]> {
  return reader.query<Pilot>(
    `select s.country, w.answers, (
       select jsonb_build_object(
         'content', coalesce(sum((a ->> 'content')::int), 0),
         'trainer', coalesce(sum((a ->> 'trainer')::int), 0),
         'value', coalesce(sum((a ->> 'value')::int), 0))
       from evaluation_answers e, jsonb_array_elements(e.answers) a where e.session_id = w.session_id) as sums
     from evaluation_window w join session s on s.id = w.session_id and s.kind = 'pilot'
     where w.module_version_id = $1 and w.answers is not null`,
    [moduleVersionId],
  );
}

interface BallotRow {
  partners: string[];
  openedAt: Date;
  outcome: 'integrated' | 'declined' | null;
  decidedAt: Date | null;
}

@Injectable()
export class IntegrationQueries {
  constructor(
    private readonly database: TrainingDatabase,
    private readonly modules: ModuleQueries,
  ) {}

  async integration(
    moduleId: string,
    number: number,
    caller: Caller | null,
    languages: Language[],
  ): Promise<IntegrationView> {
    const { id, state } = await this.modules.moduleVersion(moduleId, number, caller, languages);
    const [row] = await this.database.query<{ criteriaVersion: number | null; now: Date }>(
      'select criteria_version as "criteriaVersion", hansa_now() as now from module_version where id = $1',
      [id],
    );
    const { criteriaVersion, now } = row!;
    const criteria = criteriaVersion === null ? criteriaInForce(now) : criteriaOf(criteriaVersion);
    return {
      moduleId,
      number,
      state,
      criteriaVersion: criteria.version,
      criteria: criteriaFor(await evaluatedPilots(this.database, id), criteria),
      pilots: await this.pilots(id),
      vote: await this.vote(id, languages),
    };
  }

  private async pilots(moduleVersionId: string): Promise<IntegrationView['pilots']> {
    const rows = await this.database.query<Omit<IntegrationView['pilots'][number], 'startsAt'> & { startsAt: Date }>(
      `select s.id as "sessionId", s.country, s.starts_at as "startsAt", w.answers
       from session s left join evaluation_window w on w.session_id = s.id
       where s.module_version_id = $1 and s.kind = 'pilot' and s.cancelled_at is null order by s.starts_at, s.id`,
      [moduleVersionId],
    );
    return rows.map((row) => ({ ...row, startsAt: row.startsAt.toISOString() }));
  }

  private async vote(moduleVersionId: string, languages: Language[]): Promise<IntegrationView['vote']> {
    const [ballot] = await this.database.query<BallotRow>(
      `select partners, opened_at as "openedAt", outcome, decided_at as "decidedAt" from ballot
       where module_version_id = $1`,
      [moduleVersionId],
    );
    if (!ballot) return null;
    const names = await this.names(ballot.partners, languages);
    const votes = await this.database.query<{
      organisationId: string;
      vote: IntegrationVote['vote'];
      reason: LocalisedText;
      castAt: Date;
    }>(
      `select organisation_id as "organisationId", vote, reason, cast_at as "castAt" from integration_vote
       where module_version_id = $1 and replaced_at is null order by cast_at, id`,
      [moduleVersionId],
    );
    const { openedAt, partners, outcome, decidedAt } = ballot;
    return {
      openedAt: openedAt.toISOString(),
      partners: partners.map((id) => names.get(id)!),
      votes: votes.map(({ organisationId, vote, reason, castAt }) => ({
        organisation: names.get(organisationId)!,
        vote,
        reason: renderText(reason, languages),
        castAt: castAt.toISOString(),
      })),
      decision: outcome && { outcome, decidedAt: decidedAt!.toISOString() },
    };
  }

  private async names(ids: string[], languages: Language[]): Promise<Map<string, OrganisationReference>> {
    const rows = await this.database.query<{ id: string; name: LocalisedText | null }>(
      'select p.id, o.name from unnest($1::uuid[]) p (id) left join organisation o using (id)',
      [ids],
    );
    return new Map(rows.map(({ id, name }) => [id, { id, name: name && renderText(name, languages) }]));
  }
}
