/*
 * Changes the content at random and checks it each time, to find content that breaks the check:
 * `npm run fuzz`, or `npm run fuzz -- 5000 --seed 7`.
 */
import { contentFolder } from '../model/reading/content-place.ts';
import { argumentsOf, stop } from './arguments.ts';
import { runFuzz } from './fuzz/run-fuzz.ts';

const { values, words } = argumentsOf({
	usage: 'npm run fuzz -- [number of changes] [--seed 7]',
	options: { seed: 'number' },
	words: 1,
});
const runs = numberOr(500, words[0]);
const seed = values.seed ?? 1;

const { passed, reported, failures } = runFuzz(contentFolder, {
	runs,
	seed,
	report: (done) => {
		if (process.stdout.isTTY) process.stdout.write(`\r${done} of ${runs}`);
	},
});
if (process.stdout.isTTY) process.stdout.write('\r');
for (const failure of failures) console.error(`${failure}\n`);
console.log(
	`${runs} changes from seed ${seed}: ${passed} passed, ${reported} were reported, ${failures.length} broke the check.`,
);
process.exitCode = failures.length > 0 ? 1 : 0;

function numberOr(fallback: number, text: string | undefined): number {
	if (text === undefined) return fallback;
	const number = Number(text);
	if (Number.isSafeInteger(number) && number >= 0) return number;
	stop(`“${text}” is not a number of changes. Usage: npm run fuzz -- 5000 --seed 7`);
}
