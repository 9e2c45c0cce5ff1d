import { appendFileSync } from 'node:fs';
import pg from 'pg';

/**
 * `node --import`: writes every statement that this process sends to PostgreSQL to the file RECORD_STATEMENTS, one JSON
 * object a line, so that the same statements can be sent by bare `pg`.
 */
const file = process.env.RECORD_STATEMENTS;
const query = pg.Client.prototype.query;
const connections = new WeakMap();
let connected = 0;

pg.Client.prototype.query = function record(config, ...rest) {
  if (!connections.has(this)) connections.set(this, (connected += 1));
  const text = typeof config === 'string' ? config : config.text;
  const values = (Array.isArray(rest[0]) ? rest[0] : config.values) ?? [];
  const line = { connection: connections.get(this), database: this.database, text, values };
  appendFileSync(file, `${JSON.stringify(line)}\n`);
  return query.call(this, config, ...rest);
};
