import css from '@eslint/css';
import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import baseline from 'eslint-plugin-baseline-js';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { astroStyles } from './astro-styles.js';

const typescript = {
	files: ['**/*.ts'],
	extends: [tseslint.configs.recommendedTypeChecked],
	languageOptions: {
		parserOptions: { projectService: true, tsconfigRootDir: `${import.meta.dirname}/..` },
	},
	rules: {
		'@typescript-eslint/no-non-null-assertion': 'error',
		'@typescript-eslint/consistent-type-imports': 'error',
		'@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_+$' }],
		// The test runner waits for the promise that `test` returns.
		'@typescript-eslint/no-floating-promises': [
			'error',
			{ allowForKnownSafeCalls: [{ from: 'package', package: 'node:test', name: 'test' }] },
		],
		// Content has no known type until its schema has parsed it.
		'@typescript-eslint/no-base-to-string': 'off',
		// Astro’s loaders and hooks must be async, even if they await nothing.
		'@typescript-eslint/require-await': 'off',
		// Astro declares some functions that it passes on as methods, but none of them needs `this`.
		'@typescript-eslint/unbound-method': 'off',
		// Astro generates its own types in the first build, and `astro check` finds what has no type.
		'@typescript-eslint/no-unsafe-argument': 'off',
		'@typescript-eslint/no-unsafe-assignment': 'off',
		'@typescript-eslint/no-unsafe-call': 'off',
		'@typescript-eslint/no-unsafe-member-access': 'off',
		'@typescript-eslint/no-unsafe-return': 'off',
	},
};

const declarations = {
	files: ['**/*.d.ts'],
	rules: {
		// An import would turn a file of global declarations into a module.
		'@typescript-eslint/consistent-type-imports': 'off',
	},
};

const templates = {
	files: ['**/*.astro'],
	processor: astroStyles,
	rules: {
		// `astro check` finds undefined and unused names.
		'no-undef': 'off',
		'no-unused-vars': 'off',
		'no-restricted-syntax': [
			'error',
			{
				selector:
					':matches(JSXElement, JSXFragment) > JSXExpressionContainer > LogicalExpression[operator="||"]',
				message: 'If the left side is `true`, the page shows “true”: write `!… && …`.',
			},
		],
	},
};

const browser = {
	files: ['src/elements/**/*.ts'],
	plugins: { 'baseline-js': baseline },
	rules: {
		// Scripts may use what all browsers have long supported. Exceptions go under `ignoreFeatures`,
		// each with its reason.
		'baseline-js/use-baseline': [
			'error',
			{
				available: 'widely',
				includeWebApis: { preset: 'type-aware' },
				includeJsBuiltins: { preset: 'type-aware' },
				ignoreFeatures: [
					// For cards; without it a mention is a plain link.
					'popover',
					// For copying addresses; without it the address goes to the address bar.
					'async-clipboard',
				],
			},
		],
	},
};

const has = 'PseudoClassSelector[name="has"]';
const pointed = 'PseudoClassSelector[name=/^(hover|focus)/]';

const styles = {
	files: ['**/*.css'],
	language: 'css/css',
	plugins: { css },
	rules: {
		'css/no-invalid-properties': ['error', { allowUnknownVariables: true }],
		// Style may use what all browsers have long supported. A page must work without an exception;
		// rules inside `@supports` need none.
		'css/use-baseline': [
			'error',
			{
				available: 'widely',
				allowAtRules: [
					// For print; without margin boxes a sheet has no footer.
					'page',
				],
				allowProperties: [
					// The colour of a ticked checkbox; otherwise it is the browser’s own.
					'accent-color',
					// Opens closed `<details>` in print; see `details-content`.
					'content-visibility',
					// Keeps forced colours out of a map; WebKit has no forced colours.
					'forced-color-adjust',
					// How a page break in print may split a paragraph.
					'orphans',
					'widows',
					// Missing only for HTML; all browsers support it in SVG.
					'paint-order',
					// These two also need a `-webkit-` prefix; see below.
					'print-color-adjust',
					'user-select',
					// Firefox does not enlarge text unless the reader asks for it.
					'text-size-adjust',
					// Without it lines break less evenly.
					'text-wrap',
				],
				allowPropertyValues: {
					// Without it a heading may be the last line of a printed page.
					'break-after': ['avoid'],
				},
				allowSelectors: [
					// Without it, closed `<details>` stay closed in print.
					'details-content',
					// Used for the colour and weight of list numbers, which all browsers support.
					'marker',
					// Used only in `@supports not`, to show in the page what cannot open as a popover.
					'popover-open',
				],
			},
		],
		'no-restricted-syntax': [
			'error',
			{
				selector: 'Declaration[property="text-decoration"] > Value > :nth-child(2)',
				message:
					'WebKit drops a `text-decoration` with more than the line: write `text-decoration-line`, `-style`, `-thickness` and `-color`.',
			},
			...['user-select', 'print-color-adjust'].map((property) => ({
				selector: `Block:not(:has(> Declaration[property="-webkit-${property}"])) > Declaration[property="${property}"]`,
				message: `WebKit and older Chromium need \`-webkit-${property}\`: write both.`,
			})),
			...[
				`Selector:has(${has}):has(${pointed})`,
				`Rule:has(> SelectorList:has(${has})) Rule > SelectorList:has(${pointed})`,
				`Rule:has(> SelectorList:has(${pointed})) Rule > SelectorList:has(${has})`,
			].map((selector) => ({
				selector,
				message:
					'With this `:has()`, Firefox searches the whole page at each mouse move: set an attribute instead.',
			})),
			{
				selector: 'Rule > Block > Atrule',
				message: 'The Baseline check skips nested at-rules: put the rule inside the at-rule.',
			},
		],
	},
};

const settings = {
	files: ['astro.config.mjs'],
	languageOptions: { globals: { process: 'readonly', URL: 'readonly' } },
};

const nodeVersion = {
	files: ['.config/node-version.cjs'],
	// Even an old version of Node must be able to parse it, to print what to install.
	languageOptions: {
		ecmaVersion: 5,
		sourceType: 'commonjs',
		globals: { process: 'readonly', console: 'readonly' },
	},
};

export default defineConfig(
	{
		ignores: [
			'dist/',
			'.dist-*/',
			'.astro/',
			'.cache/',
			'e2e/.dist/',
			'e2e/.dist-*/',
			'e2e/.sites/',
			'e2e/.results/',
			'e2e/.right-to-left/',
		],
	},
	{ files: ['**/*.{js,cjs,mjs,ts,astro}'], extends: [js.configs.recommended] },
	typescript,
	declarations,
	astro.configs['flat/recommended'],
	astro.configs['flat/jsx-a11y-recommended'],
	templates,
	browser,
	styles,
	settings,
	nodeVersion,
);
