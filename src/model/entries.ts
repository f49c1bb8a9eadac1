import type { Entry, Told } from './change.ts';
import { whenInWords } from './date-words.ts';
import { giverOf } from './giver-of.ts';
import { fill, type Phrases } from './phrases.ts';
import { publisherInWords } from './publisher-words.ts';
import { standingOn } from './standing.ts';
import { type Telling, textFor } from './telling.ts';
import type { LocalizedText, TextIn } from './text.ts';
import { compareWhen, whenOf } from './when.ts';

/** All that a telling says, thing by thing, in the reader’s words. */
export function entriesOf(telling: Telling, phrases: Phrases): Entry[] {
	return [
		...claims(telling, phrases),
		...venues(telling, phrases),
		...events(telling, phrases),
		...relations(telling, phrases),
		...exchange(telling, phrases),
		...stakeholders(telling),
		...sources(telling, phrases),
		...telling.story.glossary.map(({ id, term, means }): Entry => ({
			sort: 'term',
			id,
			what: textFor(telling, term),
			facts: { means: textFor(telling, means) },
		})),
		...headline(telling),
		...passages(telling),
	];
}

function claims(telling: Telling, { certainty }: Phrases): Entry[] {
	return telling.story.claims.map(({ id, text, standings }) => ({
		sort: 'claim',
		id,
		what: textFor(telling, text),
		...standingIn(telling, standings, 'claim', certainty),
	}));
}

function venues(telling: Telling, phrases: Phrases): Entry[] {
	const { locale } = telling;
	return telling.story.venues.map(({ id, name, role, standings, about, ...venue }) => {
		const standing = standingIn(telling, standings, 'venue', phrases['venue-standing']);
		const { latitude, longitude, precision } = venue;
		return {
			sort: 'venue',
			id,
			what: textFor(telling, name),
			...standing,
			facts: {
				...(standings.length > 0
					? standing.facts
					: { role: { text: phrases['venue-role'][role], locale } }),
				...(about && { about: textFor(telling, about) }),
				place: { text: `${latitude}, ${longitude} (± ${precision} m)`, locale },
			},
		};
	});
}

function events(telling: Telling, { dates }: Phrases): Entry[] {
	const { locale } = telling;
	return telling.story.events.map(({ id, title, when, what }) => ({
		sort: 'event',
		id,
		what: textFor(telling, title),
		facts: {
			when: { text: whenInWords(when, locale, dates), locale },
			what: textFor(telling, what),
		},
	}));
}

function relations(telling: Telling, { certainty }: Phrases): Entry[] {
	return telling.story.relations.map(({ id, from, to, kind, what, standings }) => {
		const sentence = telling.story.kinds.find((one) => one.id === kind)?.sentence;
		return {
			sort: 'relation',
			id,
			...(sentence && { what: tieInWords(telling, textFor(telling, sentence), from, to, what) }),
			...standingIn(telling, standings, 'claim', certainty),
		};
	});
}

/** Before the id of what a party asks or offers, which is told among the relations. */
export const ofExchange = 'exchange.';

/** What the parties ask of or offer each other: ties of a sort of their own. */
function exchange(telling: Telling, { certainty, chart }: Phrases): Entry[] {
	const { items = [] } = telling.story.exchange ?? {};
	return items.map(({ id, as, to, what, standings }) => {
		const giver = giverOf({ to }, telling.story);
		const text = as === 'asked' ? chart.asks : chart.offers;
		return {
			sort: 'relation',
			id: ofExchange + id,
			what: tieInWords(telling, { text, locale: telling.locale }, giver, to, what),
			...standingIn(telling, standings, 'claim', certainty),
		};
	});
}

function stakeholders(telling: Telling): Entry[] {
	return telling.story.stakeholders.map(({ id, name, role, wants, positions }) => ({
		sort: 'stakeholder',
		id,
		what: textFor(telling, name),
		facts: {
			role: textFor(telling, role),
			...(wants && { wants: textFor(telling, wants.what) }),
		},
		said: positions
			.toSorted((one, other) => compareWhen(whenOf(one.when), whenOf(other.when)))
			.map(({ what }) => textFor(telling, what)),
	}));
}

function sources(telling: Telling, phrases: Phrases): Entry[] {
	const { locale, story } = telling;
	return story.sources.map((source) => {
		const { id, title, subject, language, published } = source;
		const name = title === undefined ? subject && textFor(telling, subject) : undefined;
		return {
			sort: 'source',
			id,
			what: { text: publisherInWords(source, phrases), locale },
			facts: {
				title: name ?? { text: title ?? '', locale: language },
				...(published !== undefined && {
					published: { text: whenInWords(whenOf(published), locale, phrases.dates), locale },
				}),
			},
		};
	});
}

/** What the page says of itself. */
function headline(telling: Telling): Entry[] {
	const { edition, prose } = telling;
	const { title, summary, sure, unsure, points = [], map, chart } = edition;
	const ofStory = { text: prose.title, locale: prose.locale };
	// Pairs, as an object would put the numbers of the points first.
	const texts: [string, LocalizedText | undefined][] = [
		['summary', summary],
		['sure', sure],
		['unsure', unsure],
		...points.map((point, index): [string, LocalizedText] => [`${index}`, point]),
		['map', map],
		['chart', chart],
	];
	const told: [string, TextIn][] = texts.flatMap(([name, text]) =>
		text ? [[name, textFor(telling, text)]] : [],
	);
	return [['title', title ? textFor(telling, title) : ofStory] as const, ...told].map(
		([id, text]) => ({ sort: 'headline', id, facts: { text } }),
	);
}

/** Passages by their ids, and what stands in none by its heading. */
function passages({ prose, story }: Telling): Entry[] {
	const entry = (id: string, heading: number, text: string, locale = prose.locale): Entry => {
		const over = prose.headings.find(({ number }) => number === heading)?.text;
		return {
			sort: 'passage',
			id,
			...(over !== undefined && { what: { text: over, locale: prose.locale } }),
			facts: { text: { text, locale } },
		};
	};
	return [
		...prose.loose.map(({ heading, text }) => entry(`heading ${heading}`, heading, text)),
		...prose.passages.map(({ id, heading, text }) =>
			entry(id, heading, text, prose.untranslated.includes(id) ? story.original : prose.locale),
		),
	];
}

/** A tie as a sentence. */
function tieInWords(
	telling: Telling,
	sentence: TextIn,
	from: string,
	to: string,
	what: LocalizedText,
): TextIn {
	const nameOf = (id: string) => {
		const one = telling.story.stakeholders.find((stakeholder) => stakeholder.id === id);
		return one ? textFor(telling, one.name).text : id;
	};
	const places = { from: nameOf(from), to: nameOf(to), what: textFor(telling, what).text };
	return { text: fill(sentence.text, places), locale: sentence.locale };
}

/** Our reading of the day with its mark and its reason; a new reason alone is no new reading. */
function standingIn<Is extends string>(
	telling: Telling,
	standings: readonly { from: string; is: Is; because?: LocalizedText | undefined }[],
	mark: 'claim' | 'venue',
	words: Record<Is, string>,
): { facts: Record<string, Told>; because?: TextIn } {
	const standing = standingOn(standings, telling.day);
	if (!standing) return { facts: {} };
	const { is, because } = standing;
	return {
		facts: { standing: { mark: `${mark}-${is}`, text: words[is], locale: telling.locale } },
		...(because && { because: textFor(telling, because) }),
	};
}
