import { stringify } from 'yaml';
import { randomFrom } from '../src/commands/fuzz/random.ts';

/** How many items and words a made-up story has. */
export interface StorySize {
	venues: number;
	stakeholders: number;
	relations: number;
	events: number;
	sources: number;
	claims: number;
	/** The length of the prose. */
	words: number;
}

/** The size of a typical story. */
export const ordinary: StorySize = {
	venues: 8,
	stakeholders: 12,
	relations: 20,
	events: 10,
	sources: 15,
	claims: 5,
	words: 1200,
};

/** The size of the big story in the performance budgets. */
export const big: StorySize = {
	venues: 300,
	stakeholders: 60,
	relations: 150,
	events: 40,
	sources: 60,
	claims: 20,
	words: 3000,
};

/** Everything that determines a made-up story. */
export interface StoryPlan {
	size: StorySize;
	seed: number;
	languages: readonly string[];
	/** The number of editions, one week apart. */
	editions: number;
}

/** The files of a made-up story by name. The same plan always gives the same files. */
export function madeUpStoryFiles({
	size,
	seed,
	languages,
	editions,
}: StoryPlan): Record<string, string> {
	const random = randomFrom(seed);
	const below = (end: number) => Math.floor(random() * end);
	const pick = (ids: readonly string[]) => ids[below(ids.length)] ?? '';
	const idsOf = (name: string, count: number) =>
		Array.from({ length: count }, (_, index) => `${name}-${index + 1}`);
	const sentence = (min: number, max: number) => {
		const text = Array.from({ length: min + below(max - min + 1) }, () => pick(words));
		return `${text.join(' ').replace(/^./, (letter) => letter.toUpperCase())}`;
	};
	/** The same made-up text for every language of the story. */
	const text = (min: number, max: number) => {
		const shared = sentence(min, max);
		return Object.fromEntries(languages.map((locale) => [locale, shared]));
	};

	const ids = {
		sources: idsOf('source', size.sources),
		venues: idsOf('venue', size.venues),
		stakeholders: idsOf('stakeholder', size.stakeholders),
		claims: idsOf('claim', size.claims),
		events: idsOf('event', size.events),
	};
	const days = Array.from({ length: editions }, (_, index) => dayAfter(7 * index + 1));
	// Items become known in their order, so each edition has more than the one before.
	const dayOf = (index: number, count: number) =>
		days[Math.floor((index / count) * days.length)] ?? days[0] ?? '';
	const sourceItems = (sources: readonly string[]) =>
		Object.fromEntries(
			sources.map((id, index) => [
				id,
				{
					publisher: `The ${sentence(1, 2)}`,
					title: sentence(5, 9),
					kind: 'press',
					language: 'en',
					published: dayOf(index, sources.length),
					url: `https://press.example/${seed}/${id}`,
				},
			]),
		);
	/** A source that was published by the day on which an item became known. */
	const sourceFor = (index: number, count: number) => {
		const perEdition = Math.ceil(size.sources / editions);
		const edition = Math.floor((index / count) * editions);
		return (
			ids.sources[
				edition * perEdition + below(Math.min(perEdition, size.sources - edition * perEdition))
			] ?? ''
		);
	};
	const items = <Item>(all: readonly string[], item: (source: string, from: string) => Item) =>
		Object.fromEntries(
			all.map((id, index) => [id, item(sourceFor(index, all.length), dayOf(index, all.length))]),
		);

	const files: Record<string, unknown> = {
		sources: sourceItems(ids.sources),
		venues: items(ids.venues, (source, from) => ({
			name: text(1, 2),
			role: 'candidate',
			country: 'RU',
			// Between the Urals and the Lena, far from any border, so that `country` is always right.
			latitude: roundDegrees(57 + 6 * random()),
			longitude: roundDegrees(64 + 50 * random()),
			precision: 3000,
			about: text(8, 14),
			reports: [
				{ who: pick(ids.stakeholders), says: 'possible', note: text(6, 12), sources: [source] },
			],
			standings: [{ from, is: pick(['likely', 'possible', 'unlikely']), sources: [source] }],
		})),
		stakeholders: items(ids.stakeholders, (source, when) => ({
			name: text(2, 2),
			short: text(1, 1),
			type: pick(['person', 'state', 'organisation']),
			role: text(3, 6),
			wants: { what: text(8, 14), sources: [source] },
			positions: [{ when, what: text(8, 14), sources: [source] }],
		})),
		camps: Object.fromEntries(
			(['above', 'centre', 'below'] as const).map((place, index) => [
				`camp-${index + 1}`,
				{
					name: text(2, 3),
					place,
					members: membersOf(ids.stakeholders, index).map((who) => ({
						who,
						sources: [ids.sources[0]],
					})),
				},
			]),
		),
		kinds: Object.fromEntries(
			idsOf('kind', 4).map((id) => [
				id,
				{
					word: text(1, 1),
					sentence: Object.fromEntries(
						languages.map((locale) => [locale, `{from} ${pick(words)} {to}: {what}`]),
					),
					form: pick(['line', 'double']),
					end: pick(['arrow', 'bar', 'open']),
				},
			]),
		),
		relations: relationsOf(),
		claims: items(ids.claims, (source, from) => ({
			text: text(8, 14),
			stakeholders: [pick(ids.stakeholders)],
			reports: [{ who: pick(ids.stakeholders), says: 'asserts', sources: [source] }],
			standings: [{ from, is: 'reported', sources: [source] }],
		})),
		phases: { before: { name: text(1, 2) }, after: { name: text(1, 2) } },
		events: items(ids.events, (source, when) => ({
			when,
			title: text(3, 6),
			what: text(10, 18),
			phase: pick(['before', 'after']),
			venues: [pick(ids.venues)],
			stakeholders: [pick(ids.stakeholders)],
			sources: [source],
		})),
		editions: Object.fromEntries(
			days.map((date, index) => [
				date,
				{
					...(index > 0 && { published: date }),
					summary: text(15, 25),
					sure: withCitation(text(8, 14), ids.sources[0] ?? ''),
					unsure: withCitation(text(8, 14), ids.sources[0] ?? ''),
					points: [
						withCitation(text(10, 18), ids.sources[0] ?? ''),
						withCitation(text(10, 18), ids.sources[0] ?? ''),
					],
				},
			]),
		),
	};

	function relationsOf(): Record<string, unknown> {
		const relations: Record<string, unknown> = {};
		const taken = new Set<string>();
		const pair = () => [pick(ids.stakeholders), pick(ids.stakeholders)] as const;
		for (const [index, id] of idsOf('relation', size.relations).entries()) {
			// At most one relation from a stakeholder to another, and none to itself.
			let [from, to] = pair();
			while (from === to || taken.has(`${from} ${to}`)) [from, to] = pair();
			taken.add(`${from} ${to}`);
			const source = sourceFor(index, size.relations);
			relations[id] = {
				from,
				to,
				kind: `kind-${1 + below(4)}`,
				what: text(5, 9),
				short: text(2, 3),
				main: index % 3 === 0,
				reports: [{ who: pick(ids.stakeholders), says: 'asserts', sources: [source] }],
				standings: [
					{
						from: dayOf(index, size.relations),
						is: pick(['reported', 'disputed']),
						sources: [source],
					},
				],
			};
		}
		return relations;
	}

	const title = text(4, 7);
	const summary = text(18, 28);
	const questions = sections.map(({ parts }) => ({ parts, title: text(2, 5) }));
	const paragraphs = Array.from(
		{ length: Math.max(sections.length, Math.round(size.words / 60)) },
		() => ({
			first: text(24, 28),
			second: text(24, 28),
			source: ids.sources[0] ?? '',
			venue: ids.venues[0] ?? '',
			stakeholder: pick(membersOf(ids.stakeholders, 1)) || (ids.stakeholders[0] ?? ''),
		}),
	);
	const prose = (locale: string) => {
		const [original] = languages;
		const front = {
			title: title[locale],
			summary: `${summary[locale]}.`,
			...(locale === original && { original: true, published: days[0] }),
		};
		const body = questions.flatMap(({ parts, title: heading }, index) => [
			`## ${heading[locale]} ${index + 1}?`,
			...paragraphs
				.filter((_, number) => number % questions.length === index)
				.map(
					(one) =>
						`${one.first[locale]}, <Stakeholder id="${one.stakeholder}" /> [@${one.source}]. ` +
						`${one.second[locale]} <Venue id="${one.venue}" />.`,
				),
			...parts,
		]);
		return `---\n${stringify(front)}---\n\n${body.join('\n\n')}\n`;
	};

	return Object.fromEntries([
		...Object.entries(files).map(([name, data]) => [`${name}.yaml`, stringify(data)] as const),
		...languages.map((locale) => [`${locale}.mdx`, prose(locale)] as const),
	]);
}

