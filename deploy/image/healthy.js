/**
 * The image's health check: ends with 0 when the service on this machine says that it is ready. Without `fetch`, which
 * would take three times as long to load as the whole of this does.
 */
import { get } from 'node:http';

const PATIENCE_MS = 4_000;

const request = get(
  { host: '127.0.0.1', port: process.env.PORT ?? 3000, path: '/health/ready', timeout: PATIENCE_MS },
  (answer) => {
    answer.resume();
    process.exitCode = answer.statusCode === 200 ? 0 : 1;
  },
);
request.on('timeout', () => request.destroy(new Error('no answer in time')));
request.on('error', (error) => {
  console.error(error.message);
  process.exitCode = 1;
});
