import { z } from 'astro/zod';

/** A phrase that is shown as it stands. */
const phrase = z
	.string()
	.min(1, 'Write the phrase.')
	.meta({ wrong: 'missing-phrase', plain: true });

/** A phrase with places to fill: `{n}` must stand in it. */
function phraseWith(...names: string[]) {
	return phrase.superRefine((text, context) => {
		for (const name of names) {
			if (text.includes(`{${name}}`)) continue;
			context.addIssue({ code: 'custom', message: `The phrase must hold {${name}}.` });
		}
	});
}

/** A phrase that depends on a number, by the plural categories of the language. */
const counted = z
	.strictObject({
		zero: phrase.optional(),
		one: phrase.optional(),
		two: phrase.optional(),
		few: phrase.optional(),
		many: phrase.optional(),
		other: phraseWith('n'),
	})
	.describe('By number, with {n}: { one: un minuto, other: "{n} minutos" }.');

/** Every word of the interface in one language; a missing one is a problem. */
export const phrasesSchema = z.strictObject({
	'language-name': phrase.describe('The language in itself: “Español”.'),
	'skip-to-text': phrase,
	'skip-to-places': phrase,
	'this-page': phrase.describe('Read aloud for the menus at the top.'),
	explainer: phrase,
	stories: phrase,
	'no-stories': phrase,
	contents: phrase,
	'on-this-page': phrase,
	appearance: phrase,
	'as-the-system': phrase,
	light: phrase,
	dark: phrase,
	edition: phraseWith('date').describe('“What was known on {date}”.'),
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
		.describe('Over each part that the writer has not placed.'),
	source: phraseWith('n').describe('Read aloud for a note: “Source {n}”.'),
	republishing: phraseWith('publisher', 'original').describe(
		'“{publisher}, republishing {original}”.',
	),
	'all-sources': phrase.describe('Opens the list of sources.'),
	'in-language': phraseWith('language').describe('“in {language}”.'),
	'no-date': phrase,
	'cited-as': phrase.describe('Leads back from a source to the text.'),
	'published-later': phrase.describe('Beside a source that appeared after the edition.'),
	card: z.strictObject({
		go: phrase.describe('Leads from a card to the entry that it shortens.'),
		copy: phrase.describe('Copies the address of what it stands at.'),
		copied: phrase,
	}),
	glossary: phrase,
	more: counted.describe('Opens the rest of a long list: “{n} more”.'),
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
		'measured-from': phrase.describe('Of a place that is on the map for its distance.'),
		distance: phraseWith('km', 'place').describe('“{km} km from {place}”.'),
		'straight-distance': phrase.describe('Of a dotted line, in the legend.'),
		'straight-route': phrase.describe(
			'In the legend, after journeys of which only the stops are known: how their lines are drawn.',
		),
		within: phraseWith('distance').describe('“within {distance}”.'),
		credit: phrase.describe('Says what is drawn: whose borders, whose data.'),
		'credit-near': phrase.describe('Names the source of a coast that is drawn from near.'),
		'zoom-in': phrase,
		'zoom-out': phrase,
		'show-all': phrase,
		larger: phrase.describe('A button: shows one drawing of the map on the whole screen.'),
		group: counted.describe('Read aloud for a mark that stands for several: “{n} places”.'),
		'several-places': phrase.describe('The same mark in the legend.'),
		'tiles-failed': phrase.describe('Where the map of another provider does not come.'),
		close: phrase,
		name: phrase.describe('Read aloud for the map as a whole.'),
		'not-drawn': phrase.describe('Beside a venue whose name has no room in the drawing.'),
	}),
	chart: z.strictObject({
		title: phrase,
		about: phraseWith('date'),
		list: phrase,
		'as-list': phrase.describe('Opens the list of all ties.'),
		'see-list': phrase,
		key: phrase.describe('Opens the key to the lines.'),
		doubt: phrase.describe('What a dash means.'),
		asks: phraseWith('from', 'to', 'what').describe('“{to} asks {from} for {what}”.'),
		offers: phraseWith('from', 'to', 'what').describe('“{from} offers {to} {what}”.'),
		according: phraseWith('who').describe('Beside what is in doubt: “according to {who}”.'),
		'offers-heading': phraseWith('from').describe('Over what a party offers: “{from} offers”.'),
		others: counted.describe('After some names in a card: “and {n} more”.'),
		ties: counted.describe('Beside a line that stands for many ties: “{n} ties”.'),
		'in-short': phrase.describe('Beside a tie that is in both charts.'),
		'in-whole': phrase,
		'not-drawn': phrase,
		folding: phraseWith('ties', 'lines').describe('Under a drawing that had to fold ties.'),
		'left-out': counted.describe('Of ties that even a folded drawing has no line for.'),
		'show-all': phrase.describe('Ends the choice of a kind.'),
		close: phrase,
		'see-who': phrase.describe('In a card: leads to the entry in who is who.'),
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
		via: phraseWith('who', 'via').describe('“{who}, through {via}”.'),
		reports: phrase.describe('Over the list of who said what.'),
	}),
	editions: z.strictObject({
		later: counted.describe('On an older edition: “{n} later editions”.'),
		newest: phrase.describe('Leads from an older edition to the newest.'),
		list: phrase.describe('Read aloud for the list of editions.'),
		earlier: phraseWith('date').describe('Leads to the edition before: “Earlier: {date}”.'),
		next: phraseWith('date').describe('Leads to the edition after: “Later: {date}”.'),
		'map-steps': phrase.describe('Read aloud for the steps from edition to edition at the map.'),
		'chart-steps': phrase,
		'timeline-steps': phrase,
	}),
	changes: z.strictObject({
		question: phrase,
		between: phraseWith('from', 'to').describe('“Between {from} and {to}”, both days.'),
		what: phrase.describe('Over the first column of the table.'),
		then: phrase,
		now: phrase,
		'not-then': phrase.describe('In the column of then, of what is new.'),
		'not-now': phrase.describe('In the column of now, of what is gone.'),
		'not-told': phrase.describe('In either, where the thing was there but not what has changed.'),
		all: phrase.describe('Leads to the page of all changes.'),
		readings: phrase.describe('Opens what is surer now, or less sure.'),
		also: phraseWith('list').describe('“Also: {list}.”; the list is made of the counts.'),
		back: phraseWith('date').describe('Leads from the changes to the edition of {date}.'),
		'see-earlier': phraseWith('date').describe('Leads to the changes of the edition before.'),
		'see-later': phraseWith('date'),
		none: phrase,
		sorts: z.strictObject({
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
			.describe('How many of a sort have changed: “{n} events”.'),
	}),
	translation: z.strictObject({
		passage: phrase.describe('Under a passage whose original has changed since.'),
		section: phrase.describe('Under a section of which that is so.'),
		texts: counted.describe('At the end of a page: so many short texts, which follow.'),
		original: phrase.describe('Leads to the original.'),
		missing: phraseWith('language').describe('Over a passage that is not translated.'),
	}),
	withdrawn: z.strictObject({
		item: phraseWith('date').describe('In place of what was withdrawn: “Withdrawn on {date}”.'),
		story: phrase.describe('The headline of a story that was withdrawn.'),
		kinds: z
			.strictObject({
				venue: phrase,
				stakeholder: phrase,
				relation: phrase,
				claim: phrase,
				event: phrase,
				term: phrase,
				source: phrase,
			})
			.describe('What sort of thing was withdrawn, before that: “A place.”'),
	}),
	moved: z.strictObject({
		title: phrase.describe('On an address that a page had before.'),
		link: phraseWith('title').describe('Leads to where it is now.'),
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
			.describe('Over the claims of each standing: “What we know”.'),
		claim: phrase,
		who: phrase,
		since: phrase,
		'one-origin': phraseWith('origin').describe('A standing that rests on one origin says so.'),
		'state-media': phrase.describe('A standing that rests on state media alone says so.'),
	}),
	timeline: z.strictObject({
		planned: phrase,
		key: phrase.describe('Read aloud for the mark of a key event.'),
		'only-key': phrase.describe('The filter: “Key events only”.'),
		inferred: phrase,
		approximate: phrase,
		here: phrase.describe('Where the edition ends.'),
	}),
	people: z.strictObject({
		wants: phrase,
		position: phrase,
		others: phrase.describe('Over those who belong to no camp.'),
		person: phrase,
		state: phrase,
		organisation: phrase,
		publication: phrase,
	}),
	dates: z.strictObject({
		'a-day': phraseWith('date').describe(
			'A day within one of the phrases below, with its article where the language has one.',
		),
		since: phraseWith('date').describe('“since {date}”.'),
		on: phraseWith('date').describe('“on {date}”: of what happened that day.'),
		about: phraseWith('date').describe('“about {date}”.'),
		before: phraseWith('date'),
		perhaps: phraseWith('date').describe('“perhaps {date}”: the date is uncertain.'),
		decade: phraseWith('year').describe('“the {year}s”; {year} is 2020.'),
		span: phraseWith('from', 'to').describe('“{from} to {to}”.'),
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
		site: phraseWith('name').describe('The name of the feed of all stories.'),
		story: phraseWith('title').describe('The name of the feed of one.'),
		'follow-site': phrase.describe('The link to the one …'),
		'follow-story': phrase.describe('… and to the other.'),
		correction: phraseWith('title'),
		corrected: phraseWith('was', 'is', 'reason'),
	}),
	'share-picture': phraseWith('title').describe('What the picture of a shared link shows.'),
	cite: z
		.strictObject({
			heading: phrase,
			text: phraseWith('title', 'site', 'edition', 'address'),
		})
		.describe('How the page is to be cited; {edition} says what was known when.'),
	reuse: z.strictObject({
		title: phrase.describe('Over all that may be taken along, and the page of it.'),
		about: phraseWith('licence').describe('Under which licence, and that who shows it names it.'),
		embed: phrase.describe('At a figure: copies the code that shows it on another site.'),
		copy: phrase,
		copied: phrase,
		figures: phrase.describe('Over the figures with their codes.'),
		height: phrase.describe('How tall a frame is, and why.'),
		names: z
			.strictObject({ map: phrase, chart: phrase, timeline: phrase, claims: phrase })
			.describe('What each figure is called where it stands alone.'),
		see: phrase.describe('Leads to a figure alone.'),
		picture: phrase,
		read: phrase.describe('Leads from a figure alone to the whole story.'),
		gone: phrase.describe('Where a figure was that the story no longer has.'),
		data: phrase.describe('Over the files.'),
		files: z
			.strictObject({
				story: phrase,
				venues: phrase,
				relations: phrase,
				events: phrase,
				claims: phrase,
				text: phrase,
			})
			.describe('What each file holds, with its format.'),
		schema: phrase.describe('Leads to what the fields of the JSON file mean.'),
		ids: phrase.describe('That a thing is called in the files as in the page’s addresses.'),
	}),
	'in-another-language': phraseWith('language').describe('“This text is in {language}”.'),
	'not-found': z.strictObject({ title: phrase, text: phrase, home: phrase }),
	'choose-language': phrase,
	corrections: z.strictObject({
		corrected: phraseWith('date').describe('At the passage: “Corrected on {date}”.'),
		passage: phrase.describe('Leads from the list to the passage.'),
		heading: phrase,
		none: phrase,
		was: phrase,
		is: phrase,
	}),
});
export type Phrases = z.output<typeof phrasesSchema>;

/** A phrase with its places filled: `fill('hace {n} días', { n: 3 })`. */
export function fill(text: string, values: Record<string, string | number>): string {
	return text.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}

/** A phrase in its pieces, for places that hold more than words: `{who}` is `{ place: 'who' }`. */
export function piecesOf(text: string): (string | { place: string })[] {
	return text
		.split(/(\{\w+\})/)
		.filter((piece) => piece !== '')
		.map((piece) => {
			const [, place] = /^\{(\w+)\}$/.exec(piece) ?? [];
			return place === undefined ? piece : { place };
		});
}

/** A phrase for a number, in the plural form that the language wants. */
export function fillCount(forms: z.output<typeof counted>, n: number, locale: string): string {
	const form = forms[new Intl.PluralRules(locale).select(n)] ?? forms.other;
	return fill(form, { n: new Intl.NumberFormat(locale).format(n) });
}
