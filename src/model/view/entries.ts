import type { Entry, FactText } from './change.ts';
import { whenInWords } from './date-words.ts';
import { giverOf } from './giver-of.ts';
import { fill, type Phrases } from '../site/phrases.ts';
import { publisherInWords } from './publisher-words.ts';
import { standingOn } from '../facts/standing.ts';
import { proseTextOf, type StoryView, textFor } from './story-view.ts';
import type { LocalizedText, TextIn } from '../facts/text.ts';
import { compareWhen, whenOf } from '../facts/when.ts';

/** Everything that a view shows, item by item, in the reader’s language. */
export function entriesOf(view: StoryView, phrases: Phrases): Entry[] {
	return [
		...claims(view, phrases),
		...venues(view, phrases),
		...events(view, phrases),
		...relations(view, phrases),
		...exchange(view, phrases),
		...stakeholders(view),
		...sources(view, phrases),
		...view.story.glossary.map(({ id, term, means }): Entry => ({
			type: 'term',
			id,
			what: textFor(view, term),
			facts: { means: textFor(view, means) },
		})),
		...headline(view),
		...passages(view),
	];
}

function claims(view: StoryView, { certainty }: Phrases): Entry[] {
	return view.story.claims.map(({ id, text, standings }) => ({
		type: 'claim',
		id,
		what: textFor(view, text),
		...standingIn(view, standings, 'claim', certainty),
	}));
}

function venues(view: StoryView, phrases: Phrases): Entry[] {
	const { locale } = view;
	return view.story.venues.map(({ id, name, role, standings, about, ...venue }) => {
		const standing = standingIn(view, standings, 'venue', phrases['venue-standing']);
		const { latitude, longitude, precision } = venue;
		return {
			type: 'venue',
			id,
			what: textFor(view, name),
			...standing,
			facts: {
				...(standings.length > 0
					? standing.facts
					: { role: { text: phrases['venue-role'][role], locale } }),
				...(about && { about: textFor(view, about) }),
				place: { text: `${latitude}, ${longitude} (± ${precision} m)`, locale },
			},
		};
	});
}

function events(view: StoryView, { dates }: Phrases): Entry[] {
	const { locale } = view;
	return view.story.events.map(({ id, title, when, what }) => ({
		type: 'event',
		id,
		what: textFor(view, title),
		facts: {
			when: { text: whenInWords(when, locale, dates), locale },
			what: textFor(view, what),
		},
	}));
}

function relations(view: StoryView, { certainty }: Phrases): Entry[] {
	return view.story.relations.map(({ id, from, to, kind, what, standings }) => {
		const sentence = view.story.kinds.find((one) => one.id === kind)?.sentence;
		return {
			type: 'relation',
			id,
			...(sentence && { what: relationInWords(view, textFor(view, sentence), from, to, what) }),
			...standingIn(view, standings, 'claim', certainty),
		};
	});
}

/** The prefix for ids of exchange items, which are listed among the relations. */
export const exchangePrefix = 'exchange.';

/** The items of the exchange, as relations. */
function exchange(view: StoryView, { certainty, chart }: Phrases): Entry[] {
	const { items = [] } = view.story.exchange ?? {};
	return items.map(({ id, as, to, what, standings }) => {
		const giver = giverOf({ to }, view.story);
		const text = as === 'asked' ? chart.asks : chart.offers;
		return {
			type: 'relation',
			id: exchangePrefix + id,
			what: relationInWords(view, { text, locale: view.locale }, giver, to, what),
			...standingIn(view, standings, 'claim', certainty),
		};
	});
}

function stakeholders(view: StoryView): Entry[] {
	return view.story.stakeholders.map(({ id, name, role, wants, positions }) => ({
		type: 'stakeholder',
		id,
		what: textFor(view, name),
		facts: {
			role: textFor(view, role),
			...(wants && { wants: textFor(view, wants.what) }),
		},
		said: positions
			.toSorted((one, other) => compareWhen(whenOf(one.when), whenOf(other.when)))
			.map(({ what }) => textFor(view, what)),
	}));
}

function sources(view: StoryView, phrases: Phrases): Entry[] {
	const { locale, story } = view;
	return story.sources.map((source) => {
		const { id, title, subject, language, published } = source;
		const subjectText = title === undefined ? subject && textFor(view, subject) : undefined;
		return {
			type: 'source',
			id,
			what: { text: publisherInWords(source, phrases), locale },
			facts: {
				title: subjectText ?? { text: title ?? '', locale: language },
				...(published !== undefined && {
					published: { text: whenInWords(whenOf(published), locale, phrases.dates), locale },
				}),
			},
		};
	});
}

/** The title, the summary and the other texts at the head of the page. */
function headline(view: StoryView): Entry[] {
	const { edition, prose } = view;
	const { title, summary, sure, unsure, points = [], map, chart } = edition;
	const storyTitle = { text: prose.title, locale: prose.locale };
	// Pairs keep this order. An object would put the numeric keys of the points first.
	const texts: [string, LocalizedText | undefined][] = [
		['summary', summary],
		['sure', sure],
		['unsure', unsure],
		...points.map((point, index): [string, LocalizedText] => [`${index}`, point]),
		['map', map],
		['chart', chart],
	];
	const shownTexts: [string, TextIn][] = texts.flatMap(([name, text]) =>
		text ? [[name, textFor(view, text)]] : [],
	);
	return [['title', title ? textFor(view, title) : storyTitle] as const, ...shownTexts].map(
		([id, text]) => ({ type: 'headline', id, facts: { text } }),
	);
}

/** Passages by id, and the text outside passages by heading. */
function passages(view: StoryView): Entry[] {
	const { prose, story } = view;
	const { loose, passages: all } = proseTextOf(view);
	const entry = (id: string, heading: number, text: string, locale = prose.locale): Entry => {
		const headingText = prose.headings.find(({ number }) => number === heading)?.text;
		return {
			type: 'passage',
			id,
			...(headingText !== undefined && { what: { text: headingText, locale: prose.locale } }),
			facts: { text: { text, locale } },
		};
	};
	return [
		...loose.map(({ heading, text }) => entry(`heading ${heading}`, heading, text)),
		...all.map(({ id, heading, text }) =>
			entry(id, heading, text, prose.untranslated.includes(id) ? story.original : prose.locale),
		),
	];
}

/** A relation as a sentence. */
function relationInWords(
	view: StoryView,
	sentence: TextIn,
	from: string,
	to: string,
	what: LocalizedText,
): TextIn {
	const nameOf = (id: string) => {
		const one = view.story.stakeholders.find((stakeholder) => stakeholder.id === id);
		return one ? textFor(view, one.name).text : id;
	};
	const values = { from: nameOf(from), to: nameOf(to), what: textFor(view, what).text };
	return { text: fill(sentence.text, values), locale: sentence.locale };
}

/** The standing on the view’s day, with its reason outside `facts`: a new reason alone is not a change. */
function standingIn<Is extends string>(
	view: StoryView,
	standings: readonly { from: string; is: Is; because?: LocalizedText | undefined }[],
	mark: 'claim' | 'venue',
	words: Record<Is, string>,
): { facts: Record<string, FactText>; because?: TextIn } {
	const standing = standingOn(standings, view.day);
	if (!standing) return { facts: {} };
	const { is, because } = standing;
	return {
		facts: { standing: { mark: `${mark}-${is}`, text: words[is], locale: view.locale } },
		...(because && { because: textFor(view, because) }),
	};
}
