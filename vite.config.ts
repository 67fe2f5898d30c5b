import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig, type Plugin } from 'vite';

export default defineConfig({
  plugins: [sveltekit(), withoutSourceMapComments()],
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

/** The engine's worker comes with a comment that names a source map; we serve none, so nobody need ask for it. */
function withoutSourceMapComments(): Plugin {
  return {
    name: 'without-source-map-comments',
    generateBundle: (_, bundle) => {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'asset' || !file.fileName.endsWith('.js')) continue;
        const text = typeof file.source === 'string' ? file.source : new TextDecoder().decode(file.source);
        file.source = text.replace(/\n\/\/# sourceMappingURL=\S+\s*$/, '\n');
      }
    }
  };
}
