import type { Day } from '../facts/day.ts';
import type { Locale } from '../facts/text.ts';
import type { FactFile } from '../facts/fact-files.ts';
import type { Phrases } from '../site/phrases.ts';
import type { Notice } from '../findings/problem.ts';
import type { StoryFiles } from '../reading/files.ts';
import { isTag, nodesOf } from '../reading/mdx-file.ts';
import { attributeOf } from '../reading/prose.ts';
import { writtenFacts } from '../reading/written-facts.ts';
import type { Story } from '../facts/story.ts';
import { newestEdition, viewStory } from '../view/view-story.ts';
import type { Path } from '../reading/walk.ts';
import { whatChanged } from '../view/what-changed.ts';
import { itemsOf } from '../reading/items-of.ts';
import { attributesOfTag } from './prose-problems.ts';
import { originalOf } from '../reading/original-of.ts';

/** Items that became known after the newest listed edition, and editions that change nothing. */
export function editionNotices(
	story: Story,
	files: StoryFiles,
	phrases: Record<Locale, Phrases>,
): Notice[] {
	const words = phrases[story.original];
	// A story that lists no edition gets a single one, on its newest day.
	const listsEditions = itemsOf(files, 'editions').length > 0;
	return listsEditions && words
		? [...laterItemNotices(story, files), ...unchangedEditionNotices(story, files, words)]
		: [];
}

function laterItemNotices(story: Story, files: StoryFiles): Notice[] {
	const { date } = newestEdition(story);
	const { placeOf } = writtenFacts(files);
	const inFacts = datedFacts(story)
		.filter(({ day }) => day > date)
		.map(({ name, path, day }) => laterNotice(placeOf(name, path), day, date));
	const original = originalOf(files);
	const inProse = (story.prose[story.original]?.passages ?? [])
		.filter(({ known = '' }) => known > date)
		.flatMap(({ id, known = '' }) => {
			const [tag] = (original?.tree ? [...nodesOf(original.tree)] : [])
				.map(({ node }) => node)
				.filter(isTag)
				.filter((node) => node.name === 'Passage' && attributeOf(node, 'id') === id);
			const place = original && tag && attributesOfTag(tag, original)?.placeOf(['id']);
			return place ? [laterNotice(place, known, date)] : [];
		});
	return [...inFacts, ...inProse];
}

function laterNotice(place: Notice['place'], day: Day, newest: Day): Notice {
	return {
		kind: 'edition-behind',
		place,
		message: `This became known on ${day}, but the newest edition, dated ${newest}, already shows it.`,
		hint: `Add an edition for ${day} to editions.yaml.`,
	};
}

interface DatedFact {
	name: FactFile;
	path: Path;
	day: Day;
}

/**
 * The days on which the items of a story, and the reports, standings and other facts in them, became known.
 * For an item newer than the newest edition, only its own day.
 */
function datedFacts(story: Story): DatedFact[] {
	const { date } = newestEdition(story);
	const datedItem = (name: FactFile, path: Path, known: Day, inner: DatedFact[] = []) =>
		known > date ? [{ name, path, day: known }] : [{ name, path, day: known }, ...inner];
	const reportsAndStandings = (
		name: FactFile,
		path: Path,
		{ reports = [], standings = [] }: WithReports,
	): DatedFact[] => [
		...reports.map(({ known }, index) => ({ name, path: [...path, 'reports', index], day: known })),
		...standings.map(({ from }, index) => ({
			name,
			path: [...path, 'standings', index, 'from'],
			day: from,
		})),
	];
	const itemsWithReports = (['venues', 'relations', 'claims', 'events'] as const).flatMap((name) =>
		story[name].flatMap((item) =>
			datedItem(name, [item.id], item.known, reportsAndStandings(name, [item.id], item)),
		),
	);
	const otherItems = (['routes', 'glossary'] as const).flatMap((name) =>
		story[name].flatMap(({ id, known }) => datedItem(name, [id], known)),
	);
	const stakeholders = story.stakeholders.flatMap(({ id, known, positions, wants }) =>
		datedItem('stakeholders', [id], known, [
			...(wants ? datedItem('stakeholders', [id, 'wants'], wants.known) : []),
			...positions.flatMap((one, index) =>
				datedItem('stakeholders', [id, 'positions', index], one.known),
			),
		]),
	);
	const members = story.camps.flatMap(({ id, members: all }) =>
		all.flatMap(({ known }, index) => datedItem('camps', [id, 'members', index], known)),
	);
	const exchangeItems = (story.exchange?.items ?? []).flatMap((item) => {
		const path = ['items', item.id];
		return datedItem('exchange', path, item.known, reportsAndStandings('exchange', path, item));
	});
	return [...itemsWithReports, ...otherItems, ...stakeholders, ...members, ...exchangeItems];
}

interface WithReports {
	reports?: readonly { known: Day }[];
	standings?: readonly { from: Day }[];
}

function unchangedEditionNotices(story: Story, files: StoryFiles, phrases: Phrases): Notice[] {
	const { placeOf } = writtenFacts(files);
	const views = story.editions.map((edition) => viewStory(story, edition, story.original));
	return views.flatMap((view, index) => {
		const before = views[index - 1];
		if (!before || whatChanged(before, view, phrases).length > 0) return [];
		const { date } = view.edition;
		return [
			{
				kind: 'same-edition' as const,
				place: placeOf('editions', [date]),
				message: `The edition of ${date} changes nothing: all of it was already known on ${before.edition.date}.`,
				hint: 'Remove it, or check whether some `known` is too early.',
			},
		];
	});
}
