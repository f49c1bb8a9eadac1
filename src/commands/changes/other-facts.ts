import type { ChangeType } from '../../model/view/change.ts';
import { exchangePrefix } from '../../model/view/entries.ts';
import { type FactFile, factSchemas } from '../../model/facts/fact-files.ts';
import type { Prose, Story } from '../../model/facts/story.ts';

/** An item or text of a story with a change that no sentence shows. */
export interface OtherFact {
	/** The name of a list, a text file, or `the story`. */
	in: string;
	id?: string;
	is: 'new' | 'gone' | 'changed';
	/** The fields that differ. */
	fields: string[];
}

/** For each list, the type of sentence that shows its changes, and the fields that the sentence covers. */
export const shownInSentences: Partial<
	Record<List, { type: ChangeType; fields: readonly string[] }>
> = {
	claims: { type: 'claim', fields: ['text', 'standings'] },
	venues: {
		type: 'venue',
		fields: ['name', 'role', 'standings', 'about', 'latitude', 'longitude', 'precision'],
	},
	events: { type: 'event', fields: ['title', 'when', 'what'] },
	relations: { type: 'relation', fields: ['from', 'to', 'kind', 'what', 'standings'] },
	exchange: { type: 'relation', fields: ['to', 'as', 'what', 'standings'] },
	stakeholders: { type: 'stakeholder', fields: ['name', 'role', 'wants', 'positions'] },
	sources: {
		type: 'source',
		fields: ['publisher', 'republishes', 'title', 'subject', 'language', 'published'],
	},
	glossary: { type: 'term', fields: ['term', 'means'] },
	corrections: { type: 'correction', fields: [] },
};

/** The fields of an edition that sentences show if the edition exists before and after. */
const editionFields = ['title', 'summary', 'sure', 'unsure', 'points', 'map', 'chart'];

/** The fields of a text that sentences show, and the derived `wordCount` and `outdated`, which the check reports. */
const proseFields = [
	...(['title', 'passages', 'headings', 'loose', 'untranslated'] as const),
	...(['wordCount', 'outdated'] as const),
] satisfies (keyof Prose)[];

/** The files of facts whose items are compared one by one. Editions have sentences of their own. */
type List = Exclude<FactFile, 'editions'>;
const lists = (Object.keys(factSchemas) as FactFile[]).filter(
	(file): file is List => file !== 'editions',
);

/**
 * The differences between two versions of a story that no sentence shows. `sentences` has `type id` for each
 * change that a sentence shows.
 */
export function otherFacts(then: Story, now: Story, sentences: ReadonlySet<string>): OtherFact[] {
	const locales = new Set([...Object.keys(then.prose), ...Object.keys(now.prose)]);
	const editionsOf = ({ editions }: Story) => new Map(editions.map((one) => [one.date, one]));
	const [old, current] = [editionsOf(then), editionsOf(now)];
	return [
		...changesBetween({ in: 'the story' }, ownFieldsOf(then), ownFieldsOf(now)),
		...[...locales].flatMap((locale) =>
			changesBetween({ in: `${locale}.mdx` }, then.prose[locale], now.prose[locale], proseFields),
		),
		// New and removed editions are listed elsewhere.
		...[...current.keys()]
			.filter((date) => old.has(date))
			.flatMap((date) =>
				changesBetween(
					{ in: 'editions', id: date },
					old.get(date),
					current.get(date),
					editionFields,
				),
			),
		...changesBetween({ in: 'exchange' }, partiesOf(then), partiesOf(now)),
		...lists.flatMap((list) => changesInList(list, then, now, sentences)),
	];
}

function changesInList(
	list: List,
	then: Story,
	now: Story,
	sentences: ReadonlySet<string>,
): OtherFact[] {
	const itemsOf = (story: Story): readonly { id: string }[] =>
		list === 'exchange' ? (story.exchange?.items ?? []) : story[list];
	const byId = (story: Story) => new Map(itemsOf(story).map((item) => [item.id, item]));
	const [old, current] = [byId(then), byId(now)];
	return [...new Set([...old.keys(), ...current.keys()])].flatMap((id) => {
		const { type, fields } = shownInSentences[list] ?? {};
		const hasSentence = sentences.has(`${type} ${list === 'exchange' ? exchangePrefix : ''}${id}`);
		const [was, is] = [old.get(id), current.get(id)];
		if (hasSentence && !(was && is)) return [];
		return changesBetween({ in: list, id }, was, is, hasSentence ? fields : []);
	});
}

/** The fields of the story itself. */
function ownFieldsOf({
	published,
	checked,
	review,
	over,
	authors,
	note,
	formerly,
	withdrawn,
}: Story) {
	return { published, checked, review, over, authors, note, formerly, withdrawn };
}

function partiesOf({ exchange }: Story): object | undefined {
	if (!exchange) return undefined;
	const { left, right, note } = exchange;
	return { left, right, note };
}

function changesBetween(
	subject: Pick<OtherFact, 'in' | 'id'>,
	then: object | undefined,
	now: object | undefined,
	ignored: readonly string[] = [],
): OtherFact[] {
	if (!then || !now) {
		return then || now ? [{ ...subject, is: now ? 'new' : 'gone', fields: [] }] : [];
	}
	const old = new Map<string, unknown>(Object.entries(then));
	const current = new Map<string, unknown>(Object.entries(now));
	const fields = [...new Set([...old.keys(), ...current.keys()])].filter(
		(field) =>
			!ignored.includes(field) &&
			JSON.stringify(old.get(field)) !== JSON.stringify(current.get(field)),
	);
	return fields.length > 0 ? [{ ...subject, is: 'changed', fields }] : [];
}
