import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import { testDatabase, type TestDatabase } from '../testing/index.js';
import { Database } from './database.js';
import { migration } from './migration.js';

@Entity('chest')
class Chest {
  @PrimaryColumn('uuid')
  id: string;

  @Column('jsonb')
  content: { apples: number; pears?: number };

  @Column('text', { array: true })
  labels: string[];

  @Column('bytea')
  seal: Buffer;

  @Column('timestamptz', { name: 'opened_at', nullable: true })
  openedAt: Date | null;

  @VersionColumn()
  version: number;
}

class TrainingDatabase extends Database {
  static override readonly entities = [Chest];
  static override readonly migrations = [
    migration(
      'Chest1764000000009',
      `create table chest (id uuid primary key, content jsonb not null, labels text[] not null, seal bytea not null,
         opened_at timestamptz, version integer not null)`,
    ),
  ];
}

describe('an entity that is saved', () => {
  let test: TestDatabase<TrainingDatabase>;
  beforeAll(async () => {
    test = await testDatabase(TrainingDatabase);
  });
  afterAll(() => test.close());

  const packed = (): Promise<string> =>
    test.database.transaction(async (tx) => {
      const facts = { content: { apples: 3 }, labels: ['fruit'], seal: Buffer.from('wax'), openedAt: null, version: 1 };
      return (await tx.save(Object.assign(new Chest(), { id: randomUUID(), ...facts }))).id;
    });
  const change = (id: string, how: (chest: Chest) => void): Promise<Chest> =>
    test.database.transaction(async (tx) => {
      const chest = await tx.get(Chest, id, { lock: true });
      how(chest);
      return tx.save(chest);
    });
  const read = (id: string): Promise<Chest> => test.database.transaction((tx) => tx.get(Chest, id));

  it('is there as it was made', async () => {
    expect(await read(await packed())).toMatchObject({ content: { apples: 3 }, openedAt: null, version: 1 });
  });

  it('is the next version when something of it has changed, however deep', async () => {
    const id = await packed();
    expect((await change(id, ({ content }) => (content.pears = 1))).version).toBe(2);
    expect((await change(id, ({ labels }) => labels.push('winter'))).version).toBe(3);
    expect((await change(id, ({ seal }) => seal.write('lac'))).version).toBe(4);
    const openedAt = new Date();
    await change(id, (chest) => (chest.openedAt = openedAt));
    const chest = await read(id);
    expect(chest).toMatchObject({
      content: { apples: 3, pears: 1 },
      labels: ['fruit', 'winter'],
      openedAt,
      version: 5,
    });
    expect(chest.seal.toString()).toBe('lac');
  });

  it('stays the version that it is when it is as before', async () => {
    const id = await packed();
    await change(id, (chest) => (chest.content = { ...chest.content }));
    expect((await read(id)).version).toBe(1);
  });

  it('can be changed and saved again in the same transaction', async () => {
    const id = await packed();
    await test.database.transaction(async (tx) => {
      const chest = await tx.get(Chest, id, { lock: true });
      for (let apples = 4; apples <= 6; apples += 1) {
        chest.content = { apples };
        await tx.save(chest);
      }
      expect(chest.version).toBe(4);
    });
    expect(await read(id)).toMatchObject({ content: { apples: 6 }, version: 4 });
  });

  it('leaves alone what somebody else has written into the same row meanwhile', async () => {
    const id = await packed();
    await test.database.transaction(async (tx) => {
      const chest = await tx.get(Chest, id, { lock: true });
      await tx.query(`update chest set labels = '{winter}' where id = $1`, [id]);
      chest.content = { apples: 1 };
      await tx.save(chest);
    });
    expect(await read(id)).toMatchObject({ content: { apples: 1 }, labels: ['winter'] });
  });
});
