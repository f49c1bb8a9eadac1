import type { Day } from '../day.ts';
import type { FactFile } from '../facts.ts';
import type { Phrases } from '../phrases.ts';
import type { Notice } from '../problem.ts';
import type { StoryFiles } from '../reading/files.ts';
import { isTag, nodesOf } from '../reading/mdx-file.ts';
import { attributeOf } from '../reading/prose.ts';
import { writtenFacts } from '../reading/written-facts.ts';
import type { Story } from '../story.ts';
import { newestEdition, tell } from '../tell.ts';
import type { Path } from '../walk.ts';
import { whatChanged } from '../what-changed.ts';
import { factsNamed } from '../reading/facts-named.ts';
import { recordOf } from '../record.ts';
import { tagPart } from './prose-problems.ts';

/** What became known after the newest listed edition, and editions that change nothing. */
export function editionNotices(story: Story, files: StoryFiles, phrases: Phrases): Notice[] {
	// A story that lists no edition has one of its newest day.
	const isListed = factsNamed(files, 'editions').some(
		({ data }) => Object.keys(recordOf(data)).length > 0,
	);
	return isListed ? [...laterThings(story, files), ...emptyEditions(story, files, phrases)] : [];
}

function laterThings(story: Story, files: StoryFiles): Notice[] {
	const { date } = newestEdition(story);
	const { placeOf } = writtenFacts(files);
	const inFacts = dated(story)
		.filter(({ day }) => day > date)
		.map(({ name, path, day }) => later(placeOf(name, path), day, date));
	const original = files.prose.find(({ locale }) => locale === story.original);
	const inProse = (story.prose[story.original]?.passages ?? [])
		.filter(({ known = '' }) => known > date)
		.flatMap(({ id, known = '' }) => {
			const [tag] = (original?.tree ? [...nodesOf(original.tree)] : [])
				.map(({ node }) => node)
				.filter(isTag)
				.filter((node) => node.name === 'Passage' && attributeOf(node, 'id') === id);
			const place = original && tag && tagPart(tag, original)?.placeOf(['id']);
			return place ? [later(place, known, date)] : [];
		});
	return [...inFacts, ...inProse];
}

function later(place: Notice['place'], day: Day, newest: Day): Notice {
	return {
		kind: 'edition-behind',
		place,
		message: `This is known since ${day}, after the newest edition, of ${newest}, which shows it.`,
		hint: `Add the edition of ${day} to editions.yaml.`,
	};
}

interface Dated {
	name: FactFile;
	path: Path;
	day: Day;
}

/** Every day on which something of a story became known; of a thing that is new itself only its own. */
function dated(story: Story): Dated[] {
	const { date } = newestEdition(story);
	const of = (name: FactFile, path: Path, known: Day, within: Dated[] = []) =>
		known > date ? [{ name, path, day: known }] : [{ name, path, day: known }, ...within];
	const parts = (name: FactFile, path: Path, { reports = [], standings = [] }: Judged): Dated[] => [
		...reports.map(({ known }, index) => ({ name, path: [...path, 'reports', index], day: known })),
		...standings.map(({ from }, index) => ({
			name,
			path: [...path, 'standings', index, 'from'],
			day: from,
		})),
	];
	const judged = (['venues', 'relations', 'claims', 'events'] as const).flatMap((name) =>
		story[name].flatMap((item) => of(name, [item.id], item.known, parts(name, [item.id], item))),
	);
	const plain = (['routes', 'glossary'] as const).flatMap((name) =>
		story[name].flatMap(({ id, known }) => of(name, [id], known)),
	);
	const people = story.stakeholders.flatMap(({ id, known, positions, wants }) =>
		of('stakeholders', [id], known, [
			...(wants ? of('stakeholders', [id, 'wants'], wants.known) : []),
			...positions.flatMap((one, index) => of('stakeholders', [id, 'positions', index], one.known)),
		]),
	);
	const members = story.camps.flatMap(({ id, members: all }) =>
		all.flatMap(({ known }, index) => of('camps', [id, 'members', index], known)),
	);
	const items = (story.exchange?.items ?? []).flatMap((item) => {
		const path = ['items', item.id];
		return of('exchange', path, item.known, parts('exchange', path, item));
	});
	return [...judged, ...plain, ...people, ...members, ...items];
}

interface Judged {
	reports?: readonly { known: Day }[];
	standings?: readonly { from: Day }[];
}

function emptyEditions(story: Story, files: StoryFiles, phrases: Phrases): Notice[] {
	const { placeOf } = writtenFacts(files);
	const tellings = story.editions.map((edition) => tell(story, edition, story.original));
	return tellings.flatMap((telling, index) => {
		const before = tellings[index - 1];
		if (!before || whatChanged(before, telling, phrases).length > 0) return [];
		const { date } = telling.edition;
		return [
			{
				kind: 'same-edition' as const,
				place: placeOf('editions', [date]),
				message: `The edition of ${date} changes nothing: all in it was known on ${before.edition.date}.`,
				hint: 'Remove it, or look whether something has a `known` that is too early.',
			},
		];
	});
}
