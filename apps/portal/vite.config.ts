import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin, type Rolldown } from 'vite';
import { compression } from 'vite-plugin-compression2';

/** Where `npm start` runs, for `npx vite` beside it. */
const BACKEND = process.env['HANSA_URL'] ?? 'http://127.0.0.1:3000';

/** What the first script needs too, and the code by which files are loaded later. */
const EARLY =
  /src\/(language\/(catalogues|languages|content-languages)|api\/ahead|sign-in\/was-here|parts\/kept|first\/doors)\.ts|preload-helper/;
/** What is no part of the one large file of the first page: the entries themselves, and what only a sign-in needs. */
const ALONE = /main\.tsx|index\.html|first\/boot\.ts|silent\.(ts|html)|oidc-client-ts|jwt-decode/;

const link = (file: string, attrs: Record<string, string>) => ({
  tag: 'link',
  attrs: { ...attrs, crossorigin: true, href: `/${file}` },
  injectTo: 'head' as const,
});

/** The page asks for all that is needed to begin with while the first script runs, which then waits for a paint. */
const begin: Plugin = {
  name: 'begin',
  transformIndexHtml: {
    order: 'post',
    handler: (_html, { path, bundle }) => {
      if (path !== '/index.html' || !bundle) return [];
      const main = Object.values(bundle).find(
        (one) => one.type === 'chunk' && one.name === 'main',
      ) as Rolldown.OutputChunk;
      const files = [...main.imports, main.fileName];
      const styles = files.flatMap((file) => {
        const { viteMetadata } = bundle[file] as Rolldown.OutputChunk;
        return [...(viteMetadata?.importedCss ?? [])];
      });
      return [
        ...styles.map((file) => link(file, { rel: 'stylesheet' })),
        // What stands is seen first.
        ...files.map((file) => link(file, { rel: 'modulepreload', fetchpriority: 'low' })),
      ];
    },
  },
};

export default defineConfig({
  plugins: [react(), begin, compression({ algorithms: ['gzip', 'brotliCompress'] })],
  // The libraries of Hansa are read as sources.
  resolve: { conditions: ['source', 'module', 'browser', 'development|production'] },
  build: {
    target: 'es2022',
    // Nothing is put into the page itself: a strict Content-Security-Policy would refuse it.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    manifest: 'manifest.json',
    rolldownOptions: {
      input: ['index.html', 'silent.html', 'src/main.tsx'],
      output: {
        codeSplitting: {
          groups: [
            { name: 'early', test: EARLY },
            { name: 'first', tags: ['$initial'], test: (id) => !ALONE.test(id) },
          ],
        },
      },
    },
  },
  server: { proxy: { '/api': BACKEND, '/realms': BACKEND, '/development': BACKEND } },
});
