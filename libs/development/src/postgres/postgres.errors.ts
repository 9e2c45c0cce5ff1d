/** Why there is no PostgreSQL, in words for the person at the terminal. */
export class PostgresIsNotUsable extends Error {}

/** Another process runs on the same folder. */
export class DatabaseIsInUse extends PostgresIsNotUsable {
  constructor(folder: string) {
    super(`The database in ${folder} is in use by another process.`);
  }
}
