import { ActionTaken, type EventDefinition, NotFound, type Service, type StateDefinition } from '@hansa/contracts';
import type pg from 'pg';
import type { EntityManager, EntityTarget, FindOptionsWhere, ObjectLiteral } from 'typeorm';
import { type Context, currentContext } from '../context.js';
import { writeMail, type Mail } from '../mail/mail.js';
import { type OutboxRow, writeOutbox } from '../messaging/outbox.js';
import type { Database } from './database.js';
import { changesSince, valuesOf } from './entity-changes.js';

type Where<E extends ObjectLiteral> = string | FindOptionsWhere<E>;

/** What a person did on behalf of an organisation, for its audit trail. */
export interface Act {
  organisationId: string;
  /** `<service>.<what-was-done>`, past tense. */
  action: string;
  subject: { type: string; id: string };
}

/** One transaction on a service's database: the only way to write, and the only way to publish. */
export class Transaction {
  /** Entities that are in the database, with the values that they have there. */
  private readonly loaded = new WeakMap<object, ObjectLiteral>();
  private readonly rows: OutboxRow[] = [];
  private time: Promise<Date> | undefined;

  constructor(
    readonly manager: EntityManager,
    readonly database: Database,
  ) {}

  /** The person who acts, or whose act is being reacted to. */
  get actor(): string | null {
    return currentContext().actor;
  }

  get context(): Context {
    return currentContext();
  }

  /** The database's clock, the same during the whole transaction; `hansa_now()` in SQL. Tests can shift it. */
  now(): Promise<Date> {
    this.time ??= this.query<{ now: Date }>('select hansa_now() as now').then(([row]) => row!.now);
    return this.time;
  }

  /** The entity, locked until the end of the transaction if asked for, or null. */
  async find<E extends ObjectLiteral>(
    entity: EntityTarget<E>,
    where: Where<E>,
    options: { lock?: boolean } = {},
  ): Promise<E | null> {
    const found = await this.manager.findOne(entity, {
      where: (typeof where === 'string' ? { id: where } : where) as FindOptionsWhere<E>,
      ...(options.lock ? { lock: { mode: 'pessimistic_write' as const } } : {}),
    });
    if (found) this.remember(entity, found);
    return found;
  }

  /** As `find`, but what is not there is an error: `NotFound`. */
  async get<E extends ObjectLiteral>(
    entity: EntityTarget<E>,
    where: Where<E>,
    options: { lock?: boolean } = {},
  ): Promise<E> {
    const found = await this.find(entity, where, options);
    if (!found) throw new NotFound();
    return found;
  }

  /** Inserts an entity that was made in this transaction; of one that was loaded in it, updates what has changed. */
  async save<E extends ObjectLiteral>(entity: E): Promise<E> {
    const target = entity.constructor as EntityTarget<E>;
    const before = this.loaded.get(entity);
    if (before) await this.update(target, entity, before);
    else await this.manager.insert(target, entity);
    this.remember(target, entity);
    return entity;
  }

  // TypeORM's own save would read the entity once more to find what has changed.
  private async update<E extends ObjectLiteral>(target: EntityTarget<E>, entity: E, before: ObjectLiteral) {
    const changes = changesSince(before, this.database.dataSource.getMetadata(target), entity);
    if (Object.keys(changes).length === 0) return;
    await this.manager
      .createQueryBuilder()
      .update(target)
      .set(changes as never)
      .whereEntity(entity)
      .execute();
  }

  private remember<E extends ObjectLiteral>(target: EntityTarget<E>, entity: E): void {
    this.loaded.set(entity, valuesOf(this.database.dataSource.getMetadata(target), entity));
  }

  async remove(entity: ObjectLiteral): Promise<void> {
    await this.manager.remove(entity);
  }

  /** Plain SQL with `$1` parameters; gives the rows, also those that `returning` names. */
  async query<T>(sql: string, parameters: unknown[] = []): Promise<T[]> {
    const client = (await this.manager.queryRunner!.connect()) as Pick<pg.ClientBase, 'query'>;
    const { rows } = await client.query<T & pg.QueryResultRow>(sql, parameters);
    return rows;
  }

  /** Says what happened. The row is written just before the commit; data that breaks the schema is an error here. */
  publish<D>(event: EventDefinition<D>, data: NoInfer<D>): void {
    const checked = event.data.parse(data);
    this.rows.push({
      kind: 'event',
      type: event.type,
      key: event.key(checked),
      data: checked,
      context: event.anonymous ? null : currentContext(),
    });
  }

  /** Says that the public record of a thing is another one now, or gone. It is read when it is sent. */
  changed<D>(state: StateDefinition<D>, key: string): void {
    const already = this.rows.some((row) => row.kind === 'state' && row.type === state.type && row.key === key);
    if (!already) this.rows.push({ kind: 'state', type: state.type, key, data: null, context: currentContext() });
  }

  /** Enters an act into the audit trail of the organisation on whose behalf it was done. */
  record(act: Act): void {
    const service = act.action.split('.')[0] as Service;
    this.publish(ActionTaken[service], act);
  }

  /** Puts a mail into the service's outgoing mail; it leaves after the commit. What is told of afterwards is not mailed. */
  async mail(mail: Mail): Promise<void> {
    if (!this.context.at) await writeMail(this, mail);
  }

  /** Called once, last before the commit. */
  async writeOutbox(): Promise<void> {
    if (this.rows.length > 0) await writeOutbox(this, this.rows);
  }
}
