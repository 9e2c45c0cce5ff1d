import { existsSync, readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';
import { transformSync } from '@swc/core';

/** From here on this process imports the libraries as their TypeScript sources, as Jest's own tests do: no build first. */
registerHooks({
  resolve(specifier, context, next) {
    const conditions = ['source', ...(context.conditions ?? [])];
    const fromSource = specifier.startsWith('.') && context.parentURL?.endsWith('.ts');
    const source = fromSource && new URL(specifier.replace(/\.js$/, '.ts'), context.parentURL);
    return source && existsSync(source)
      ? { url: source.href, format: 'module', shortCircuit: true }
      : next(specifier, { ...context, conditions });
  },
  load(url, context, next) {
    if (!url.startsWith('file:') || !url.endsWith('.ts')) return next(url, context);
    const filename = fileURLToPath(url);
    const configFile = fileURLToPath(new URL('../../.swcrc', import.meta.url));
    const { code } = transformSync(readFileSync(filename, 'utf8'), { filename, configFile, sourceMaps: 'inline' });
    return { format: 'module', source: code, shortCircuit: true };
  },
});
