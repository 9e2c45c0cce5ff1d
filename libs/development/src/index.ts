export { removePostgres, startPostgres, type Postgres, type PostgresOptions } from './postgres/postgres.js';
export { postgresPlaces, type PostgresPlaces } from './postgres/places.js';
