import { Injectable } from '@nestjs/common';
import {
  NotFound,
  NUTS_VERSION,
  type Region,
  type Regions,
  type RegionsQuery,
  type RegionView,
} from '@hansa/contracts';
import { ClusterRegistryDatabase } from '../cluster-registry.database.js';

const COLUMNS = 'code, level, country, name, name_latin as "nameLatin", longitude, latitude';

@Injectable()
export class RegionQueries {
  constructor(private readonly database: ClusterRegistryDatabase) {}

  async regions({ country, level, q }: RegionsQuery): Promise<Regions> {
    const items = await this.database.query<Region>(
      `select ${COLUMNS} from region, folded($3) as q
       where ($1::text is null or country = $1) and ($2::integer is null or level = $2)
         and (q is null or starts_with(lower(code), q) or position(q in words) > 0 or q <% words)
       order by lower(code) = q desc, starts_with(words, q) desc, word_similarity(q, words) desc, country, code`,
      [country ?? null, level ?? null, q ?? null],
    );
    return { nutsVersion: NUTS_VERSION, items };
  }

  async region(code: string): Promise<RegionView> {
    const rows = await this.database.query<Region>(
      `select ${COLUMNS} from region where starts_with($1, code) order by level`,
      [code],
    );
    const region = rows.pop();
    if (region?.code !== code) throw new NotFound();
    return { ...region, within: rows };
  }
}
