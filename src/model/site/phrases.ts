import { z } from 'astro/zod';

/** A text that is not empty. */
const anyPhrase = z
	.string()
	.min(1, 'Write the phrase.')
	.meta({ wrong: 'missing-phrase', plain: true });

/** A phrase that may contain these placeholders, such as `{n}`, and no others. */
const phraseThatMayHave = (...names: string[]) =>
	anyPhrase.superRefine((text, context) => {
		for (const [placeholder, name = ''] of text.matchAll(/\{(\w+)\}/g)) {
			if (names.includes(name)) continue;
			const known = names.map((one) => `{${one}}`).join(', ');
			const hint = known === '' ? 'Remove it.' : `Write ${known}.`;
			context.addIssue({
				code: 'custom',
				message: `Nothing is filled in for ${placeholder} here. ${hint}`,
			});
		}
	});

/** A phrase without placeholders. */
const phrase = phraseThatMayHave();

/** A phrase that must contain some placeholders, such as `{n}`. */
function phraseWith(...names: string[]) {
	return phraseThatMayHave(...names).superRefine((text, context) => {
		for (const name of names) {
			if (text.includes(`{${name}}`)) continue;
			context.addIssue({ code: 'custom', message: `The phrase must contain {${name}}.` });
		}
	});
}

const pluralForm = phraseThatMayHave('n').optional();

/** A phrase with a number, by the plural categories of the language (CLDR). */
const counted = z
	.strictObject({
		zero: pluralForm,
		one: pluralForm,
		two: pluralForm,
		few: pluralForm,
		many: pluralForm,
		other: phraseWith('n'),
	})
	.describe(
		'One phrase for each plural form of the language, with {n} for the number: { one: un minuto, other: "{n} minutos" }.',
	);

