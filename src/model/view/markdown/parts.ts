import type { MentionName, PartName } from '../../facts/parts.ts';
import { giverOf } from '../giver-of.ts';
import { ledgerOn } from '../ledger.ts';
import { fill } from '../../site/phrases.ts';
import { standingOn } from '../../facts/standing.ts';
import type { ExchangeItem, Relation } from '../../facts/story.ts';
import type { MdxNode } from '../../reading/mdx-file.ts';
import { timelineOn } from '../timeline.ts';
import { whenOf } from '../../facts/when.ts';
import { directoryOf } from '../who-is-who.ts';
import { heading, listOf, paragraph, type Piece, strong } from './nodes.ts';
import type { Writer } from './writer.ts';

/** For each part that shows facts, a function that writes it as lists. */
export const parts = {
	KeyPoints: keyPoints,
	VenueMap: venues,
	StakeholderChart: relations,
	ClaimLedger: claims,
	EventTimeline: events,
	WhoIsWho: people,
	SourceList: glossary,
} as const satisfies Record<FactsPart, (writer: Writer) => MdxNode[]>;

/** A part that shows facts: any part except mentions, passages and pictures, which belong to the prose. */
export type FactsPart = Exclude<PartName, MentionName | 'Passage' | 'Picture'>;

function keyPoints(writer: Writer): MdxNode[] {
	const { phrases, view } = writer;
	const { points = [], sure, unsure } = view.edition;
	return [
		...(sure ? [paragraph([strong(`${phrases.sure}:`), ' ', writer.cited(sure)])] : []),
		...(unsure ? [paragraph([strong(`${phrases['not-sure']}:`), ' ', writer.cited(unsure)])] : []),
		...listOf(points.map((point) => [paragraph(writer.cited(point))])),
	];
}

function venues(writer: Writer): MdxNode[] {
	const { phrases, view } = writer;
	return listOf(
		view.story.venues.map((venue) => {
			const standing = standingOn(venue.standings, view.day);
			const is = standing
				? `${phrases['venue-standing'][standing.is]}, ${since(writer, standing.since)}`
				: phrases['venue-role'][venue.role];
			return [
				paragraph([
					strong(writer.localized(venue.name)),
					`: ${is}.`,
					venue.about && [' ', writer.sourced(venue.about, venue)],
					standing && because(writer, standing),
					` ${coordinates(venue.latitude, venue.longitude)}, ± ${distanceText(writer, venue.precision)}.`,
				]),
				...writer.reports(venue.reports),
			];
		}),
	);
}

function relations(writer: Writer): MdxNode[] {
	const { phrases, view } = writer;
	const { story } = view;
	const items = (story.exchange?.items ?? []).map((item) => {
		const giver = giverOf(item, story);
		const pattern = item.as === 'asked' ? phrases.chart.asks : phrases.chart.offers;
		return relationEntry(writer, pattern, { ...item, from: giver });
	});
	const others = story.relations.map((relation) => {
		const kind = story.kinds.find(({ id }) => id === relation.kind);
		return relationEntry(writer, kind ? writer.localized(kind.sentence) : '', relation);
	});
	const note = story.exchange?.note;
	return [...listOf([...items, ...others]), ...(note ? [paragraph(writer.localized(note))] : [])];
}

function relationEntry(
	writer: Writer,
	pattern: string,
	of: (Relation | ExchangeItem) & { from: string },
): MdxNode[] {
	const standing = standingOn(of.standings, writer.view.day);
	const { certainty } = writer.phrases;
	const when = 'when' in of && of.when !== undefined ? `, ${writer.when(whenOf(of.when))}` : '';
	return [
		paragraph([
			fill(pattern, {
				from: writer.nameOf(of.from),
				to: writer.nameOf(of.to),
				what: writer.localized(of.what),
			}),
			writer.notes(standing?.sources ?? []),
			` (${certainty[standing?.is ?? 'unknown']}${when})`,
			standing && because(writer, standing),
		]),
		...writer.reports(of.reports),
	];
}

function claims(writer: Writer): MdxNode[] {
	const { phrases, view } = writer;
	return ledgerOn(view.story.claims, view.day).flatMap(({ is, claims: group }) => [
		heading(3, `${phrases.ledger.groups[is]} (${phrases.certainty[is]})`),
		...listOf(
			group.map(({ claim, standing }) => [
				paragraph([
					writer.sourced(claim.text, standing),
					` (${since(writer, standing.since)})`,
					standing.because && ` ${writer.localized(standing.because)}`,
				]),
				...writer.reports(claim.reports),
			]),
		),
	]);
}

function events(writer: Writer): MdxNode[] {
	const { phrases, view } = writer;
	return timelineOn(view.story, view.day).flatMap(({ phase, past, planned }) => [
		heading(3, writer.localized(phase.name)),
		...listOf(
			[...past, ...planned].map((event) => {
				const isPlanned = planned.includes(event) ? ` (${phrases.timeline.planned})` : '';
				const inferred = event['when-because'];
				return [
					paragraph([
						strong(`${writer.when(event.when)}${isPlanned}: ${writer.localized(event.title)}.`),
						' ',
						writer.sourced(event.what, event),
						inferred && ` ${writer.localized(inferred)}`,
					]),
					...writer.reports(event.reports),
				];
			}),
		),
	]);
}

function people(writer: Writer): MdxNode[] {
	const { phrases, view } = writer;
	return directoryOf(view.story).flatMap(({ camp, stakeholders }) => [
		heading(3, camp ? writer.localized(camp.name) : phrases.people.others),
		...listOf(
			stakeholders.map(({ name, original, positions, role, type, wants }) => [
				paragraph([
					strong(writer.localized(name)),
					`${original ? ` (${original.name})` : ''}, `,
					`${phrases.people[type]}: ${writer.localized(role)}.`,
					wants && [` ${phrases.people.wants}: `, writer.sourced(wants.what, wants)],
				]),
				...listOf(
					positions.map((position) => [
						paragraph([
							`${writer.when(whenOf(position.when))}: `,
							writer.sourced(position.what, position),
						]),
					]),
				),
			]),
		),
	]);
}

/** Only the glossary: the sources are listed as the notes at the end. */
function glossary(writer: Writer): MdxNode[] {
	const { glossary: terms } = writer.view.story;
	if (terms.length === 0) return [];
	return [
		heading(3, writer.phrases.glossary),
		...listOf(
			terms.map((term) => [
				paragraph([strong(writer.localized(term.term)), ': ', writer.sourced(term.means, term)]),
			]),
		),
	];
}

const since = (writer: Writer, day: string): string => {
	const { dates } = writer.phrases;
	return fill(dates.since, { date: fill(dates['a-day'], { date: writer.day(day) }) });
};

const because = (
	writer: Writer,
	standing: { because?: Record<string, string> | undefined; sources: readonly string[] },
): Piece => standing.because && [' ', writer.sourced(standing.because, standing)];

const coordinates = (latitude: number, longitude: number): string => `${latitude}, ${longitude}`;

const distanceText = ({ view }: Writer, precision: number): string =>
	new Intl.NumberFormat(view.locale, {
		style: 'unit',
		...(precision < 1000 ? { unit: 'meter' } : { unit: 'kilometer' }),
	}).format(precision < 1000 ? precision : precision / 1000);
