import { Injectable } from '@nestjs/common';
import { type Country, ImportEncoding, type ImportQuery, type ImportSeparator } from '@hansa/contracts';
import type { Uploaded } from '@hansa/platform';
import { createHash, randomUUID } from 'node:crypto';
import { ClusterRegistryDatabase } from '../cluster-registry.database.js';
import { ClusterRegistrySettings } from '../cluster-registry.settings.js';
import { ByteCounts } from './byte-counts.rules.js';
import { recogniseEncoding } from './encoding.rules.js';
import { SEPARATORS } from './format.rules.js';
import { Import } from './import.entity.js';
import { ImportIsForRecognisedAgencies, TooManyImportsAtOnce } from './import.errors.js';
import { problem } from './problem.rules.js';
import { PIECE, storePiece } from './stored-bytes.queries.js';

const AT_ONCE = 3;

/** Takes in a file piece by piece; it is read afterwards, so that neither its length nor a restart matters. */
@Injectable()
export class ReceiveImport {
  constructor(
    private readonly database: ClusterRegistryDatabase,
    private readonly settings: ClusterRegistrySettings,
  ) {}

  async execute(
    query: ImportQuery,
    { bytes, charset, once }: Pick<Uploaded, 'bytes' | 'charset' | 'once'>,
  ): Promise<string> {
    const { id, country } = await this.begin(query);
    try {
      const { counts, sha256 } = await this.store(id, bytes);
      const encoding = query.encoding ?? encodingOf(charset);
      const answer = await once({ sha256 }, async () => {
        await this.finish(id, country, counts, encoding, query.separator);
        return { id };
      });
      if (answer.id !== id) await this.forget(id);
      return answer.id;
    } catch (error) {
      await this.forget(id);
      throw error;
    }
  }

  private begin(query: ImportQuery): Promise<Import> {
    return this.database.transaction(async (tx) => {
      await tx.query(`select pg_advisory_xact_lock(hashtextextended('imports ' || $1, 0))`, [query.ownerId]);
      const [agency] = await tx.query<{ country: Country; open: number }>(
        `select recognised_for as country, (select count(*)::integer from cluster_import
           where owner_id = $1 and state in ('receiving', 'reading', 'applying')) as open
         from organisation where id = $1 and recognised_for is not null`,
        [query.ownerId],
      );
      if (!agency) throw new ImportIsForRecognisedAgencies({ field: 'ownerId' });
      if (agency.open >= AT_ONCE) throw new TooManyImportsAtOnce();
      const [createdBy, now, { sample }] = [tx.actor, await tx.now(), tx.context];
      const { country } = agency;
      return tx.save(
        Import.begin(query, { id: randomUUID(), country, createdBy, now, keepDays: this.settings.importDays, sample }),
      );
    });
  }

  private async store(id: string, bytes: AsyncIterable<Uint8Array>): Promise<{ counts: ByteCounts; sha256: string }> {
    const [counts, hash] = [new ByteCounts(), createHash('sha256')];
    let number = 0;
    for await (const piece of inPieces(bytes)) {
      counts.add(piece);
      hash.update(piece);
      await this.database.transaction((tx) => storePiece(tx, id, number, piece));
      number += 1;
    }
    return { counts, sha256: hash.digest('hex') };
  }

  private finish(
    id: string,
    country: Country,
    counts: ByteCounts,
    given: ImportEncoding | null,
    separator: ImportSeparator | undefined,
  ): Promise<void> {
    return this.database.transaction(async (tx) => {
      const file = await tx.get(Import, id, { lock: true });
      const encoding = recogniseEncoding(counts, country, given);
      if (counts.length === 0) file.refuse(problem('empty'));
      else if (!encoding) file.refuse(problem('not-text'));
      else file.arrive(counts.length, encoding, separator ? SEPARATORS[separator] : null);
      await tx.save(file);
    });
  }

  private async forget(id: string): Promise<void> {
    await this.database.transaction((tx) => tx.query('delete from cluster_import where id = $1', [id]));
  }
}

/** As a request's `charset` names it; none for one that is not known here, or says no more than ASCII. */
function encodingOf(charset: string | null): ImportEncoding | null {
  return ImportEncoding.safeParse(charset).data ?? null;
}

async function* inPieces(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let held: Uint8Array[] = [];
  let size = 0;
  for await (let chunk of bytes) {
    while (size + chunk.length >= PIECE) {
      yield Buffer.concat([...held, chunk.subarray(0, PIECE - size)]);
      chunk = chunk.subarray(PIECE - size);
      [held, size] = [[], 0];
    }
    if (chunk.length > 0) held.push(chunk);
    size += chunk.length;
  }
  if (size > 0) yield Buffer.concat(held);
}
