/* Runs everything that must hold, and tells all that does not: `npm test`. */
import { argumentsOf } from './arguments.ts';
import { run } from './run.ts';
import { asOne, countsOf, countsOfNode, countsOfPlaywright, type Counts } from './test/counts.ts';

argumentsOf({ usage: 'npm test' });

interface Step {
	name: string;
	command: readonly [program: string, ...args: string[]];
	env?: Record<string, string>;
	/** For a step that runs tests: how to read what it says at its end. */
	counts?: (output: string) => Counts;
	/** A step makes no sense where an earlier one that it needs has failed. */
	needs?: readonly Step[];
}

const types: Step = {
	name: 'Types',
	command: ['astro', 'check', '--minimumFailingSeverity', 'warning'],
};
const lint: Step = {
	name: 'Lint',
	command: ['eslint', '--config', '.config/eslint.config.js', '--max-warnings', '0', '.'],
};
const format: Step = { name: 'Format', command: ['prettier', '--check', '.'] };
const units: Step = {
	name: 'Unit tests',
	command: ['node', '--test', '--test-reporter=spec', 'src/**/*.test.ts'],
	counts: countsOfNode,
};
const site: Step = {
	name: 'The site',
	command: ['node', 'src/commands/build.ts'],
	env: { SITE_URL: '' },
};
const fixture: Step = {
	name: 'The site of the tests',
	command: ['node', 'src/commands/build.ts'],
	// As e2e/sites.ts says. Only this one knows where it will stand.
	env: {
		CONTENT: 'e2e/content',
		OUT_DIR: 'e2e/.dist',
		SITE_URL: 'https://site.example/some/path/',
	},
};
const mirrored: Step = {
	name: 'The site of the tests, right to left',
	command: ['node', 'e2e/right-to-left.ts'],
};
const browser: Step = { name: 'A browser', command: ['node', 'e2e/install-browser.ts'] };
const visits: Step = {
	name: 'Browser tests',
	command: ['playwright', 'test', '--config', 'e2e/playwright.config.ts'],
	counts: countsOfPlaywright,
	needs: [site, fixture, mirrored, browser],
};

const total: Counts = { passed: 0, failed: 0, skipped: 0 };
const failed = new Set<Step>();

for (const step of [types, lint, format, units, site, fixture, mirrored, browser, visits]) {
	const { passed, failed: failures, skipped } = await take(step);
	total.passed += passed;
	total.failed += failures;
	total.skipped += skipped;
	if (failures > 0) failed.add(step);
}
if (failed.size > 0)
	console.log(`\nNot right: ${Array.from(failed, ({ name }) => name).join(', ')}.`);
if (total.skipped > 0) console.log(`\nNot run, for the reason above: ${total.skipped}.`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

async function take({ name, command, env = {}, counts, needs = [] }: Step): Promise<Counts> {
	const missing = needs.filter((step) => failed.has(step));
	if (missing.length > 0) {
		console.log(`✖ ${name}: not run, for want of: ${missing.map((step) => step.name).join(', ')}`);
		return asOne(false);
	}
	const [program, ...args] = command;
	const started = performance.now();
	const { passed, output } = await run(program, args, { output: counts ? 'both' : 'keep', env });
	if (!passed && !counts) console.log(output.trimEnd());
	const seconds = ((performance.now() - started) / 1000).toFixed(1);
	console.log(`${passed ? '✔' : '✖'} ${name} (${seconds} s)`);
	return counts ? countsOf(passed, counts(output)) : asOne(passed);
}