/** The sections of the prose, each with its part. */
const sections = [
	{ parts: ['<VenueMap />'] },
	{ parts: ['<StakeholderChart />'] },
	{ parts: ['<ClaimLedger />'] },
	{ parts: ['<EventTimeline />'] },
	{ parts: ['<WhoIsWho />'] },
	{ parts: ['<SourceList />'] },
];

const membersOf = (ids: readonly string[], camp: number): string[] =>
	ids.filter((_, index) => (index < 2 ? 1 : index % 2 === 0 ? 0 : 2) === camp);

const withCitation = (text: Record<string, string>, source: string) =>
	Object.fromEntries(
		Object.entries(text).map(([locale, words]) => [locale, `${words} [@${source}].`]),
	);

const roundDegrees = (number: number): number => Number(number.toFixed(4));

/** The date that is the given number of days after 31 December 2023. */
const dayAfter = (days: number): string =>
	new Date(Date.UTC(2023, 11, 31 + days)).toISOString().slice(0, 10);

const words = (
	'anchor barley candle delta ember falcon garnet harbour island juniper kettle lantern meadow ' +
	'nectar orchard pepper quarry river saddle timber upland valley willow yarrow amber bridge ' +
	'copper dune estate ferry glacier hollow inlet jetty knoll ledge marble northern outpost pier ' +
	'quiet ridge summit tunnel unity vessel water yellow zenith accord border council decree envoy ' +
	'forum guard hearing import joint letter motion notice order pledge quota report signal treaty'
).split(' ');
