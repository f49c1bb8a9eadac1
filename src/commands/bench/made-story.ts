import { stringify } from 'yaml';
import { randomFrom } from '../fuzz/random.ts';

/** How much a made-up story holds. */
export interface StorySize {
	venues: number;
	stakeholders: number;
	relations: number;
	events: number;
	sources: number;
	claims: number;
	/** Of the prose, in words. */
	words: number;
}

/** Of the stories that are made by the hundred. */
export const ordinary: StorySize = {
	venues: 8,
	stakeholders: 12,
	relations: 20,
	events: 10,
	sources: 15,
	claims: 5,
	words: 1200,
};

/** The big story of the budgets. */
export const big: StorySize = {
	venues: 300,
	stakeholders: 60,
	relations: 150,
	events: 40,
	sources: 60,
	claims: 20,
	words: 3000,
};

/** Which story is made. */
export interface StoryPlan {
	size: StorySize;
	seed: number;
	languages: readonly string[];
	/** How many editions; each comes a week after the one before. */
	editions: number;
}

/** The files of a story that nobody wrote, by their names: the same for the same plan. */
export function madeStory({ size, seed, languages, editions }: StoryPlan): Record<string, string> {
	const random = randomFrom(seed);
	const below = (end: number) => Math.floor(random() * end);
	const pick = (ids: readonly string[]) => ids[below(ids.length)] ?? '';
	const idsOf = (name: string, count: number) =>
		Array.from({ length: count }, (_, index) => `${name}-${index + 1}`);
	const sentence = (least: number, most: number) => {
		const text = Array.from({ length: least + below(most - least + 1) }, () => pick(words));
		return `${text.join(' ').replace(/^./, (letter) => letter.toUpperCase())}`;
	};
	/** A text in every language of the story. */
	const text = (least: number, most: number) => {
		const own = sentence(least, most);
		return Object.fromEntries(languages.map((locale) => [locale, own]));
	};

	const ids = {
		sources: idsOf('source', size.sources),
		venues: idsOf('venue', size.venues),
		stakeholders: idsOf('stakeholder', size.stakeholders),
		claims: idsOf('claim', size.claims),
		events: idsOf('event', size.events),
	};
	const days = Array.from({ length: editions }, (_, index) => dayAfter(7 * index + 1));
	// What comes first is known first: each edition tells more than the one before.
	const dayOf = (index: number, count: number) =>
		days[Math.floor((index / count) * days.length)] ?? days[0] ?? '';
	const known = (sources: readonly string[]) =>
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
	/** A source that was out on the day of an edition. */
	const sourceFor = (index: number, count: number) => {
		const out = Math.ceil(size.sources / editions);
		const edition = Math.floor((index / count) * editions);
		return ids.sources[edition * out + below(Math.min(out, size.sources - edition * out))] ?? '';
	};
	const items = <Item>(all: readonly string[], item: (source: string, from: string) => Item) =>
		Object.fromEntries(
			all.map((id, index) => [id, item(sourceFor(index, all.length), dayOf(index, all.length))]),
		);

	const files: Record<string, unknown> = {
		sources: known(ids.sources),
		venues: items(ids.venues, (source, from) => ({
			name: text(1, 2),
			role: 'candidate',
			country: 'RU',
			// Between the Urals and the Lena, where it is Russia on all sides.
			latitude: degrees(57 + 6 * random()),
			longitude: degrees(64 + 50 * random()),
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
					members: campOf(ids.stakeholders, index).map((who) => ({
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
					sure: cited(text(8, 14), ids.sources[0] ?? ''),
					unsure: cited(text(8, 14), ids.sources[0] ?? ''),
					points: [
						cited(text(10, 18), ids.sources[0] ?? ''),
						cited(text(10, 18), ids.sources[0] ?? ''),
					],
				},
			]),
		),
	};

	function relationsOf(): Record<string, unknown> {
		const made: Record<string, unknown> = {};
		const taken = new Set<string>();
		const pair = () => [pick(ids.stakeholders), pick(ids.stakeholders)] as const;
		for (const [index, id] of idsOf('relation', size.relations).entries()) {
			// No two the same way between the same two, and nobody with themselves.
			let [from, to] = pair();
			while (from === to || taken.has(`${from} ${to}`)) [from, to] = pair();
			taken.add(`${from} ${to}`);
			const source = sourceFor(index, size.relations);
			made[id] = {
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
		return made;
	}

	const title = text(4, 7);
	const summary = text(18, 28);
	const questions = sections.map(({ parts }) => ({ parts, title: text(2, 5) }));
	const paragraphs = Array.from(
		{ length: Math.max(sections.length, Math.round(size.words / 60)) },
		() => ({
			text: text(24, 28),
			also: text(24, 28),
			source: ids.sources[0] ?? '',
			venue: ids.venues[0] ?? '',
			stakeholder: pick(campOf(ids.stakeholders, 1)) || (ids.stakeholders[0] ?? ''),
		}),
	);
	const told = (locale: string) => {
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
						`${one.text[locale]}, <Stakeholder id="${one.stakeholder}" /> [@${one.source}]. ` +
						`${one.also[locale]} <Venue id="${one.venue}" />.`,
				),
			...parts,
		]);
		return `---\n${stringify(front)}---\n\n${body.join('\n\n')}\n`;
	};

	return Object.fromEntries([
		...Object.entries(files).map(([name, data]) => [`${name}.yaml`, stringify(data)] as const),
		...languages.map((locale) => [`${locale}.mdx`, told(locale)] as const),
	]);
}

/** The parts of a page, a question each. */
const sections = [
	{ parts: ['<VenueMap />'] },
	{ parts: ['<StakeholderChart />'] },
	{ parts: ['<ClaimLedger />'] },
	{ parts: ['<EventTimeline />'] },
	{ parts: ['<WhoIsWho />'] },
	{ parts: ['<SourceList />'] },
];

const campOf = (ids: readonly string[], camp: number): string[] =>
	ids.filter((_, index) => (index < 2 ? 1 : index % 2 === 0 ? 0 : 2) === camp);

const cited = (text: Record<string, string>, source: string) =>
	Object.fromEntries(
		Object.entries(text).map(([locale, words]) => [locale, `${words} [@${source}].`]),
	);

const degrees = (number: number): number => Number(number.toFixed(4));

/** A day of 2024, so many days after the last of 2023. */
const dayAfter = (days: number): string =>
	new Date(Date.UTC(2023, 11, 31 + days)).toISOString().slice(0, 10);

const words = (
	'anchor barley candle delta ember falcon garnet harbour island juniper kettle lantern meadow ' +
	'nectar orchard pepper quarry river saddle timber upland valley willow yarrow amber bridge ' +
	'copper dune estate ferry glacier hollow inlet jetty knoll ledge marble northern outpost pier ' +
	'quiet ridge summit tunnel unity vessel water yellow zenith accord border council decree envoy ' +
	'forum guard hearing import joint letter motion notice order pledge quota report signal treaty'
).split(' ');
