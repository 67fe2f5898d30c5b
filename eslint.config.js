import js from '@eslint/js';
import boundaries from 'eslint-plugin-boundaries';
import svelte from 'eslint-plugin-svelte';
import ts from 'typescript-eslint';
import { layers, packageOwners } from './layers.js';
import svelteConfig from './svelte.config.js';

const top = ['routes', 'cli'];
const sqlText =
  ':matches(TemplateElement[value.raw=/\\bselect\\b[\\s\\S]*\\bfrom\\b/i], Literal[value=/\\bselect\\b.*\\bfrom\\b/i])';

/** Files that may use node: modules. Everything else in src runs in a browser too. */
const nodeFiles = [
  'src/lib/**/*.server.ts',
  'src/lib/server/**',
  'src/cli/**',
  'src/hooks.server.ts',
  'src/routes/**/*.server.ts',
  'src/routes/**/+server.ts'
];

export default ts.config(
  { ignores: ['build/', '.svelte-kit/', 'node_modules/', '.data/', 'static/', 'bench-results/'] },
  js.configs.recommended,
  ...ts.configs.recommended,
  ...svelte.configs.recommended,
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'], svelteConfig } }
  },
  {
    rules: {
      'no-undef': 'off',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'svelte/no-navigation-without-resolve': 'off',
      'svelte/button-has-type': 'error'
    }
  },
  {
    files: ['src/**/*.{ts,svelte}'],
    plugins: { boundaries },
    settings: {
      'import/resolver': { typescript: { project: './tsconfig.json', extensions: ['.ts', '.svelte', '.js'] } },
      'boundaries/include': ['src/lib/**', 'src/routes/**', 'src/cli/**'],
      'boundaries/elements': Object.keys(layers).map((type) => ({
        type,
        pattern: top.includes(type) ? `src/${type}` : `src/lib/${type}`
      }))
    },
    rules: {
      'boundaries/no-unknown-files': 'error',
      'boundaries/dependencies': [
        'error',
        {
          default: 'allow',
          checkAllOrigins: true,
          policies: [
            ...Object.entries(layers).map(([from, to]) => ({
              from: { element: { type: from } },
              disallow: {
                to: { element: { types: { noneOf: [from, ...to] } } }
              },
              message: `${from}/ may not import this layer: see layers.js`
            })),
            ...Object.entries(packageOwners).map(([source, owners]) => ({
              from: { element: { types: { noneOf: owners } } },
              disallow: { to: { module: { origin: 'external', source: [source, `${source}/**`] } } },
              message: `${source} belongs to ${owners.join(', ')}: see layers.js`
            }))
          ]
        }
      ]
    }
  },
  {
    files: ['src/**/*.{ts,svelte}'],
    ignores: nodeFiles,
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ group: ['node:*'], message: 'Only *.server.ts, server/ and cli/ may use Node.' }] }
      ]
    }
  },
  {
    files: ['src/**/*.{ts,svelte}'],
    ignores: ['src/lib/{sql,model,filters,metrics,engine,dataset}/**', 'src/lib/messages/**', 'src/cli/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: sqlText, message: 'SQL lives in metrics/ (figures) and dataset/ (tables); ask for metrics by id.' },
        {
          selector: "Property[key.name='formatter'] TemplateElement[value.raw=/</]",
          message: 'A tooltip formatter may not return HTML: tooltips are rich text.'
        }
      ]
    }
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/lib/messages/**', 'src/lib/domain/codeLists/**', 'src/lib/domain/tables/**'],
    rules: {
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 50, skipBlankLines: true, skipComments: true }],
      complexity: ['error', 12],
      'max-depth': ['error', 3],
      'max-params': ['error', 4],
      'no-console': 'error'
    }
  },
  { files: ['src/cli/**', 'src/hooks.server.ts'], rules: { 'no-console': 'off' } },
  { files: ['src/**/*.svelte'], rules: { 'max-lines': ['error', { max: 180, skipBlankLines: true }] } }
);
