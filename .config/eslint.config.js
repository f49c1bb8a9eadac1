import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import baseline from 'eslint-plugin-baseline-js';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

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
		// The runner waits for what `test` promises.
		'@typescript-eslint/no-floating-promises': [
			'error',
			{ allowForKnownSafeCalls: [{ from: 'package', package: 'node:test', name: 'test' }] },
		],
		// Content is of no known type until its schema has read it.
		'@typescript-eslint/no-base-to-string': 'off',
		// Astro's loaders and hooks must be async, whether or not they wait.
		'@typescript-eslint/require-await': 'off',
		// Astro types functions that it hands over as methods; none of them needs its `this`.
		'@typescript-eslint/unbound-method': 'off',
		// Astro's own types exist after a first build only, and `astro check` finds what has none.
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
		// An import would make a module of a file that declares for all.
		'@typescript-eslint/consistent-type-imports': 'off',
	},
};

const templates = {
	files: ['**/*.astro'],
	rules: {
		// The type check knows every name, and finds those that nothing uses.
		'no-undef': 'off',
		'no-unused-vars': 'off',
	},
};

const browser = {
	files: ['src/elements/**/*.ts'],
	plugins: { 'baseline-js': baseline },
	rules: {
		// What reaches the browser uses what has long been in all of them. Exceptions go under
		// `ignoreFeatures`, each with its reason.
		'baseline-js/use-baseline': [
			'error',
			{
				available: 'widely',
				includeWebApis: { preset: 'type-aware' },
				includeJsBuiltins: { preset: 'type-aware' },
				ignoreFeatures: [
					// Cards: without them a mention is a link.
					'popover',
					// Where nothing may be copied, the address goes to the address bar.
					'async-clipboard',
				],
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
	// The oldest Node must be able to read it, so that it can say what to install.
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
			'e2e/.crowd/',
			'e2e/.results/',
			'e2e/.right-to-left/',
		],
	},
	js.configs.recommended,
	typescript,
	declarations,
	astro.configs['flat/recommended'],
	astro.configs['flat/jsx-a11y-recommended'],
	templates,
	browser,
	settings,
	nodeVersion,
);
