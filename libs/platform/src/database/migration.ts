import type { MigrationInterface, QueryRunner } from 'typeorm';

export type MigrationClass = new () => MigrationInterface;

/**
 * A step forward of a schema; there is no way back but a further step.
 * @param name ends in the 13 digits of a time in milliseconds, by which the steps are ordered
 */
export function migration(name: string, sql: string): MigrationClass {
  return class implements MigrationInterface {
    readonly name = name;
    async up(runner: QueryRunner): Promise<void> {
      await runner.query(sql);
    }
    down(): Promise<void> {
      return Promise.reject(new Error(`${name} goes forward only`));
    }
  };
}
