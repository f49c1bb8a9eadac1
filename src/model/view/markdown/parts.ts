import type { MentionName, PartName } from '../../facts/parts.ts';
import { giverOf } from '../giver-of.ts';
import { ledgerOn } from '../ledger.ts';
import { fill } from '../../site/phrases.ts';
import { standingOn } from '../../facts/standing.ts';
import type { ExchangeItem, Relation } from '../../facts/story.ts';
import { timelineOn } from '../timeline.ts';
import { whenOf } from '../../facts/when.ts';
import { directoryOf } from '../who-is-who.ts';
import { blocksOf, listOf } from './escape.ts';
import type { Writer } from './writer.ts';

/** For each part that shows facts, a function that writes it as a Markdown list. */
export const parts = {
	KeyPoints: keyPoints,
	VenueMap: venues,
	StakeholderChart: relations,
	ClaimLedger: claims,
	EventTimeline: events,
	WhoIsWho: people,
	SourceList: glossary,
} as const satisfies Record<FactsPart, (writer: Writer) => string>;

/** A part that shows facts: any part except mentions, passages and pictures, which belong to the prose. */
type FactsPart = Exclude<PartName, MentionName | 'Passage' | 'Picture'>;

function keyPoints(writer: Writer): string {
	const { phrases, view } = writer;
	const { points = [], sure, unsure } = view.edition;
	return blocksOf([
		sure && `**${phrases.sure}:** ${writer.cited(sure)}`,
		unsure && `**${phrases['not-sure']}:** ${writer.cited(unsure)}`,
		listOf(points.map((point) => writer.cited(point))),
	]);
}

function venues(writer: Writer): string {
	const { phrases, view } = writer;
	return listOf(
		view.story.venues.map((venue) => {
			const standing = standingOn(venue.standings, view.day);
			const is = standing
				? `${phrases['venue-standing'][standing.is]}, ${since(writer, standing.since)}`
				: phrases['venue-role'][venue.role];
			return [
				`**${writer.localized(venue.name)}**: ${is}.`,
				venue.about && ` ${writer.sourced(venue.about, venue)}`,
				standing && because(writer, standing),
				` ${coordinates(venue.latitude, venue.longitude)}, ± ${distanceText(writer, venue.precision)}.`,
				nested(writer.reports(venue.reports)),
			]
				.filter(Boolean)
				.join('');
		}),
	);
}

function relations(writer: Writer): string {
	const { phrases, view } = writer;
	const { story } = view;
	const items = (story.exchange?.items ?? []).map((item) => {
		const giver = giverOf(item, story);
		const pattern = item.as === 'asked' ? phrases.chart.asks : phrases.chart.offers;
		return relationLine(writer, pattern, { ...item, from: giver });
	});
	const others = story.relations.map((relation) => {
		const kind = story.kinds.find(({ id }) => id === relation.kind);
		return relationLine(writer, kind ? writer.localized(kind.sentence) : '', relation);
	});
	const note = story.exchange?.note;
	return blocksOf([listOf([...items, ...others]), note && writer.localized(note)]);
}

function relationLine(
	writer: Writer,
	pattern: string,
	of: (Relation | ExchangeItem) & { from: string },
): string {
	const standing = standingOn(of.standings, writer.view.day);
	const { certainty } = writer.phrases;
	const when = 'when' in of && of.when !== undefined ? `, ${writer.when(whenOf(of.when))}` : '';
	return [
		fill(pattern, {
			from: writer.nameOf(of.from),
			to: writer.nameOf(of.to),
			what: writer.localized(of.what),
		}),
		`${writer.notes(standing?.sources ?? [])} (${certainty[standing?.is ?? 'unknown']}${when})`,
		standing && because(writer, standing),
		nested(writer.reports(of.reports)),
	]
		.filter(Boolean)
		.join('');
}

function claims(writer: Writer): string {
	const { phrases, view } = writer;
	return blocksOf(
		ledgerOn(view.story.claims, view.day).flatMap(({ is, claims: group }) => [
			`### ${phrases.ledger.groups[is]} (${phrases.certainty[is]})`,
			listOf(
				group.map(({ claim, standing }) =>
					[
						`${writer.sourced(claim.text, standing)} (${since(writer, standing.since)})`,
						standing.because && ` ${writer.localized(standing.because)}`,
						nested(writer.reports(claim.reports)),
					]
						.filter(Boolean)
						.join(''),
				),
			),
		]),
	);
}

function events(writer: Writer): string {
	const { phrases, view } = writer;
	return blocksOf(
		timelineOn(view.story, view.day).flatMap(({ phase, past, planned }) => [
			`### ${writer.localized(phase.name)}`,
			listOf(
				[...past, ...planned].map((event) => {
					const isPlanned = planned.includes(event) ? ` (${phrases.timeline.planned})` : '';
					const inferred = event['when-because'];
					return [
						`**${writer.when(event.when)}${isPlanned}: ${writer.localized(event.title)}.** `,
						writer.sourced(event.what, event),
						inferred && ` ${writer.localized(inferred)}`,
						nested(writer.reports(event.reports)),
					]
						.filter(Boolean)
						.join('');
				}),
			),
		]),
	);
}

function people(writer: Writer): string {
	const { phrases, view } = writer;
	return blocksOf(
		directoryOf(view.story).flatMap(({ camp, stakeholders }) => [
			`### ${camp ? writer.localized(camp.name) : phrases.people.others}`,
			listOf(
				stakeholders.map(({ name, original, positions, role, type, wants }) =>
					[
						`**${writer.localized(name)}**${original ? ` (${original.name})` : ''}, `,
						`${phrases.people[type]}: ${writer.localized(role)}.`,
						wants && ` ${phrases.people.wants}: ${writer.sourced(wants.what, wants)}`,
						nested(
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

/** Only the glossary: the sources are listed as the notes at the end. */
function glossary(writer: Writer): string {
	const { glossary: terms } = writer.view.story;
	if (terms.length === 0) return '';
	return blocksOf([
		`### ${writer.phrases.glossary}`,
		listOf(
			terms.map(
				(term) => `**${writer.localized(term.term)}**: ${writer.sourced(term.means, term)}`,
			),
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

const nested = (list: string): string => (list === '' ? '' : `\n${list}`);

const coordinates = (latitude: number, longitude: number): string => `${latitude}, ${longitude}`;

const distanceText = ({ view }: Writer, precision: number): string =>
	new Intl.NumberFormat(view.locale, {
		style: 'unit',
		...(precision < 1000 ? { unit: 'meter' } : { unit: 'kilometer' }),
	}).format(precision < 1000 ? precision : precision / 1000);
