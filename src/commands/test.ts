/* Runs all checks and tests, and reports every failure: `npm test`. */
import { argumentsOf } from './arguments.ts';
import { run } from './run.ts';
import {
	countsOfStep,
	countsOfRun,
	countsOfNode,
	countsOfPlaywright,
	type Counts,
} from './test/counts.ts';
import { type Engine, engineIn, missingAmong, verdictOn } from './test/engines.ts';

argumentsOf({ usage: 'npm test' });

interface Step {
	name: string;
	command: readonly [program: string, ...args: string[]];
	env?: Record<string, string>;
	/** For a step that runs tests: reads the counts from its output. */
	readCounts?: (output: string) => Counts;
	/** For a step that installs a browser engine: the engine’s name, which it prints with the version. */
	engine?: string;
	/** The earlier steps that must have passed; otherwise this one does not run. */
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
	command: ['node', '--test', '--test-reporter=spec', 'src/**/*.test.ts', 'bench/**/*.test.ts'],
	readCounts: countsOfNode,
};
const site: Step = {
	name: 'Site build',
	command: ['node', 'src/commands/build.ts'],
	env: { SITE_URL: '' },
};
const fixture: Step = {
	name: 'Build of the test site',
	command: ['node', 'e2e/build-fixture.ts'],
};
const mirroredFixture: Step = {
	name: 'Build of the test site, right to left',
	command: ['node', 'e2e/right-to-left.ts'],
};
const engineStep = (name: string): Step => ({
	name,
	command: ['node', 'e2e/engines/install.ts', name.toLowerCase()],
	engine: name,
});
const chromium = engineStep('Chromium');
const firefox = engineStep('Firefox');
const webkit = engineStep('WebKit');
const browserTests: Step = {
	name: 'Browser tests',
	command: ['playwright', 'test', '--config', 'e2e/playwright.config.ts'],
	readCounts: countsOfPlaywright,
	// If Firefox or WebKit is missing, only its own tests are skipped.
	needs: [site, fixture, mirroredFixture, chromium],
};

const steps = [
	types,
	lint,
	format,
	units,
	site,
	fixture,
	mirroredFixture,
	chromium,
	firefox,
	webkit,
	browserTests,
];
const total: Counts = { passed: 0, failed: 0, skipped: 0 };
const failedSteps = new Set<Step>();
const engines: Engine[] = [];

for (const step of steps) {
	const { passed, failed: failures, skipped } = await runStep(step);
	total.passed += passed;
	total.failed += failures;
	total.skipped += skipped;
	if (failures > 0) failedSteps.add(step);
}
if (failedSteps.size > 0) {
	console.log(`\nFailed: ${Array.from(failedSteps, ({ name }) => name).join(', ')}.`);
}
if (total.skipped > 0) console.log(`\nSkipped, for the reasons above: ${total.skipped}.`);
if (!failedSteps.has(chromium)) console.log(`\n${verdictOn(engines)}`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

async function runStep({
	name,
	command,
	env = {},
	readCounts,
	engine,
	needs = [],
}: Step): Promise<Counts> {
	const failedNeeds = needs.filter((step) => failedSteps.has(step));
	if (failedNeeds.length > 0) {
		console.log(
			`✖ ${name}: not run, because these steps failed: ${failedNeeds.map((step) => step.name).join(', ')}`,
		);
		return countsOfStep(false);
	}
	const [program, ...args] = command;
	const started = performance.now();
	const isShown = readCounts !== undefined || engine !== undefined;
	const { passed, output } = await run(program, args, {
		output: isShown ? 'both' : 'keep',
		env: { ...env, MISSING_ENGINES: missingAmong(engines).join(' ') },
	});
	if (!passed && !isShown) console.log(output.trimEnd());
	const seconds = ((performance.now() - started) / 1000).toFixed(1);
	if (engine !== undefined) {
		const engineFound = engineIn(engine, output);
		engines.push(engineFound);
		if (passed && engineFound.version === undefined) return { passed: 0, failed: 0, skipped: 1 };
	}
	console.log(`${passed ? '✔' : '✖'} ${name} (${seconds} s)`);
	return readCounts ? countsOfRun(passed, readCounts(output)) : countsOfStep(passed);
}
