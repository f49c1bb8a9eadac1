import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readArguments } from './arguments.ts';

const command = {
	usage: 'npm run it -- [--strict] [--format text|json] [--today 2026-01-01] [--seed 7] [word]',
	options: { strict: 'flag', format: ['text', 'json'], today: 'day', seed: 'number' },
	words: 1,
} as const;

test('options are read in both notations, with positional arguments', () => {
	assert.deepEqual(readArguments(['--strict', 'one', '--format', 'json', '--seed=7'], command), {
		values: { strict: true, format: 'json', today: undefined, seed: 7 },
		words: ['one'],
	});
	assert.deepEqual(readArguments([], command), {
		values: { strict: false, format: 'text', today: undefined, seed: undefined },
		words: [],
	});
});

test('an invalid argument gives one sentence and the usage', () => {
	for (const [args, message] of [
		[['--stric'], 'There is no option “--stric”. Did you mean “--strict”?'],
		[['--colour'], 'There is no option “--colour”. Known: --strict, --format, --today, --seed.'],
		[['--constructor'], 'There is no option “--constructor”.'],
		[['-s'], 'There is no option “-s”.'],
		[['--strict=yes'], '“--strict” takes no value.'],
		[['--format'], '“--format” needs a value.'],
		[['--format', 'jsn'], '“--format” cannot be “jsn”. Did you mean “json”?'],
		[['--today', '2026-02-30'], '“2026-02-30” is not a date.'],
		[['--seed=many'], '“many” is not a number.'],
		[['one', 'two'], 'Unexpected argument “two”.'],
	] as const) {
		const found = readArguments(args, command);
		assert.ok(typeof found === 'string' && found.startsWith(message), String(found));
		assert.ok(found.endsWith(`Usage: ${command.usage}`), found);
	}
	assert.match(
		String(readArguments(['--port'], { usage: 'npm run it' })),
		/^There is no option “--port”: this command has none\. Usage: npm run it$/,
	);
});

/** Runs a command that must exit with 1, and returns the error that it prints. */
function errorOf(file: string, args: string[], env: Record<string, string> = {}): string {
	const { status, stderr, stdout } = spawnSync(process.execPath, [file, ...args], {
		encoding: 'utf8',
		env: { ...process.env, ...env },
		timeout: 20_000,
	});
	assert.deepEqual({ status, stdout }, { status: 1, stdout: '' });
	return stderr;
}

test('a command can allow certain words, and takes any number of them', () => {
	const command = { usage: 'npm run it -- [builds] [pages]', words: ['builds', 'pages'] } as const;
	for (const words of [[], ['pages'], ['pages', 'builds']]) {
		assert.deepEqual(readArguments(words, command), { values: {}, words });
	}
	assert.equal(
		readArguments(['pages', 'build'], command),
		`Unexpected argument “build”. Did you mean “builds”? Usage: ${command.usage}`,
	);
	assert.equal(
		readArguments(['fonts'], command),
		`Unexpected argument “fonts”. Known: builds, pages. Usage: ${command.usage}`,
	);
});

test('the bench refuses a word or a build that it does not know', () => {
	assert.match(
		errorOf('bench/bench.ts', ['page']),
		/^Unexpected argument “page”\. Did you mean “pages”\? Usage: npm run bench -- \[builds\]/,
	);
	assert.match(
		errorOf('bench/bench.ts', ['builds', '--only', 'dev']),
		/^“--only” cannot be “dev”\. Known: scale, big, views, content\.\n$/,
	);
});

test('the build does not offer JSON, because its own lines are text', () => {
	assert.match(
		errorOf('src/commands/build.ts', ['--format', 'json'], { OUT_DIR: '.cache/never-built' }),
		/^“--format” cannot be “json”\./,
	);
});

test('the preview serves the folder that OUT_DIR names', () => {
	assert.match(
		errorOf('src/commands/preview.ts', [], { OUT_DIR: '.cache/never-built' }),
		/^There is no \.cache\/never-built\/ yet\. Run `npm run build` first/,
	);
});

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
	scripts: Record<string, string>;
};
/** The name and the file of each script that runs code of the project. */
const projectScripts = Object.entries(scripts).flatMap(([name, script]) => {
	const file = /(?:src\/commands|bench)\/[\w-]+\.ts/.exec(script)?.[0];
	return file === undefined ? [] : [{ name, file }];
});

for (const { name, file } of projectScripts) {
	test(`npm run ${name} refuses an unknown option with one sentence`, () => {
		assert.throws(
			() => execFileSync(process.execPath, [file, '--stric'], { encoding: 'utf8', stdio: 'pipe' }),
			({ status, stderr, stdout }: { status: number; stderr: string; stdout: string }) => {
				assert.equal(status, 1);
				assert.equal(stdout, '');
				assert.match(stderr, /^There is no option “--stric”.* Usage: npm (run )?[\s\S]+\n$/);
				return true;
			},
		);
	});
}
