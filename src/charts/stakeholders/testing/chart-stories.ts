import type { Certainty } from '../../../model/facts/standing.ts';
import type {
	Camp,
	Exchange,
	ExchangeItem,
	Kind,
	Relation,
	Stakeholder,
	Story,
} from '../../../model/facts/story.ts';
import type { StoryView } from '../../../model/view/story-view.ts';

// Small stories for the tests of the chart.

const known = '2024-03-01';
const day = '2024-03-10';

const standingsOf = (is: Certainty) => [{ from: known, is, sources: ['paper'] }];

/** Makes a stakeholder with a name in English. */
export const stakeholder = (
	id: string,
	name: string,
	also: Partial<Stakeholder> = {},
): Stakeholder => ({
	id,
	name: { en: name },
	type: 'state',
	role: { en: '…' },
	positions: [],
	known,
	...also,
});

/** Makes a neutral kind with this form and end mark. */
export const kind = (id: string, form: Kind['form'], end: Kind['end']): Kind => ({
	id,
	form,
	end,
	word: { en: id },
	sentence: { en: `{from} ${id} {to}: {what}` },
	polarity: 'neutral',
});

/** Makes a main relation from text such as `from kind to: short`. */
export function relation(
	written: string,
	is: Certainty = 'confirmed',
	also: Partial<Relation> = {},
): Relation {
	const [, from = '', of = '', to = '', short = ''] =
		/^(\S+) (\S+) (\S+): (.+)$/.exec(written) ?? [];
	return {
		id: `${from}-${of}-${to}`,
		from,
		to,
		kind: of,
		main: true,
		short: { en: short },
		what: { en: short },
		reports: [],
		standings: standingsOf(is),
		known,
		...also,
	};
}

/** Makes a camp from the ids of its members. */
export const camp = (
	id: string,
	name: string,
	place: Camp['place'],
	...members: string[]
): Camp => ({
	id,
	name: { en: name },
	place,
	members: members.map((who) => ({ who, sources: ['paper'], known })),
});

/** Makes an exchange item, which one party asks for or offers. */
export const item = (
	id: string,
	to: string,
	what: string,
	is: Certainty = 'reported',
	as: ExchangeItem['as'] = 'asked',
): ExchangeItem => ({
	id,
	to,
	what: { en: what },
	as,
	main: true,
	known,
	standings: standingsOf(is),
	reports: [{ who: { en: 'a paper' }, says: 'asserts', sources: ['paper'], known }],
});

/** Makes an exchange between two parties. */
export const exchange = (left: string, right: string, ...items: ExchangeItem[]): Exchange => ({
	left: { who: left, wants: { en: 'The left wants' } },
	right: { who: right, wants: { en: 'The right wants' } },
	items,
});

/** Makes a view of a story that has only the facts that the chart reads. */
export function viewOf(
	parts: Partial<Pick<Story, 'stakeholders' | 'camps' | 'kinds' | 'relations' | 'exchange'>>,
): StoryView {
	const prose = {
		locale: 'en',
		slug: 'story',
		title: 'Story',
		summary: '…',
		passages: [],
		headings: [],
		citations: [],
		parts: [],
		body: [],
		wordCount: 0,
		loose: [],
		outdated: { passages: [], headings: [], texts: [] },
		untranslated: [],
	};
	const edition = { date: day, summary: { en: '…' } };
	const story: Story = {
		id: 'story',
		original: 'en',
		published: known,
		prose: { en: prose },
		sources: [],
		venues: [],
		routes: [],
		stakeholders: [],
		camps: [],
		kinds: [],
		relations: [],
		phases: [],
		events: [],
		claims: [],
		glossary: [],
		pictures: [],
		editions: [edition],
		corrections: [],
		...parts,
	};
	return {
		story,
		edition,
		isNewest: true,
		day,
		locale: 'en',
		prose,
		notes: new Map(),
		withdrawn: [],
	};
}

const forms = [
	kind('warns', 'line', 'bar'),
	kind('binds', 'double', 'bar'),
	kind('fines', 'heavy', 'square'),
	kind('fights', 'zigzag', 'arrow'),
	kind('reveals', 'line', 'open'),
	kind('backs', 'double', 'dot'),
	kind('doubts', 'line', 'cross'),
	kind('shields', 'line', 'ring'),
	kind('meets', 'line', 'arrow'),
	kind('watches', 'line', 'none'),
];