/** Every phrase of the interface in one language. A missing phrase is a problem. */
export const phrasesSchema = z.strictObject({
	'language-name': phrase.describe('The name of the language in the language itself: “Español”.'),
	'skip-to-text': phrase,
	'skip-to-places': phrase,
	'this-page': phrase.describe('Read aloud by screen readers: the name of the menus at the top.'),
	explainer: phrase.describe('The label over a story’s headline, before its subject.'),
	stories: phrase,
	'no-stories': phrase,
	contents: phrase,
	'on-this-page': phrase,
	appearance: phrase,
	'as-the-system': phrase,
	light: phrase,
	dark: phrase,
	edition: phraseWith('date').describe('The label of an edition: “What was known on {date}”.'),
	minutes: counted,
	sure: phrase,
	'not-sure': phrase,
	'key-points': phrase,
	questions: z
		.strictObject({
			venues: phrase,
			relations: phrase,
			claims: phrase,
			events: phrase,
			stakeholders: phrase,
			sources: phrase,
		})
		.describe('The heading over each part that the editor has not placed in the prose.'),
	source: phraseWith('n').describe(
		'Read aloud by screen readers: the name of a note, “Source {n}”.',
	),
	republishing: phraseWith('publisher', 'original').describe(
		'Who published a source and whose text it copies: “{publisher}, republishing {original}”.',
	),
	'all-sources': phrase.describe('A button that opens the list of sources.'),
	'in-language': phraseWith('language').describe('The language of a source: “in {language}”.'),
	'no-date': phrase,
	'cited-in': phrase.describe('The link from a source back to the text that cites it.'),
	'published-later': phrase.describe('Beside a source that was published after the edition.'),
	card: z.strictObject({
		go: phrase.describe('The link from a card to the full text on the page.'),
		copy: phrase.describe('A button that copies the link to an item.'),
		copied: phrase,
	}),
	glossary: phrase,
	more: counted.describe('A button that opens the rest of a long list: “{n} more”.'),
	'source-kinds': z.strictObject({
		press: phrase,
		agency: phrase,
		official: phrase,
		'state-media': phrase,
		analyst: phrase,
		reference: phrase,
	}),
	certainty: z.strictObject({
		confirmed: phrase,
		reported: phrase,
		disputed: phrase,
		refuted: phrase,
		unknown: phrase,
	}),
	'venue-standing': z.strictObject({
		likely: phrase,
		possible: phrase,
		unlikely: phrase,
		chosen: phrase,
		'not-chosen': phrase,
		planned: phrase,
		visited: phrase,
		'not-visited': phrase,
	}),
	'venue-role': z.strictObject({
		candidate: phrase,
		stop: phrase,
		route: phrase,
		reference: phrase,
	}),
	map: z.strictObject({
		title: phrase,
		about: phraseWith('date'),
		list: phrase,
		'see-list': phrase,
		'approximate-position': phrase,
		'on-the-way': phrase,
		'measured-from': phrase.describe(
			'In the legend: a place that the map shows only to give distances from it.',
		),
		distance: phraseWith('km', 'place').describe(
			'The distance of a venue: “{km} km from {place}”.',
		),
		'straight-distance': phrase.describe('In the legend: what a dotted line means.'),
		'straight-route': phrase.describe(
			'In the legend: how the map draws a journey if only its stops are known.',
		),
		within: phraseWith('distance').describe(
			'How far a venue may be from its point: “within {distance}”.',
		),
		borders: z
			.strictObject({
				crimea: phrase,
				dashed: phrase,
				'southern-kurils': phrase,
			})
			.describe('How disputed borders are drawn: a sentence each, under maps that show them.'),
		credit: phrase.describe('Whose data the map shows.'),
		'credit-near': phrase.describe('The source of the detailed coastlines.'),
		'zoom-in': phrase,
		'zoom-out': phrase,
		'show-all': phrase,
		larger: phrase.describe('A button that enlarges one drawing of the map to fill the screen.'),
		group: counted.describe(
			'Read aloud by screen readers: a mark for several venues, “{n} places”.',
		),
		'several-places': phrase.describe('In the legend: a mark for several venues.'),
		'tiles-failed': phrase.describe('Shown if the tiles of an external provider do not load.'),
		close: phrase,
		name: phrase.describe('Read aloud by screen readers: the name of the map.'),
		'not-drawn': phrase.describe('In the list, beside a venue whose name does not fit on the map.'),
	}),
	chart: z.strictObject({
		title: phrase,
		about: phraseWith('date'),
		list: phrase,
		'as-list': phrase.describe('A button that opens the list of all relations.'),
		'see-list': phrase,
		key: phrase.describe('A button that opens the key to the lines.'),
		doubt: phrase.describe('In the key: what a dashed line means.'),
		asks: phraseWith('from', 'to', 'what').describe(
			'An exchange item that is asked for: “{to} asks {from} for {what}”.',
		),
		offers: phraseWith('from', 'to', 'what').describe(
			'An exchange item that is offered: “{from} offers {to} {what}”.',
		),
		according: phraseWith('who').describe(
			'Beside an item that is not certain: “according to {who}”.',
		),
		'offers-heading': phraseWith('from').describe(
			'The heading over what a party offers: “{from} offers”.',
		),
		others: counted.describe('After some names on a card: “and {n} more”.'),
		ties: counted.describe('Beside a line that combines several relations: “{n} ties”.'),
		'in-short': phrase.describe(
			'In the list, beside a relation that is in the short chart and in the whole chart.',
		),
		'in-whole': phrase.describe('In the list, beside a relation that is in the whole chart only.'),
		'not-drawn': phrase.describe('In the list, beside a relation that is in neither chart.'),
		folding: phraseWith('ties', 'lines').describe(
			'Below a chart in which {ties} relations share {lines} lines.',
		),
		'left-out': counted.describe('Below a chart that has no room for {n} relations.'),
		'show-all': phrase.describe('In the key: a link that shows all kinds of relations again.'),
		close: phrase,
		'see-who': phrase.describe('On a card: the link to the stakeholder in Who’s who.'),
		svg: phrase,
		png: phrase,
		csv: phrase,
	}),
	report: z.strictObject({
		planned: phrase,
		likely: phrase,
		possible: phrase,
		unlikely: phrase,
		'ruled-out': phrase,
		unconfirmed: phrase,
		'not-named': phrase,
		asserts: phrase,
		hints: phrase,
		differs: phrase,
		doubts: phrase,
		denies: phrase,
		via: phraseWith('who', 'via').describe(
			'Who said something, and through whom: “{who}, through {via}”.',
		),
		reports: phrase.describe('The heading over the list of who said what.'),
	}),
	editions: z.strictObject({
		later: counted.describe('On an older edition: “There are {n} later editions”.'),
		newest: phrase.describe('The link from an older edition to the newest.'),
		list: phrase.describe('Read aloud by screen readers: the name of the list of editions.'),
		earlier: phraseWith('date').describe('The link to the edition before: “Earlier: {date}”.'),
		next: phraseWith('date').describe('The link to the edition after: “Later: {date}”.'),
		'map-steps': phrase.describe(
			'Read aloud by screen readers: the name of the links beside the map that lead to other editions.',
		),
		'chart-steps': phrase.describe(
			'Read aloud by screen readers: the name of the links beside the chart that lead to other editions.',
		),
		'timeline-steps': phrase.describe(
			'Read aloud by screen readers: the name of the links beside the timeline that lead to other editions.',
		),
	}),
	changes: z.strictObject({
		question: phrase,
		between: phraseWith('from', 'to').describe(
			'The days of the two editions: “Between {from} and {to}”.',
		),
		what: phrase.describe('The heading of the first column: what has changed.'),
		then: phrase.describe('The heading of the second column: the earlier edition.'),
		now: phrase.describe('The heading of the third column: this edition.'),
		'not-then': phrase.describe('In the column of the earlier edition: this item is new.'),
		'not-now': phrase.describe('In the column of this edition: this item is gone.'),
		'not-stated': phrase.describe(
			'In either column: the edition has the item, but says nothing on the point that has changed.',
		),
		all: phrase.describe('The link to the page of all changes.'),
		standings: phrase.describe('A button that opens the standings that have changed.'),
		also: phraseWith('list').describe(
			'“Also changed: {list}.” The list consists of the counts below.',
		),
		back: phraseWith('date').describe('The link from the changes back to the edition of {date}.'),
		'see-earlier': phraseWith('date').describe('The link to the changes of the edition before.'),
		'see-later': phraseWith('date').describe('The link to the changes of the edition after.'),
		none: phrase,
		types: z.strictObject({
			correction: phrase,
			claim: phrase,
			venue: phrase,
			event: phrase,
			relation: phrase,
			stakeholder: phrase,
			source: phrase,
			term: phrase,
			headline: phrase,
			passage: phrase,
		}),
		counts: z
			.strictObject({
				claim: counted,
				venue: counted,
				event: counted,
				relation: counted,
				stakeholder: counted,
				source: counted,
				term: counted,
				passage: counted,
			})
			.describe('How many items of a type have changed: “{n} events”.'),
	}),
	translation: z.strictObject({
		passage: phrase.describe('Below a passage whose original has changed since it was translated.'),
		section: phrase.describe(
			'At the end of a section, if the text under its heading has changed in the original since it was translated.',
		),
		texts: counted.describe(
			'At the end of a page, before a list of short texts whose original has changed since they were translated.',
		),
		original: phrase.describe('The link to the original.'),
		missing: phraseWith('language').describe(
			'Above a passage that is not translated: “it is in {language}”.',
		),
	}),
	withdrawn: z.strictObject({
		item: phraseWith('date').describe(
			'In place of an item that was withdrawn: “Withdrawn on {date}.”',
		),
		story: phrase.describe('The headline of a story that was withdrawn.'),
		types: z
			.strictObject({
				venue: phrase,
				stakeholder: phrase,
				relation: phrase,
				claim: phrase,
				event: phrase,
				term: phrase,
				source: phrase,
			})
			.describe('The type of the withdrawn item, before the sentence of `item`: “A place.”'),
	}),
	moved: z.strictObject({
		title: phrase.describe('The headline at an address that a page had before.'),
		link: phraseWith('title').describe('The link to the new address.'),
	}),
	ledger: z.strictObject({
		groups: z
			.strictObject({
				confirmed: phrase,
				reported: phrase,
				disputed: phrase,
				refuted: phrase,
				unknown: phrase,
			})
			.describe('The heading over the claims of each standing: “What we know”.'),
		claim: phrase,
		who: phrase,
		since: phrase,
		'one-origin': phraseWith('origin').describe(
			'Beside a standing whose sources all come from {origin}.',
		),
		'state-media': phrase.describe('Beside a standing whose sources are all state media.'),
	}),
	timeline: z.strictObject({
		planned: phrase,
		key: phrase.describe('Read aloud by screen readers: the mark of a key event.'),
		'only-key': phrase.describe('A checkbox that hides all but the key events: “Key events only”.'),
		inferred: phrase,
		approximate: phrase,
		here: phrase.describe(
			'On the timeline: the line between what has happened and what is planned.',
		),
	}),
	people: z.strictObject({
		wants: phrase,
		position: phrase,
		others: phrase.describe('The heading over the stakeholders without a camp.'),
		person: phrase,
		state: phrase,
		organisation: phrase,
		publication: phrase,
	}),
	dates: z.strictObject({
		'a-day': phraseWith('date').describe(
			'A day within one of the phrases below, with an article if the language needs one: “el {date}”.',
		),
		since: phraseWith('date').describe('An open end: “since {date}”.'),
		on: phraseWith('date').describe('The day of an event: “on {date}”.'),
		about: phraseWith('date').describe('An approximate date: “about {date}”.'),
		before: phraseWith('date').describe('An open start: “{date} at the latest”.'),
		perhaps: phraseWith('date').describe('An uncertain date: “perhaps {date}”.'),
		decade: phraseWith('year').describe('A decade by its first year: “the {year}s”.'),
		span: phraseWith('from', 'to').describe('A span: “{from} to {to}”.'),
	}),
	foot: z.strictObject({
		heading: phrase.describe('The name of the footer.'),
		original: phraseWith('language').describe('“Original in {language}”.'),
		checked: phraseWith('date').describe('“Facts last checked on {date}”.'),
		over: phraseWith('date').describe('“Its main event ended on {date}”.'),
		published: phraseWith('date'),
		by: phraseWith('authors'),
		licence: phraseWith('licence'),
		'about-site': phrase,
		write: phraseWith('address').describe('“Mistakes and questions: {address}”.'),
	}),
	feed: z.strictObject({
		site: phraseWith('name').describe('The title of the feed of all stories.'),
		story: phraseWith('title').describe('The title of the feed of one story.'),
		'follow-site': phrase.describe('The link to the feed of all stories.'),
		'follow-story': phrase.describe('The link to the feed of one story.'),
		correction: phraseWith('title').describe('The title of a correction in a feed.'),
		corrected: phraseWith('was', 'is', 'reason').describe('The text of a correction in a feed.'),
	}),
	'share-picture': phraseWith('title').describe(
		'What the preview picture of a shared link shows, for readers who cannot see it.',
	),
	cite: z
		.strictObject({
			heading: phrase,
			text: phraseWith('title', 'site', 'edition', 'address'),
		})
		.describe(
			'How to cite the page. {edition} is the label of the edition: “What was known on …”.',
		),
	reuse: z.strictObject({
		title: phrase.describe('The title of the page of data and embeds, and the link to it.'),
		about: phraseWith('licence').describe('The terms of use: name the source and the licence.'),
		embed: phrase.describe(
			'At a figure: a button that copies the code for embedding it on another site.',
		),
		copy: phrase,
		copied: phrase,
		figures: phrase.describe('The heading over the figures with their codes.'),
		height: phrase.describe('What the codes do, and how the height of the frame is chosen.'),
		names: z
			.strictObject({ map: phrase, chart: phrase, timeline: phrase, claims: phrase })
			.describe('The title of each figure on a page of its own.'),
		see: phrase.describe('The link to the page of a single figure.'),
		picture: phrase,
		read: phrase.describe('The link from the page of a single figure to the whole story.'),
		gone: phrase.describe('In place of a figure that the story no longer has.'),
		data: phrase.describe('The heading over the files.'),
		files: z
			.strictObject({
				story: phrase,
				venues: phrase,
				relations: phrase,
				events: phrase,
				claims: phrase,
				text: phrase,
			})
			.describe('What each file contains, with its format.'),
		schema: phrase.describe(
			'The link to the JSON Schema, which explains the fields of the JSON file.',
		),
		ids: phrase.describe('How the ids in the files correspond to the anchors of the page.'),
	}),
	'in-another-language': phraseWith('language').describe(
		'Beside a text that is shown in another language: “This text is in {language}”.',
	),
	'not-found': z.strictObject({ title: phrase, text: phrase, home: phrase }),
	'choose-language': phrase,
	corrections: z.strictObject({
		corrected: phraseWith('date').describe('Below a passage: “Corrected on {date}.”'),
		passage: phrase.describe('The link from the list of corrections to the passage.'),
		heading: phrase,
		none: phrase,
		was: phrase,
		is: phrase,
	}),
});
export type Phrases = z.output<typeof phrasesSchema>;

/** Fills the placeholders of a phrase: `fill('hace {n} días', { n: 3 })`. Unknown ones stay. */
export function fill(text: string, values: Record<string, string | number>): string {
	return text.replace(/\{(\w+)\}/g, (placeholder, name: string) =>
		String(values[name] ?? placeholder),
	);
}

/**
 * Splits a phrase at its placeholders, so that components can fill them: `{who}` becomes
 * `{ placeholder: 'who' }`.
 */
export function piecesOf(text: string): (string | { placeholder: string })[] {
	return text
		.split(/(\{\w+\})/)
		.filter((piece) => piece !== '')
		.map((piece) => {
			const [, placeholder] = /^\{(\w+)\}$/.exec(piece) ?? [];
			return placeholder === undefined ? piece : { placeholder };
		});
}

/** Fills a counted phrase in the plural form that the language has for a number. */
export function fillCount(forms: z.output<typeof counted>, n: number, locale: string): string {
	const form = forms[new Intl.PluralRules(locale).select(n)] ?? forms.other;
	return fill(form, { n: new Intl.NumberFormat(locale, { useGrouping: 'always' }).format(n) });
}
