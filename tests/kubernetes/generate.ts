import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generated } from './generated.js';
import { ROOT } from './kustomize.js';

/** `npm run k8s:generate` */
for (const { path, text } of generated()) {
  writeFileSync(join(ROOT, path), text);
  console.log(path);
}
