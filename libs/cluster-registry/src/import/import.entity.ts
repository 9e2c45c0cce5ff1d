import {
  type ApplyImportInput,
  type Country,
  type ImportEncoding,
  type ImportQuery,
  type ImportState,
  type Language,
  type LocalisedInput,
} from '@hansa/contracts';
import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { Layout } from './column.rules.js';
import type { RecognisedEncoding } from './encoding.rules.js';
import type { Place, Separator } from './format.rules.js';
import { ImportIsNotRead, ImportIsUnderWay } from './import.errors.js';
import { type Problem, weightOf } from './problem.rules.js';

const DAY = 24 * 3_600_000;

/** A file of profiles: receiving -> reading -> read -> applying -> applied. */
@Entity('cluster_import')
export class Import {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'owner_id' }) ownerId: string;
  @Column('text') country: Country;
  /** Of the texts of a row that names none. */
  @Column('text') language: Language;
  @Column('text') state: ImportState;
  @Column('text', { nullable: true }) encoding: ImportEncoding | null;
  @Column('text', { name: 'encoding_by', nullable: true }) encodingBy: RecognisedEncoding['by'] | null;
  @Column('text', { nullable: true }) separator: Separator | null;
  @Column('text', { array: true, nullable: true }) titles: string[] | null;
  @Column('text', { array: true, nullable: true }) layout: Layout | null;
  /** Of the file as a whole. */
  @Column('jsonb') problems: Problem[];
  @Column('integer') bytes: number;
  @Column('integer', { name: 'next_byte' }) nextByte: number;
  @Column('integer', { name: 'next_line' }) nextLine: number;
  /** Read so far, refused ones included. */
  @Column('integer') rows: number;
  @Column('jsonb', { nullable: true }) vouching: { programme: LocalisedInput; until: string } | null;
  @Column('boolean', { name: 'with_doubtful' }) withDoubtful: boolean;
  /** A step has failed: it goes on row by row until the one is found that does it. */
  @Column('boolean') careful: boolean;
  /** Persons; personal data, erasable. */
  @Column('uuid', { name: 'created_by', nullable: true }) createdBy: string | null;
  @Column('uuid', { name: 'applied_by', nullable: true }) appliedBy: string | null;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
  @Column('timestamptz', { name: 'expires_at' }) expiresAt: Date;
  @Column('boolean') sample: boolean;
  @VersionColumn() version: number;

  /** @param keepDays after which all of it is deleted */
  static begin(
    query: Pick<ImportQuery, 'ownerId' | 'language'>,
    beginning: { id: string; country: Country; createdBy: string | null; now: Date; keepDays: number; sample: boolean },
  ): Import {
    const { keepDays, now, ...rest } = beginning;
    return Object.assign(new Import(), {
      ...{ ownerId: query.ownerId, language: query.language, ...rest, state: 'receiving', version: 1 },
      ...{ encoding: null, encodingBy: null, separator: null, titles: null, layout: null, problems: [] },
      ...{
        bytes: 0,
        nextByte: 0,
        nextLine: 1,
        rows: 0,
        vouching: null,
        withDoubtful: false,
        careful: false,
        appliedBy: null,
      },
      ...{ createdAt: now, expiresAt: new Date(now.getTime() + keepDays * DAY) },
    } satisfies Partial<Import>);
  }

  /** All of it has come in. */
  arrive(bytes: number, encoding: RecognisedEncoding, separator: Separator | null): void {
    this.state = 'reading';
    this.bytes = bytes;
    this.encoding = encoding.name;
    this.encodingBy = encoding.by;
    this.nextByte = encoding.mark;
    this.separator = separator;
  }

  /** What the first line says. A file in which a column is missing is refused. */
  takeHeader(titles: string[], layout: Layout, separator: Separator, problems: Problem[]): void {
    Object.assign(this, { titles, layout, separator });
    if (problems.some(({ code }) => weightOf(code) === 'refuses')) this.refuse(...problems);
    else this.problems = problems;
  }

  refuse(...problems: Problem[]): void {
    this.state = 'refused';
    this.problems = problems;
  }

  readUpTo({ byte, line }: Place): void {
    this.nextByte = byte;
    this.nextLine = line;
  }

  finishReading(): void {
    this.state = 'read';
    this.nextByte = this.bytes;
    this.careful = false;
  }

  apply({ vouching, withDoubtful }: ApplyImportInput, by: string | null): void {
    if (this.state !== 'read') throw new ImportIsNotRead();
    this.state = 'applying';
    this.vouching = vouching ?? null;
    this.withDoubtful = withDoubtful;
    this.appliedBy = by;
  }

  finishApplying(): void {
    this.state = 'applied';
    this.careful = false;
  }

  mayBeDiscarded(): void {
    if (this.state === 'applying') throw new ImportIsUnderWay();
  }
}
