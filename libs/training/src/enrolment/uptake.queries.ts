import { Injectable } from '@nestjs/common';
import {
  type Country,
  type Language,
  type LocalisedText,
  type ModuleUptake,
  NotAllowed,
  renderText,
  type Uptake,
  type UptakeQuery,
} from '@hansa/contracts';
import { TrainingDatabase } from '../training.database.js';

type Row = Omit<ModuleUptake, 'title'> & { title: LocalisedText };

@Injectable()
export class UptakeQueries {
  constructor(private readonly database: TrainingDatabase) {}

  /** For the agency that is recognised for a country; others get `NotAllowed`. */
  async ofCountry(agencyId: string, { from, to }: UptakeQuery, languages: Language[]): Promise<Uptake> {
    const [agency] = await this.database.query<{ country: Country | null }>(
      'select recognised_for as country from organisation where id = $1',
      [agencyId],
    );
    if (!agency?.country) throw new NotAllowed();
    const rows = await this.database.query<Row>(UPTAKE, [agency.country, from ?? null, to ?? null]);
    return {
      country: agency.country,
      modules: rows.map((row) => ({ ...row, title: renderText(row.title, languages) })),
    };
  }
}

// Title and target groups are those of the newest version that the country's people enrolled in.
const UPTAKE = `
select m.id as "moduleId", m.code, m.level, (array_agg(v.title order by v.number desc))[1] as title,
  (array_agg(to_jsonb(v.target_groups) order by v.number desc))[1] as "targetGroups",
  count(distinct s.id) filter (where e.seat_number is not null)::integer as sessions,
  count(*) filter (where e.state in ('requested', 'waitlisted', 'offered'))::integer as waiting,
  count(*) filter (where e.state = 'booked')::integer as booked,
  count(*) filter (where e.state = 'attended')::integer as attended,
  count(*) filter (where e.state = 'partially-attended')::integer as "partiallyAttended",
  count(*) filter (where e.state = 'no-show')::integer as "noShow"
from enrolment e
join session s on s.id = e.session_id
join module_version v on v.id = s.module_version_id
join module m on m.id = v.module_id
where e.country = $1 and e.state not in ('declined', 'cancelled', 'session-cancelled')
  and ($2::date is null or s.starts_at >= $2::date) and ($3::date is null or s.starts_at < $3::date + 1)
group by m.id order by m.code`;
