import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Every path that the portal's routes name, such as `/training/sessions/$id`, as its sources say. */
export function routesOfThePortal(): string[] {
  const src = fileURLToPath(new URL('../../apps/portal/src', import.meta.url));
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.routes.ts'));
  const paths = files.flatMap((name) =>
    [...readFileSync(join(src, name), 'utf8').matchAll(/\bpath: '([^']+)'/g)].map(([, path]) => path!),
  );
  return [...new Set(paths)].sort();
}
