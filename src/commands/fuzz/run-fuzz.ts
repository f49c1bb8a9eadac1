import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkContent } from '../../model/checking/check-content.ts';
import { formatFinding, type Problem } from '../../model/findings/problem.ts';
import { readContentFolder } from '../../model/reading/content-folder.ts';
import { mutate } from './mutate.ts';
import { randomFrom } from './random.ts';

/** The result of a number of mutations. */
export interface FuzzResult {
	passed: number;
	reported: number;
	/** Crashes and wrong findings, each with the seed and the file that reproduce it. */
	failures: string[];
}

/** The maximum duration of a check, in milliseconds. */
const timeLimit = 10_000;

/**
 * Changes one content file at a time and checks the content. Each change must pass, or be reported at a
 * position that exists. The same seed gives the same changes.
 */
export function runFuzz(
	content: string,
	{ runs, seed, report }: { runs: number; seed: number; report?: (done: number) => void },
): FuzzResult {
	const folder = mkdtempSync(join(tmpdir(), 'cumbre-fuzz-'));
	const result: FuzzResult = { passed: 0, reported: 0, failures: [] };
	try {
		cpSync(content, folder, { recursive: true });
		const files = textFiles(folder);
		for (let run = 0; run < runs; run += 1) {
			const random = randomFrom(seed + run);
			const name = files[Math.floor(random() * files.length)] ?? '';
			const file = join(folder, name);
			const original = readFileSync(file, 'utf8');
			const { text, mutationNames } = mutate(original, random);
			const failure = checkChange(folder, file, text, result);
			if (failure)
				result.failures.push(
					`seed ${seed + run}, ${name} (${mutationNames.join(', ')}): ${failure}`,
				);
			writeFileSync(file, original);
			report?.(run + 1);
		}
	} finally {
		rmSync(folder, { recursive: true });
	}
	return result;
}

function checkChange(
	folder: string,
	file: string,
	text: string,
	result: FuzzResult,
): string | undefined {
	writeFileSync(file, text);
	const started = performance.now();
	try {
		const { problems, notices, content } = checkContent(readContentFolder(folder));
		const misplaced = [...problems, ...notices].find((one) => !isPlaced(one));
		if (misplaced) return `the position does not exist: ${formatFinding(misplaced)}`;
		if (performance.now() - started > timeLimit)
			return `the check took more than ${timeLimit / 1000} s`;
		if (problems.length > 0) result.reported += 1;
		else if (content) result.passed += 1;
		else return 'neither passed nor reported';
		return undefined;
	} catch (error) {
		return error instanceof Error ? (error.stack ?? error.message) : String(error);
	}
}

/** Whether the place of a finding exists: a line of the file, and a column on it or right after it. */
function isPlaced({ place: { file, line, column }, message }: Problem): boolean {
	if (!message) return false;
	let text: string;
	try {
		text = readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
	} catch {
		// A finding about a folder is at line 1, column 1.
		return line === 1 && column === 1;
	}
	const lineText = text.split('\n')[line - 1];
	return lineText !== undefined && column >= 1 && column <= lineText.length + 1;
}

function textFiles(folder: string): string[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((name) => /\.(yaml|mdx)$/.test(name))
		.sort();
}
