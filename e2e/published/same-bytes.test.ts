import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, mkdtemp, readdir, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { sites } from '../sites.ts';
import { expect, test } from '../visit.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const otherMachine = pathToFileURL(join(root, 'e2e/other-machine.ts')).href;

/** Generated and installed files, which are not copied. */
const notCopied = [
	'node_modules',
	'.git',
	'.cache',
	'.astro',
	'dist',
	'e2e/.dist',
	'e2e/.results',
	'e2e/.right-to-left',
];

/** The files of a folder, each with a hash of its content. */
async function hashesIn(folder: string): Promise<Record<string, string>> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	const files = entries
		.filter((entry) => entry.isFile())
		.map(({ parentPath, name }) => join(parentPath, name));
	const hashes = files.map(async (file) => {
		const hash = createHash('sha256')
			.update(await readFile(file))
			.digest('hex');
		return [relative(folder, file).replaceAll(sep, '/'), hash] as const;
	});
	return Object.fromEntries((await Promise.all(hashes)).toSorted());
}

for (const name of ['fixture', 'real'] as const) {
	const { folder, content, url } = sites[name];
	test(`the ${name} site is reproducible: a build in another folder, year, time zone and locale is byte-identical`, async () => {
		test.setTimeout(180_000);
		const copy = await mkdtemp(join(tmpdir(), 'somewhere-else-'));
		try {
			await cp(root, copy, {
				recursive: true,
				filter: (path) => !notCopied.includes(relative(root, path).replaceAll(sep, '/')),
			});
			await symlink(join(root, 'node_modules'), join(copy, 'node_modules'));
			await promisify(execFile)(process.execPath, ['src/commands/build.ts'], {
				cwd: copy,
				env: {
					...process.env,
					CONTENT: content,
					OUT_DIR: 'dist',
					SITE_URL: url,
					TZ: 'Pacific/Kiritimati',
					LANG: 'ar_EG.UTF-8',
					LC_ALL: 'ar_EG.UTF-8',
					NODE_OPTIONS: `--import=${otherMachine}`,
				},
			});
			expect(await hashesIn(join(copy, 'dist'))).toEqual(await hashesIn(join(root, folder)));
		} finally {
			await rm(copy, { recursive: true });
		}
	});
}
