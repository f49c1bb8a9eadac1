/* Builds the fixture with one more language, made from English and written right to left. */
import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { run } from '../src/commands/run.ts';
import { copyFixture } from '../src/model/reading/testing/fixture.ts';

/** The tag of English in Arabic script, which browsers and `Intl` treat as right to left. */
const pseudo = 'en-arab';
const folder = 'e2e/.right-to-left/content';

await rm(folder, { recursive: true, force: true });
copyFixture(folder);
for (const name of await readdir(folder, { recursive: true })) {
	const file = join(folder, name);
	if (name.endsWith('/en.mdx')) await addProse(file);
	else if (name === 'phrases/en.yaml') await cp(file, join(folder, `phrases/${pseudo}.yaml`));
	else if (name.endsWith('.yaml')) await addTexts(file, name === 'site.yaml');
}
const { passed } = await run('node', ['src/commands/build.ts'], {
	output: 'show',
	env: { CONTENT: folder, OUT_DIR: 'e2e/.right-to-left/dist' },
});
process.exitCode = passed ? 0 : 1;

/** Writes the translation of a prose file. It contains only what is translated: facts and dates stay in the original. */
async function addProse(file: string): Promise<void> {
	const [, head = '', text = ''] =
		/^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(await readFile(file, 'utf8')) ?? [];
	const { title, summary, subject } = parse(head) as Record<string, string | undefined>;
	const own = stringify({ title, summary, ...(subject && { subject }) });
	const prose = text.replaceAll(/ (known|until)="[^"]*"/g, '');
	await writeFile(file.replace(/en\.mdx$/, `${pseudo}.mdx`), `---\n${own}---\n${prose}`);
}

async function addTexts(file: string, isSite: boolean): Promise<void> {
	const data = inPseudo(parse(await readFile(file, 'utf8'))) as { languages?: string[] };
	if (isSite) data.languages?.push(pseudo);
	await writeFile(file, stringify(data));
}

/** A copy of the data in which every English text is repeated under the new language. */
function inPseudo(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(inPseudo);
	if (typeof value !== 'object' || value === null) return value;
	const copy = Object.entries(value).map(([key, inner]) => [key, inPseudo(inner)]);
	const { en } = value as { en?: unknown };
	return Object.fromEntries(typeof en === 'string' ? [...copy, [pseudo, en]] : copy);
}
