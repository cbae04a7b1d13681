import js from '@eslint/js';
import jsxA11y from 'eslint-plugin-jsx-a11y-x';
import tseslint from 'typescript-eslint';

/**
 * The way data flows, as import rules: read → decide → show, and remember. A folder may import itself and what is
 * listed here (the notebook asks the rules how long a reading is good for, so it takes more than types); entry points (content, background, popup, options, welcome) wire everything and are imported by nobody.
 */
const mayImport = {
  rules: [],
  messages: [],
  page: ['rules', 'panels'],
  portals: ['rules', 'page'],
  panels: ['rules', 'messages'],
  notebook: ['rules', 'platform'],
  platform: ['rules', 'panels'],
};
/** Where only types may be taken from: a reader never decides, a panel never computes. */
const typesOnly = {
  page: ['rules', 'panels'],
  portals: ['rules'],
  panels: ['rules'],
  platform: ['rules', 'panels'],
};
const folders = [...Object.keys(mayImport), 'shell', 'content', 'background', 'popup', 'options', 'welcome'];

const folderRules = Object.entries(mayImport).map(([folder, allowed]) => ({
  files: [`src/${folder}/**/*.{ts,tsx}`],
  rules: {
    '@typescript-eslint/no-restricted-imports': [
      'error',
      {
        patterns: folders
          .filter((other) => other !== folder)
          .flatMap((other) => {
            const group = [`**/${other}/**`];
            if (!allowed.includes(other)) return { group, message: `src/${folder} may not import src/${other}.` };
            if (typesOnly[folder]?.includes(other)) {
              return { group, allowTypeImports: true, message: `src/${folder} takes only types from src/${other}.` };
            }

            return [];
          }),
      },
    ],
  },
}));

export default tseslint.config(
  {
    ignores: [
      'dist/',
      'out/',
      'coverage/',
      'reports/',
      'node_modules/',
      '.stryker-tmp/',
      'playwright-report/',
      'test-results/',
    ],
  },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_', argsIgnorePattern: '^_' }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      'no-restricted-syntax': [
        'error',
        { selector: "MemberExpression[property.name='innerHTML']", message: 'No markup from strings.' },
        { selector: "MemberExpression[property.name='outerHTML']", message: 'No markup from strings.' },
        { selector: "CallExpression[callee.property.name='insertAdjacentHTML']", message: 'No markup from strings.' },
        { selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']", message: 'No markup from strings.' },
      ],
    },
  },
  {
    // The rules know no clock and no browser: they can be run anywhere, for any day.
    files: ['src/rules/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', 'document', 'window', 'browser', 'chrome', 'navigator', 'location', 'fetch'],
      'no-restricted-properties': ['error', { object: 'Date', property: 'now', message: 'Today is an argument.' }],
    },
  },
  {
    // One module imports the polyfill; types are free.
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/platform/browser.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { paths: [{ name: 'webextension-polyfill', message: 'Use src/platform/browser.ts.', allowTypeImports: true }] },
      ],
    },
  },
  { files: ['src/**/*.tsx'], ...jsxA11y.configs.recommended },
  {
    files: ['tests/**/*.{ts,tsx}', 'scripts/**/*.ts'],
    rules: { 'no-restricted-syntax': 'off', '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly', Buffer: 'readonly' } },
  },
  ...folderRules,
);
