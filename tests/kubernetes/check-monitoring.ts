import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from './kustomize.js';

/** `npm run check:monitoring`: the alert rules and their tests, by Prometheus' own tool. */
const folder = join(ROOT, 'deploy', 'monitoring');
const promtool = process.env['HANSA_PROMTOOL'] ?? 'promtool';
if (spawnSync(promtool, ['--version']).error) {
  console.error('promtool is missing. On Debian and Ubuntu: apt-get install --no-install-recommends prometheus');
  process.exit(1);
}
for (const words of [
  ['check', 'rules', 'rules.yaml'],
  ['test', 'rules', 'rules.test.yaml'],
]) {
  const { status } = spawnSync(promtool, words, { cwd: folder, stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}
