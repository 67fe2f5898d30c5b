import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [sveltekit()],
  resolve: { dedupe: ['apache-arrow'] },
  optimizeDeps: { exclude: ['@duckdb/duckdb-wasm'] },
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    // Languages are plain tables: what the browser's bundle does not use of them it need not carry.
    rolldownOptions: { treeshake: { moduleSideEffects: (id) => !id.includes('/lib/messages/') } }
  }
});
