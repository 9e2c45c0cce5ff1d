import './read-sources.js';

/** Jest's global setup: one PostgreSQL for all test files; every file clones its databases from migrated templates. */
export default async function setup() {
  const { startPostgres } = await import('../../libs/development/src/postgres/postgres.ts');
  const postgres = await startPostgres({ ephemeral: true });
  process.env.HANSA_TEST_POSTGRES = postgres.url.slice(0, postgres.url.lastIndexOf('/'));
  globalThis.stopTestPostgres = () => postgres.stop();
}
