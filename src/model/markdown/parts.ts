import type { ComponentName } from '../components.ts';
import { giverOf } from '../giver-of.ts';
import { ledgerOn } from '../ledger.ts';
import { fill } from '../phrases.ts';
import { standingOn } from '../standing.ts';
import type { ExchangeItem, Relation } from '../story.ts';
import { timelineOn } from '../timeline.ts';
import { whenOf } from '../when.ts';
import { directoryOf } from '../who-is-who.ts';
import { blocksOf, listOf } from './escape.ts';
import type { Writer } from './writer.ts';

/** The parts of a page that show facts, each as the list that it is. */
export const parts = {
	KeyPoints: keyPoints,
	VenueMap: venues,
	StakeholderChart: ties,
	ClaimLedger: claims,
	EventTimeline: events,
	WhoIsWho: people,
	SourceList: glossary,
} as const satisfies Partial<Record<ComponentName, (writer: Writer) => string>>;

function keyPoints(writer: Writer): string {
	const { phrases, telling } = writer;
	const { points = [], sure, unsure } = telling.edition;
	return blocksOf([
		sure && `**${phrases.sure}:** ${writer.cited(sure)}`,
		unsure && `**${phrases['not-sure']}:** ${writer.cited(unsure)}`,
		listOf(points.map((point) => writer.cited(point))),
	]);
}

function venues(writer: Writer): string {
	const { phrases, telling } = writer;
	return listOf(
		telling.story.venues.map((venue) => {
			const standing = standingOn(venue.standings, telling.day);
			const is = standing
				? `${phrases['venue-standing'][standing.is]}, ${since(writer, standing.since)}`
				: phrases['venue-role'][venue.role];
			return [
				`**${writer.say(venue.name)}**: ${is}.`,
				venue.about && ` ${writer.sourced(venue.about, venue)}`,
				standing && because(writer, standing),
				` ${coordinates(venue.latitude, venue.longitude)}, ± ${metres(writer, venue.precision)}.`,
				beneath(writer.reports(venue.reports)),
			]
				.filter(Boolean)
				.join('');
		}),
	);
}

function ties(writer: Writer): string {
	const { phrases, telling } = writer;
	const { exchange, kinds, relations } = telling.story;
	const items = (exchange?.items ?? []).map((item) => {
		const giver = giverOf(item, telling.story);
		const pattern = item.as === 'asked' ? phrases.chart.asks : phrases.chart.offers;
		return tie(writer, pattern, { ...item, from: giver });
	});
	const others = relations.map((relation) => {
		const kind = kinds.find(({ id }) => id === relation.kind);
		return tie(writer, kind ? writer.say(kind.sentence) : '', relation);
	});
	return blocksOf([listOf([...items, ...others]), exchange?.note && writer.say(exchange.note)]);
}

function tie(writer: Writer, pattern: string, of: (Relation | ExchangeItem) & { from: string }) {
	const standing = standingOn(of.standings, writer.telling.day);
	const { certainty } = writer.phrases;
	const when = 'when' in of && of.when !== undefined ? `, ${writer.when(whenOf(of.when))}` : '';
	return [
		fill(pattern, {
			from: writer.nameOf(of.from),
			to: writer.nameOf(of.to),
			what: writer.say(of.what),
		}),
		`${writer.notes(standing?.sources ?? [])} (${certainty[standing?.is ?? 'unknown']}${when})`,
		standing && because(writer, standing),
		beneath(writer.reports(of.reports)),
	]
		.filter(Boolean)
		.join('');
}

function claims(writer: Writer): string {
	const { phrases, telling } = writer;
	return blocksOf(
		ledgerOn(telling.story.claims, telling.day).flatMap(({ is, claims: group }) => [
			`### ${phrases.ledger.groups[is]} (${phrases.certainty[is]})`,
			listOf(
				group.map(({ claim, standing }) =>
					[
						`${writer.sourced(claim.text, standing)} (${since(writer, standing.since)})`,
						standing.because && ` ${writer.say(standing.because)}`,
						beneath(writer.reports(claim.reports)),
					]
						.filter(Boolean)
						.join(''),
				),
			),
		]),
	);
}

function events(writer: Writer): string {
	const { phrases, telling } = writer;
	return blocksOf(
		timelineOn(telling.story, telling.day).flatMap(({ phase, past, planned }) => [
			`### ${writer.say(phase.name)}`,
			listOf(
				[...past, ...planned].map((event) => {
					const isPlanned = planned.includes(event) ? ` (${phrases.timeline.planned})` : '';
					const inferred = event['when-because'];
					return [
						`**${writer.when(event.when)}${isPlanned}: ${writer.say(event.title)}.** `,
						writer.sourced(event.what, event),
						inferred && ` ${writer.say(inferred)}`,
						beneath(writer.reports(event.reports)),
					]
						.filter(Boolean)
						.join('');
				}),
			),
		]),
	);
}

function people(writer: Writer): string {
	const { phrases, telling } = writer;
	return blocksOf(
		directoryOf(telling.story).flatMap(({ camp, stakeholders }) => [
			`### ${camp ? writer.say(camp.name) : phrases.people.others}`,
			listOf(
				stakeholders.map(({ name, original, positions, role, type, wants }) =>
					[
						`**${writer.say(name)}**${original ? ` (${original.name})` : ''}, `,
						`${phrases.people[type]}: ${writer.say(role)}.`,
						wants && ` ${phrases.people.wants}: ${writer.sourced(wants.what, wants)}`,
						beneath(
							listOf(
								positions.map(
									(position) =>
										`${writer.when(whenOf(position.when))}: ${writer.sourced(position.what, position)}`,
								),
							),
						),
					]
						.filter(Boolean)
						.join(''),
				),
			),
		]),
	);
}

/** The sources themselves are the notes at the end. */
function glossary(writer: Writer): string {
	const { glossary: terms } = writer.telling.story;
	if (terms.length === 0) return '';
	return blocksOf([
		`### ${writer.phrases.glossary}`,
		listOf(
			terms.map((term) => `**${writer.say(term.term)}**: ${writer.sourced(term.means, term)}`),
		),
	]);
}

const since = (writer: Writer, day: string): string => {
	const { dates } = writer.phrases;
	return fill(dates.since, { date: fill(dates['a-day'], { date: writer.day(day) }) });
};

const because = (
	writer: Writer,
	standing: { because?: Record<string, string> | undefined; sources: readonly string[] },
): string => (standing.because ? ` ${writer.sourced(standing.because, standing)}` : '');

const beneath = (list: string): string => (list === '' ? '' : `\n${list}`);

const coordinates = (latitude: number, longitude: number): string => `${latitude}, ${longitude}`;

const metres = ({ telling }: Writer, precision: number): string =>
	new Intl.NumberFormat(telling.locale, {
		style: 'unit',
		...(precision < 1000 ? { unit: 'meter' } : { unit: 'kilometer' }),
	}).format(precision < 1000 ? precision : precision / 1000);
