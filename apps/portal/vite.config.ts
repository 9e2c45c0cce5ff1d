import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compression } from 'vite-plugin-compression2';

/** Where `npm start` runs, for `npx vite` beside it. */
const BACKEND = process.env['HANSA_URL'] ?? 'http://127.0.0.1:3000';

export default defineConfig({
  plugins: [react(), compression({ algorithms: ['gzip', 'brotliCompress'] })],
  // The libraries of Hansa are read as sources.
  resolve: { conditions: ['source', 'module', 'browser', 'development|production'] },
  build: {
    target: 'es2022',
    // Nothing is put into the page itself: a strict Content-Security-Policy would refuse it.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    manifest: 'manifest.json',
    rolldownOptions: { input: ['index.html', 'silent.html'] },
  },
  server: { proxy: { '/api': BACKEND, '/realms': BACKEND, '/development': BACKEND } },
});
