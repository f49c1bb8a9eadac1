import type { ChangeSort } from '../../model/change.ts';
import { ofExchange } from '../../model/entries.ts';
import type { Prose, Story } from '../../model/story.ts';

/** A thing of a story that differs where no sentence tells of it. */
export interface OtherFact {
	/** A list of the story, one of its texts, or the story itself. */
	in: string;
	id?: string;
	is: 'new' | 'gone' | 'changed';
	/** Which of its fields differ. */
	fields: string[];
}

/** What of each list is told by sentences, and as what: of a thing that they tell, its other fields are left. */
const inSentences: Record<string, { sort: ChangeSort; fields: readonly string[] }> = {
	claims: { sort: 'claim', fields: ['text', 'standings'] },
	venues: {
		sort: 'venue',
		fields: ['name', 'role', 'standings', 'about', 'latitude', 'longitude', 'precision'],
	},
	events: { sort: 'event', fields: ['title', 'when', 'what'] },
	relations: { sort: 'relation', fields: ['from', 'to', 'kind', 'what', 'standings'] },
	exchange: { sort: 'relation', fields: ['to', 'as', 'what', 'standings'] },
	stakeholders: { sort: 'stakeholder', fields: ['name', 'role', 'wants', 'positions'] },
	sources: { sort: 'source', fields: ['publisher', 'title', 'subject', 'published'] },
	glossary: { sort: 'term', fields: ['term', 'means'] },
	corrections: { sort: 'correction', fields: [] },
};

/** What the sentences tell of every edition that there is before and after. */
const ofEditions = ['title', 'summary', 'sure', 'unsure', 'points', 'map', 'chart'];

/** What the sentences tell of a text, and what follows from that, of which the check speaks. */
const ofProse = [
	...(['title', 'passages', 'headings', 'loose', 'untranslated'] as const),
	...(['words', 'behind'] as const),
] satisfies (keyof Prose)[];

const lists = [
	...(['claims', 'venues', 'routes', 'events', 'relations', 'exchange', 'stakeholders'] as const),
	...(['camps', 'kinds', 'phases', 'sources', 'glossary', 'pictures', 'corrections'] as const),
];

/** What differs between two states of a story besides what its changes, `sort id` each, tell in sentences. */
export function otherFacts(then: Story, now: Story, told: ReadonlySet<string>): OtherFact[] {
	const locales = new Set([...Object.keys(then.prose), ...Object.keys(now.prose)]);
	const editionsOf = ({ editions }: Story) => new Map(editions.map((one) => [one.date, one]));
	const [old, fresh] = [editionsOf(then), editionsOf(now)];
	return [
		...compared({ in: 'the story' }, wholeOf(then), wholeOf(now)),
		...[...locales].flatMap((locale) =>
			compared({ in: `${locale}.mdx` }, then.prose[locale], now.prose[locale], ofProse),
		),
		// What is new or gone of them is told.
		...[...fresh.keys()]
			.filter((date) => old.has(date))
			.flatMap((date) =>
				compared({ in: 'editions', id: date }, old.get(date), fresh.get(date), ofEditions),
			),
		...compared({ in: 'exchange' }, partiesOf(then), partiesOf(now)),
		...lists.flatMap((list) => inList(list, then, now, told)),
	];
}

function inList(
	list: (typeof lists)[number],
	then: Story,
	now: Story,
	told: ReadonlySet<string>,
): OtherFact[] {
	const itemsOf = (story: Story): readonly { id: string }[] =>
		list === 'exchange' ? (story.exchange?.items ?? []) : story[list];
	const byId = (story: Story) => new Map(itemsOf(story).map((item) => [item.id, item]));
	const [old, fresh] = [byId(then), byId(now)];
	return [...new Set([...old.keys(), ...fresh.keys()])].flatMap((id) => {
		const { sort, fields } = inSentences[list] ?? {};
		const isTold = told.has(`${sort} ${list === 'exchange' ? ofExchange : ''}${id}`);
		const [was, is] = [old.get(id), fresh.get(id)];
		if (isTold && !(was && is)) return [];
		return compared({ in: list, id }, was, is, isTold ? fields : []);
	});
}

/** What is said of the story as a whole. */
function wholeOf({ published, checked, review, over, authors, note, formerly, withdrawn }: Story) {
	return { published, checked, review, over, authors, note, formerly, withdrawn };
}

function partiesOf({ exchange }: Story): object | undefined {
	if (!exchange) return undefined;
	const { left, right, note } = exchange;
	return { left, right, note };
}

function compared(
	where: Pick<OtherFact, 'in' | 'id'>,
	then: object | undefined,
	now: object | undefined,
	without: readonly string[] = [],
): OtherFact[] {
	if (!then || !now) {
		return then || now ? [{ ...where, is: now ? 'new' : 'gone', fields: [] }] : [];
	}
	const old = new Map<string, unknown>(Object.entries(then));
	const fresh = new Map<string, unknown>(Object.entries(now));
	const fields = [...new Set([...old.keys(), ...fresh.keys()])].filter(
		(field) =>
			!without.includes(field) &&
			JSON.stringify(old.get(field)) !== JSON.stringify(fresh.get(field)),
	);
	return fields.length > 0 ? [{ ...where, is: 'changed', fields }] : [];
}
