import assert from 'node:assert/strict';
import {
	cpSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { after, test } from 'node:test';
import { mutate } from '../commands/fuzz/mutate.ts';
import { randomFrom } from '../commands/fuzz/random.ts';
import { filesIn } from '../integration/stamps.ts';
import type { AddressFiles } from '../model/checking/address-notices.ts';
import { checkContent } from '../model/checking/check-content.ts';
import { formatFinding, sortFindings, type Findings } from '../model/findings/problem.ts';
import { readContentFolder } from '../model/reading/content-folder.ts';
import { copyFixture } from '../model/reading/testing/fixture.ts';
import { type CheckedSite, checkedSite } from './checked-site.ts';

const parent = mkdtempSync(join(tmpdir(), 'cumbre-check-'));
after(() => rmSync(parent, { recursive: true }));
const today = '2030-01-01';

/** A content folder that has been built without problems, and whose check has been kept. */
class BuiltContent {
	readonly folder: string;
	readonly #cache: string;

	constructor(name: string, fill: (folder: string) => void) {
		this.folder = join(parent, name, 'content');
		this.#cache = join(parent, name, 'cache');
		fill(this.folder);
		this.keep();
	}

	check(): CheckedSite {
		const [folder, cache] = [relative('', this.folder), this.#cache];
		return checkedSite({ folder, cache, program: 'test', siteUrl: undefined, today });
	}

	/** Checks, and keeps the result as a build does. */
	keep(): void {
		const { keep, problems } = this.check();
		assert.deepEqual(problems, []);
		keep();
	}

	/** Fails unless the check with the cache finds what a check of everything finds. Returns its findings. */
	compare(what: string): string[] {
		const folder = relative('', this.folder);
		const whole = checkContent(readContentFolder(folder), this.#lastAddresses(), today);
		const found = this.check();
		assert.deepEqual(inWords(found), inWords(whole), what);
		assert.equal(found.content === undefined, whole.content === undefined, what);
		return inWords(found);
	}

	/** Makes a change, compares, and undoes the change. Returns what was found. */
	tryChange(what: string, change: (folder: string) => void): string[] {
		const before = join(this.folder, '../before');
		rmSync(before, { recursive: true, force: true });
		cpSync(this.folder, before, { recursive: true, preserveTimestamps: true });
		change(this.folder);
		const found = this.compare(what);
		rmSync(this.folder, { recursive: true });
		renameSync(before, this.folder);
		return found;
	}

	/** Whether a check reads only what has changed: then what is kept of the rest is told as it is kept. */
	isQuick(): boolean {
		const file = join(this.#cache, 'checked.json');
		const kept = readFileSync(file, 'utf8');
		const { frame, ...others } = JSON.parse(kept) as { frame: Findings };
		const place = { file: 'kept.yaml', line: 1, column: 1 };
		const mark = { kind: 'untranslated', place, message: 'Kept.', hint: 'Kept.' };
		writeFileSync(
			file,
			JSON.stringify({ ...others, frame: { ...frame, notices: [...frame.notices, mark] } }),
		);
		const isQuick = this.check().notices.some(({ message }) => message === 'Kept.');
		writeFileSync(file, kept);
		return isQuick;
	}

	#lastAddresses(): AddressFiles {
		const folder = join(this.#cache, 'addresses');
		return Object.assign(
			{},
			...readdirSync(folder).map(
				(name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as AddressFiles,
			),
		) as AddressFiles;
	}
}

const inWords = ({ problems, notices }: Findings): string[] =>
	sortFindings([...problems, ...notices])
		.map((finding) => formatFinding(finding))
		.toSorted();

function edit(folder: string, file: string, from: string | RegExp, to: string): void {
	const path = join(folder, file);
	const text = readFileSync(path, 'utf8');
	assert.notEqual(text.search(from), -1, `${file} has no ${from}`);
	writeFileSync(path, text.replace(from, to));
}

/** A part of the content for tests, which is soon checked. */
function copySome(folder: string): void {
	copyFixture(folder);
	for (const story of ['crowded-strait', 'river-commission'])
		rmSync(join(folder, 'stories', story), { recursive: true });
	edit(folder, 'stories/bridge/es.mdx', /^review: .*/m, 'review: 2025-01-01');
}

const fixture = new BuiltContent('fixture', copySome);

test('while nothing has changed, a check is quick and finds what a check of everything finds', () => {
	assert.ok(fixture.isQuick());
	assert.match(fixture.compare('nothing').join('\n'), /This story has no translation/);
	assert.match(fixture.compare('nothing').join('\n'), /The review of this story was due/);
});

test('a check after a sound change reads only the story that has changed', (t) => {
	const built = new BuiltContent('sound', copySome);
	t.after(() => rmSync(built.folder, { recursive: true }));
	edit(built.folder, 'stories/bridge/en.mdx', /^title: /m, 'title: Indeed ');
	assert.ok(built.isQuick());
	built.compare('a title');
	// A link to a home page is sound, too.
	edit(built.folder, 'stories/bridge/en.mdx', /$/, '\nSee [all stories](../).\n');
	assert.ok(built.isQuick());
	built.compare('a link to the home page');
});

test('each seeded mistake, put into a content that was built, is found as by a check of everything', () => {
	const mistakes = 'e2e/mistakes';
	const names = filesIn(mistakes);
	const stories = new Set(names.flatMap((name) => /^stories\/([^/]+)\//.exec(name)?.[1] ?? []));
	// Whole stories with all their mistakes, and each of their other files alone in a sound story.
	for (const story of stories) {
		const found = fixture.tryChange(story, (folder) =>
			cpSync(join(mistakes, 'stories', story), join(folder, 'stories', story), { recursive: true }),
		);
		assert.ok(
			found.some((finding) => finding.includes(join('stories', story))),
			story,
		);
	}
	for (const name of names) {
		fixture.tryChange(name, (folder) => {
			const to = join(folder, name.replace(/^stories\/[^/]+/, 'stories/bridge'));
			mkdirSync(join(to, '..'), { recursive: true });
			cpSync(join(mistakes, name), to);
		});
	}
});

test('each of 40 random changes is found as by a check of everything', () => {
	const files = filesIn(fixture.folder).filter((name) => /\.(yaml|mdx)$/.test(name));
	for (let seed = 1; seed <= 40; seed += 1) {
		const random = randomFrom(seed);
		const name = files[Math.floor(random() * files.length)] ?? '';
		fixture.tryChange(`seed ${seed}, ${name}`, (folder) => {
			const { text } = mutate(readFileSync(join(folder, name), 'utf8'), random);
			writeFileSync(join(folder, name), text);
		});
	}
});

test('a link to what a changed story no longer has is found in the story that has not changed', () => {
	const built = new BuiltContent('links', (folder) => {
		copySome(folder);
		edit(
			folder,
			'stories/bridge/en.mdx',
			/$/,
			'\nSee [the venue](../harbour-talks/#venue-doha) and [the edition](../harbour-talks/2024-03-01/).\n',
		);
	});
	assert.ok(built.isQuick());
	const link = /stories\/bridge\/en\.mdx:\d+:\d+ {2}There is no/;
	for (const [what, change] of Object.entries({
		'a venue': (folder: string) => {
			for (const file of filesIn(join(folder, 'stories/harbour-talks')).filter((name) =>
				/\.(yaml|mdx)$/.test(name),
			)) {
				const path = join(folder, 'stories/harbour-talks', file);
				writeFileSync(path, readFileSync(path, 'utf8').replaceAll(/\bdoha\b/g, 'muscat'));
			}
		},
		'the story': (folder: string) =>
			rmSync(join(folder, 'stories/harbour-talks'), { recursive: true }),
		'the address': (folder: string) =>
			edit(folder, 'stories/harbour-talks/en.mdx', /^title: /m, 'address: talks\ntitle: '),
	})) {
		assert.match(built.tryChange(what, change).join('\n'), link, what);
	}
	const draft = built.tryChange('a draft', (folder) =>
		edit(folder, 'stories/harbour-talks/en.mdx', /^title: /m, 'draft: true\ntitle: '),
	);
	assert.match(draft.join('\n'), /is a draft, which no reader can open/);
});

test('two stories that come to have one address are found, though only one of them has changed', () => {
	const taken = fixture.tryChange('an address', (folder) =>
		edit(folder, 'stories/bridge/en.mdx', /^title: /m, 'address: harbour-talks\ntitle: '),
	);
	assert.match(taken.join('\n'), /also has the address \/en\/harbour-talks\//);
	const former = fixture.tryChange('a former address', (folder) =>
		edit(folder, 'stories/short-note/en.mdx', /^title: /m, 'formerly: [harbour-talks]\ntitle: '),
	);
	assert.match(former.join('\n'), /“harbour-talks” is already an address/);
	const page = fixture.tryChange('the address of a page', (folder) =>
		edit(folder, 'stories/bridge/en.mdx', /^title: /m, 'address: about\ntitle: '),
	);
	assert.match(page.join('\n'), /\/en\/about\//);
});

test('a file or a folder that does not belong where it is is found, also an empty one', () => {
	const places = [
		'',
		'stories',
		'stories/bridge',
		'stories/bridge/images',
		'phrases',
		'pages',
		'pages/about',
	];
	for (const place of places) {
		const found = fixture.tryChange(`a file in ${place}`, (folder) => {
			mkdirSync(join(folder, place), { recursive: true });
			writeFileSync(join(folder, place, 'notes.txt'), 'To do');
		});
		assert.match(found.join('\n'), /notes\.txt/, place);
	}
	for (const place of ['', 'stories', 'stories/bridge', 'pages']) {
		const found = fixture.tryChange(`a folder in ${place}`, (folder) => {
			mkdirSync(join(folder, place, 'notes'));
		});
		assert.match(found.join('\n'), /notes/, place);
	}
});

test('a link into public/ is checked again when a file there is gone', (t) => {
	const file = 'public/check-test.txt';
	t.after(() => rmSync(file, { force: true }));
	writeFileSync(file, 'x');
	const built = new BuiltContent('public', (folder) => {
		copySome(folder);
		edit(folder, 'stories/bridge/en.mdx', /$/, '\nSee [the file](../../check-test.txt).\n');
	});
	assert.ok(built.isQuick());
	rmSync(file);
	assert.match(built.compare('public/').join('\n'), /There is no page \/check-test\.txt/);
});

test('a story whose folder is read again keeps its digest, so that a copy of the content is the same', () => {
	const { digests } = fixture.check();
	const later = new Date(Date.now() + 60_000);
	for (const file of filesIn(fixture.folder)) {
		assert.ok(statSync(join(fixture.folder, file)).mtime < later);
	}
	const copy = `${fixture.folder}-copy`;
	cpSync(fixture.folder, copy, { recursive: true });
	rmSync(fixture.folder, { recursive: true });
	renameSync(copy, fixture.folder);
	assert.deepEqual(fixture.check().digests, digests);
	assert.ok(fixture.isQuick());
});

test('the addresses that a build lost are told until the next build has ended', () => {
	const built = new BuiltContent('lost', copySome);
	edit(built.folder, 'stories/short-note/en.mdx', /^title: /m, 'address: note\ntitle: ');
	assert.match(built.compare('lost').join('\n'), /had the address \/en\/short-note\//);
	assert.match(built.compare('still lost').join('\n'), /had the address \/en\/short-note\//);
	built.keep();
	assert.doesNotMatch(built.compare('built').join('\n'), /short-note\/, but/);
});
