import type { Database } from '../database/database.js';

/** A right that one holder has at a time, by the database's clock, and loses when it does not renew it. */
export class Lease {
  private safeUntil = 0;

  constructor(
    private readonly database: Database,
    private readonly name: string,
    private readonly holder: string,
    private readonly milliseconds: number,
  ) {}

  /** Whether the right is held; asks the database when a third of its time has gone. */
  async hold(): Promise<boolean> {
    return performance.now() < this.safeUntil || this.renew();
  }

  /** Asks the database whether the right is held, or can be taken. */
  async renew(): Promise<boolean> {
    const asked = performance.now();
    const rows = await this.database.query(
      `insert into lease as held (name, holder, until)
       values ($1, $2, clock_timestamp() + $3 * interval '1 millisecond')
       on conflict (name) do update set holder = excluded.holder, until = excluded.until
       where held.holder = excluded.holder or held.until < clock_timestamp() returning name`,
      [this.name, this.holder, this.milliseconds],
    );
    this.safeUntil = rows.length > 0 ? asked + this.milliseconds / 3 : 0;
    return rows.length > 0;
  }

  async release(): Promise<void> {
    this.safeUntil = 0;
    await this.database.query('delete from lease where name = $1 and holder = $2', [this.name, this.holder]);
  }
}
