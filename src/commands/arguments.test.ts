import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readArguments } from './arguments.ts';

const call = {
	usage: 'npm run it -- [--strict] [--format text|json] [--today 2026-01-01] [--seed 7] [word]',
	options: { strict: 'flag', format: ['text', 'json'], today: 'day', seed: 'number' },
	words: 1,
} as const;

test('options and words are read in either way of writing them', () => {
	assert.deepEqual(readArguments(['--strict', 'one', '--format', 'json', '--seed=7'], call), {
		values: { strict: true, format: 'json', today: undefined, seed: 7 },
		words: ['one'],
	});
	assert.deepEqual(readArguments([], call), {
		values: { strict: false, format: 'text', today: undefined, seed: undefined },
		words: [],
	});
});

test('what is not right is told in a sentence, with how the command is called', () => {
	for (const [args, said] of [
		[['--stric'], 'There is no option “--stric”. Did you mean “--strict”?'],
		[['--colour'], 'There is no option “--colour”. Known: --strict, --format, --today, --seed.'],
		[['--constructor'], 'There is no option “--constructor”.'],
		[['-s'], 'There is no option “-s”.'],
		[['--strict=yes'], '“--strict” takes no value.'],
		[['--format'], '“--format” lacks its value.'],
		[['--format', 'jsn'], '“jsn” is not possible for “--format”. Did you mean “json”?'],
		[['--today', '2026-02-30'], '“2026-02-30” is not a day.'],
		[['--seed=many'], '“many” is not a number.'],
		[['one', 'two'], '“two” is one word too many.'],
	] as const) {
		const found = readArguments(args, call);
		assert.ok(typeof found === 'string' && found.startsWith(said), String(found));
		assert.ok(found.endsWith(`Write: ${call.usage}`), found);
	}
	assert.match(
		String(readArguments(['--port'], { usage: 'npm run it' })),
		/^There is no option “--port” here\. Write: npm run it$/,
	);
});

/** What a command says on its way out, which it must find by itself. */
function refusalOf(file: string, args: string[], env: Record<string, string> = {}): string {
	const { status, stderr, stdout } = spawnSync(process.execPath, [file, ...args], {
		encoding: 'utf8',
		env: { ...process.env, ...env },
		timeout: 20_000,
	});
	assert.deepEqual({ status, stdout }, { status: 1, stdout: '' });
	return stderr;
}

test('the build, whose own lines are no JSON, does not promise any', () => {
	assert.match(
		refusalOf('src/commands/build.ts', ['--format', 'json'], { OUT_DIR: '.cache/never-built' }),
		/^“json” is not possible for “--format”\./,
	);
});

test('the preview shows what the build wrote, wherever OUT_DIR says', () => {
	assert.match(
		refusalOf('src/commands/preview.ts', [], { OUT_DIR: '.cache/never-built' }),
		/^There is no \.cache\/never-built\/ yet: build the site first/,
	);
});

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
	scripts: Record<string, string>;
};
const ours = Object.entries(scripts).filter(([, script]) => script.includes('src/commands/'));

for (const [name, script] of ours) {
	test(`npm run ${name} refuses an option that it does not have, in a sentence`, () => {
		const file = /src\/commands\/[\w-]+\.ts/.exec(script)?.[0] ?? '';
		assert.throws(
			() => execFileSync(process.execPath, [file, '--stric'], { encoding: 'utf8', stdio: 'pipe' }),
			({ status, stderr, stdout }: { status: number; stderr: string; stdout: string }) => {
				assert.equal(status, 1);
				assert.equal(stdout, '');
				assert.match(stderr, /^There is no option “--stric”.* Write: npm (run )?[\s\S]+\n$/);
				return true;
			},
		);
	});
}
