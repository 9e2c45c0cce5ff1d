import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, globSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { run } from './cache.js';
import { Part } from './part.js';

/** PostgreSQL refuses to run as root; its packages bring an account of this name. */
const ACCOUNT = process.getuid?.() === 0 ? ['setpriv', '--reuid=postgres', '--regid=postgres', '--clear-groups'] : [];
// Whoever becomes another user is no longer ended with us: that has to be said once more.
const TIED = ACCOUNT.length > 0 ? ['setpriv', '--pdeathsig', 'KILL'] : [];
const SUPERUSER = { name: 'postgres', password: 'of the stack' };

/** Says what of the machine is missing, and how it comes. */
export class PostgresToolsAreMissing extends Error {
  constructor() {
    super(
      'The tests of backups need a PostgreSQL with its own tools (pg_dump, pg_restore), which the embedded one has not. ' +
        'On Debian and Ubuntu: apt-get update && apt-get install --no-install-recommends postgresql',
    );
    this.name = 'PostgresToolsAreMissing';
  }
}

/** The newest PostgreSQL of the machine that has all of these. Throws `PostgresToolsAreMissing`. */
function binaries(): string {
  const needed = ['initdb', 'postgres', 'pg_dump', 'pg_restore'];
  const places = globSync('/usr/lib/postgresql/*/bin').sort((a, b) => versionIn(b) - versionIn(a));
  const found = places.find((place) => needed.every((tool) => existsSync(join(place, tool))));
  if (!found) throw new PostgresToolsAreMissing();
  return found;
}

const versionIn = (place: string) => Number(/(\d+)\/bin$/.exec(place)?.[1]);

/** A server of the machine's own PostgreSQL, with the tools by which an operator keeps and brings back a database. */
export class PostgresWithTools {
  private constructor(
    readonly part: Part,
    /** `postgres://user:password@127.0.0.1:port`, as the superuser and without a database. */
    readonly url: string,
    private readonly bin: string,
  ) {}

  static async start(folder: string, port: number): Promise<PostgresWithTools> {
    const bin = binaries();
    mkdirSync(folder, { recursive: true });
    if (ACCOUNT.length > 0) run('chown', ['postgres', folder]);
    chmodSync(folder, 0o700);
    const [data, password] = [join(folder, 'data'), join(folder, 'password')];
    writeFileSync(password, SUPERUSER.password, { mode: 0o644 });
    as([join(bin, 'initdb'), '-D', data, '-U', SUPERUSER.name, '--pwfile', password, ...INITIAL]);
    const [command = '', ...args] = [
      ...ACCOUNT,
      ...TIED,
      join(bin, 'postgres'),
      '-D',
      data,
      '-k',
      folder,
      '-p',
      String(port),
    ];
    const url = new URL(`postgres://127.0.0.1:${port}`);
    url.username = SUPERUSER.name;
    url.password = SUPERUSER.password;
    const part = new Part({
      name: 'PostgreSQL of the machine',
      log: `${folder}.log`,
      launch: { command, args: [...args, '-c', 'listen_addresses=127.0.0.1', '-c', 'max_connections=300'] },
      isReady: async () => {
        const client = new pg.Client({ connectionString: `${url.href}/postgres` });
        await client.connect();
        await client.end();
        return true;
      },
    });
    await part.start();
    const server = new PostgresWithTools(part, url.href, bin);
    await server.teachEstonian();
    return server;
  }

  /** As `pg_dump --format=custom`; whoever uses the database goes on. */
  dump(database: string, file: string): void {
    run(join(this.bin, 'pg_dump'), ['--format=custom', `--file=${file}`, `--dbname=${this.url}/${database}`]);
  }

  /** Into a database that is empty. */
  restore(database: string, file: string): void {
    run(join(this.bin, 'pg_restore'), [
      '--exit-on-error',
      '--single-transaction',
      `--dbname=${this.url}/${database}`,
      file,
    ]);
  }

  /** It came with version 18: older ones are given a stand-in, so that the services' migrations run there too. */
  private async teachEstonian(): Promise<void> {
    const ask = async (database: string, statements: string) => {
      const client = new pg.Client({ connectionString: `${this.url}/${database}` });
      await client.connect();
      await client.query(statements).finally(() => client.end());
    };
    if (versionIn(this.bin) >= 18) return;
    await ask('postgres', 'alter database template0 allow_connections true');
    await ask(
      'template0',
      `set allow_system_table_mods = on; create text search configuration pg_catalog.estonian (copy = pg_catalog.simple)`,
    );
    await ask('postgres', 'alter database template0 allow_connections false');
  }
}

const INITIAL = ['--auth=scram-sha-256', '--encoding=UTF8', '--locale=C.UTF-8', '--no-sync'];

function as(words: string[]): void {
  const [command = '', ...args] = [...ACCOUNT, ...words];
  const { status, stderr, error } = spawnSync(command, args, { encoding: 'utf8', cwd: '/' });
  if (status !== 0) throw new Error(`${words.join(' ')} failed: ${error ?? ''} ${stderr}`);
}
