import nx from '@nx/eslint-plugin';
import prettier from 'eslint-config-prettier';
import hooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** Who may use whom: by kind of project, and no domain another. The same list in words: CONTRIBUTING.md. */
const boundaries = [
  { sourceTag: 'type:contracts', onlyDependOnLibsWithTags: [] },
  { sourceTag: 'type:platform', onlyDependOnLibsWithTags: ['type:contracts'] },
  { sourceTag: 'type:development', onlyDependOnLibsWithTags: ['type:platform', 'type:contracts'] },
  { sourceTag: 'type:domain', onlyDependOnLibsWithTags: ['type:platform', 'type:contracts'] },
  { sourceTag: 'type:portal', onlyDependOnLibsWithTags: ['type:contracts'] },
  { sourceTag: 'type:app', onlyDependOnLibsWithTags: ['*'] },
  { sourceTag: 'type:test', onlyDependOnLibsWithTags: ['*'] },
];

const TO_THE_CATALOGUE = 'What people read belongs into src/texts, in eleven languages.';
const READ = 'aria-label|aria-description|aria-roledescription|alt|title|label|placeholder|description|purpose|legend';
const WORD = '/^(?!Hansa$)[^]*[\\p{L}]{2}/u';
const TEXT_IN_CODE = [
  `JSXText[value=${WORD}]`,
  `JSXElement > JSXExpressionContainer > Literal[value=${WORD}]`,
  `JSXElement > JSXExpressionContainer > TemplateLiteral > TemplateElement[value.raw=${WORD}]`,
  `JSXAttribute[name.name=/^(${READ})$/] > Literal[value=${WORD}]`,
  `JSXAttribute[name.name=/^(${READ})$/] > JSXExpressionContainer > Literal[value=${WORD}]`,
  `JSXAttribute[name.name=/^(${READ})$/] > JSXExpressionContainer > TemplateLiteral > TemplateElement[value.raw=${WORD}]`,
];

export default tseslint.config(
  { ignores: ['**/dist/', '**/node_modules/', '**/coverage/', '.nx/', '.hansa/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [...tseslint.configs.recommended],
    plugins: { '@nx': nx },
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@nx/enforce-module-boundaries': [
        'error',
        { depConstraints: boundaries, allow: [], enforceBuildableLibDependency: false },
      ],
      'max-lines': ['error', { max: 300 }],
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true, named: true, defaultFrom: true } }],
      'no-async-promise-executor': 'error',
      'no-constant-condition': 'error',
      'no-control-regex': 'error',
      'no-empty': 'error',
      'no-fallthrough': 'error',
      'no-self-assign': 'error',
      'no-sparse-arrays': 'error',
      'no-unsafe-finally': 'error',
      'no-useless-escape': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'prefer-const': 'error',
      'object-shorthand': 'error',
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      // Libraries are read as sources, so a declaration of foreign types has to travel with the file that needs it.
      '@typescript-eslint/triple-slash-reference': ['error', { path: 'always' }],
      // A schema and its type share one name (style.md), which is what this rule calls a redeclaration.
      '@typescript-eslint/no-redeclare': 'off',
      // `class SessionIsFull extends brokenRule(...) {}` and empty modules are the house's way of naming things.
      '@typescript-eslint/no-extraneous-class': 'off',
    },
  },
  {
    files: ['apps/portal/src/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': hooks },
    rules: {
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      // Whatever a person reads is in a catalogue; names of ours and signs are given as expressions.
      'no-restricted-syntax': ['error', ...TEXT_IN_CODE.map((selector) => ({ selector, message: TO_THE_CATALOGUE }))],
    },
  },
  { files: ['libs/*/src/**/*.ts'], rules: { 'no-console': 'error' } },
  // What comes over HTTP in a test is judged by the test's expectations.
  { files: ['tests/**/*.ts', '**/*.spec.ts'], rules: { '@typescript-eslint/no-explicit-any': 'off' } },
  { files: ['**/src/texts/**/*.ts'], rules: { 'max-lines': 'off' } },
  { files: ['**/*.config.{ts,js}'], rules: { 'no-restricted-exports': 'off' } },
  prettier,
);