/** A story of realistic size: ten cards, nine ties and a two-way exchange. */
export const summit = {
	kinds: forms,
	stakeholders: [
		stakeholder('north', 'Northern Kingdom'),
		stakeholder('king', 'Olav', { type: 'person', of: 'north' }),
		stakeholder('south', 'Southland'),
		stakeholder('union', 'U.S.E.'),
		stakeholder('speaker', 'Watkins', { type: 'person', of: 'union' }),
		stakeholder('isles', 'The Isles'),
		stakeholder('west', 'Westmark'),
		stakeholder('delta', 'Delta'),
		stakeholder('herald', 'Herald', { type: 'publication' }),
		stakeholder('council', 'Council of the Sea', { type: 'organisation' }),
		stakeholder('east', 'Easternia'),
		stakeholder('coast', 'Coastland'),
	],
	camps: [
		camp('parties', 'The two parties', 'centre', 'north', 'south'),
		camp('press', 'Reports it', 'above', 'herald'),
		camp('against', 'Object', 'above', 'union', 'isles', 'west', 'delta'),
		camp('referee', 'Sets the rules', 'below', 'council'),
		camp('silent', 'No public position', 'beside', 'east'),
		camp('hit', 'Affected', 'beside', 'coast'),
	],
	relations: [
		...['union', 'isles', 'west', 'delta'].map((from) =>
			relation(`${from} warns south: would break the treaty`, 'confirmed', { act: 'statement' }),
		),
		relation('speaker warns north: to stop the talks'),
		relation('union reveals north: what the king expects'),
		relation('north doubts union: denies any sale of arms'),
		relation('herald reveals king: a trip to the South', 'reported'),
		relation('council binds north: not to sell or buy arms'),
		relation('south backs council: voted for the rules'),
		relation('south fights coast: invasion since 2022'),
		relation('east backs north: ally by treaty', 'disputed'),
		relation('east watches south: says nothing', 'confirmed', { main: false }),
	],
	exchange: exchange(
		'north',
		'south',
		item('shells', 'south', 'artillery shells'),
		item('missiles', 'south', 'anti-tank missiles'),
		item('satellites', 'north', 'satellite technology'),
		item('food', 'north', 'food aid', 'disputed'),
		item('grain', 'north', 'grain', 'reported', 'offered'),
	),
};

/** A story with ties that go round the parties, turn back, go both ways, and run between the parties. */
export const harbour = {
	kinds: forms,
	stakeholders: [
		stakeholder('port', 'Port Authority', { type: 'organisation' }),
		stakeholder('line', 'Grand Shipping Line', { type: 'organisation' }),
		stakeholder('crew', 'Dockers'),
		stakeholder('town', 'Town'),
		stakeholder('mayor', 'Mayor', { type: 'person', of: 'town' }),
		stakeholder('court', 'Court', { type: 'organisation' }),
		stakeholder('fleet', 'Fishing Fleet'),
		stakeholder('gazette', 'Gazette', { type: 'publication' }),
	],
	camps: [
		camp('angry', 'Against the deal', 'above', 'crew', 'town'),
		camp('law', 'Decides', 'below', 'court'),
	],
	relations: [
		relation('crew fines line: a strike'),
		relation('mayor warns crew: not to strike', 'reported'),
		relation('fleet watches port: waits', 'unknown'),
		relation('gazette reveals line: a letter', 'refuted'),
		relation('crew fights fleet: over the berths', 'disputed'),
		relation('court binds town: to hear all'),
		relation('court shields fleet: both keep quiet', 'confirmed', { both: true }),
		relation('port meets line: in the hall', 'confirmed', { both: true }),
		relation('line backs court: accepts it'),
	],
	exchange: exchange('port', 'line', item('berths', 'line', 'two berths', 'confirmed', 'offered')),
};

/** Makes a story of `size` stakeholders in five camps, with two parties and two and a half times as many ties. */
export function crowd(size: number) {
	const ids = Array.from(
		{ length: size - 2 },
		(_, index) => `one-${String(index).padStart(3, '0')}`,
	);
	const inCamp = (index: number) => ids.filter((_, at) => at % 5 === index);
	const kinds = [
		{ ...kind('warns', 'line', 'bar'), polarity: 'against' as const },
		{ ...kind('fines', 'heavy', 'square'), polarity: 'against' as const },
		{ ...kind('supports', 'line', 'dot'), polarity: 'for' as const },
		kind('watches', 'line', 'none'),
	];
	const ties = Array.from({ length: Math.round(size * 2.5) }, (_, index): Relation => {
		const from = ids[(index * 7) % ids.length] ?? '';
		const to =
			index % 6 === 5 ? (ids[(index * 11 + 3) % ids.length] ?? '') : index % 2 ? 'east' : 'west';
		const of = kinds[(index * 5) % kinds.length]?.id ?? '';
		const is = index % 3 === 0 ? 'reported' : 'confirmed';
		const tie = relation(`${from} ${of} ${to === from ? 'east' : to}: matter ${index}`, is);
		return { ...tie, id: `tie-${String(index).padStart(3, '0')}`, main: index % 20 === 0 };
	});
	return {
		kinds,
		stakeholders: [
			stakeholder('east', 'East'),
			stakeholder('west', 'West'),
			...ids.map((id, index) => stakeholder(id, `Member ${index}`)),
		],
		camps: [
			camp('parties', 'The parties', 'centre', 'east', 'west'),
			camp('foes', 'Against', 'above', ...inCamp(0)),
			camp('friends', 'In favour', 'above', ...inCamp(1)),
			camp('judges', 'Judge', 'below', ...inCamp(2)),
			camp('neighbours', 'Live near', 'beside', ...inCamp(3)),
		],
		relations: ties,
		exchange: exchange('west', 'east', item('ore', 'east', 'ore'), item('grain', 'west', 'grain')),
	};
}
