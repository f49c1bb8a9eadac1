/** What can be wrong or need a look, in the words of the editors’ guide, which is made of this list. */
interface FindingKindWords {
	/** A problem stops the build; a notice stops nothing. */
	is: 'problem' | 'notice';
	/** What it means: a sentence. */
	means: string;
	/** How to mend it: a sentence or two. */
	cure: string;
}

/** Every kind of problem and notice by its name. Nothing is told that is not in this list. */
export const findingKinds = {
	// How the files are written
	'yaml-syntax': {
		is: 'problem',
		means: 'The writing of a YAML file, or of front matter, is broken at this place.',
		cure: 'Compare it with its neighbours: spaces, colon, quotation marks, brackets. What follows in the file is checked once this is mended.',
	},
	'yaml-tab': {
		is: 'problem',
		means: 'A line begins with a tab, which YAML forbids.',
		cure: 'Put spaces in its place, as many as on the lines around it.',
	},
	'yaml-word': {
		is: 'problem',
		means: 'Some programs read a bare `no`, `yes`, `on` or `off` as true or false.',
		cure: 'Where a word is meant, put quotation marks around it: `"no"`. Where yes or no is meant, write `true` or `false`.',
	},
	'yaml-number': {
		is: 'problem',
		means: 'A number is too large to be kept exactly, or is none.',
		cure: 'Write a smaller number; put quotation marks around it if it is a text.',
	},
	'yaml-comma': {
		is: 'problem',
		means: 'Between braces a comma ends a text, so that the words after it stand alone.',
		cure: 'Put quotation marks around the whole text: `{ es: "Hola, mundo" }`.',
	},
	'yaml-comment': {
		is: 'problem',
		means: 'A text without quotation marks ends at “ #”: YAML takes the rest for a note.',
		cure: 'Put quotation marks around the whole text. A note stands on a line of its own.',
	},
	'yaml-reference': {
		is: 'problem',
		means:
			'Anchors (`&`), aliases (`*`), types (`!`) and directives (`%`) of YAML are not used here.',
		cure: 'Write the value out. A text that begins with such a mark needs quotation marks.',
	},
	'merge-marks': {
		is: 'problem',
		means: 'Two people’s edits met in this place, and git left both with its marks.',
		cure: 'Keep what is right of the two and remove the lines `<<<<<<<`, `=======` and `>>>>>>>`.',
	},
	'strange-character': {
		is: 'problem',
		means:
			'The file was not saved as UTF-8, or holds a character that no text has. What follows in it was not checked.',
		cure: 'Save it as UTF-8, and write the letters at the place anew.',
	},
	'repeated-name': {
		is: 'problem',
		means: 'The same name or id stands twice.',
		cure: 'Keep one of the two, or give one another name.',
	},
	'prose-syntax': {
		is: 'problem',
		means: 'The prose cannot be read from this place on: mostly a part that is never closed.',
		cure: 'Close the part, or write `\\{` and `\\<` for the marks themselves. What follows in the file is checked once this is mended.',
	},
	'no-front-matter': {
		is: 'problem',
		means: 'A text does not begin with its front matter.',
		cure: 'Put `title` and `summary` between two lines of `---`, first of all.',
	},
	'strange-file': {
		is: 'problem',
		means: 'Nothing reads this file or folder, so a reader would never see it.',
		cure: 'Give it the name that was meant, or remove it.',
	},
	'missing-file': {
		is: 'problem',
		means: 'A file that must be there is not.',
		cure: 'Write it; the message says which.',
	},

	// Fields and their values
	'unknown-field': {
		is: 'problem',
		means: 'There is no field, or attribute, of this name here.',
		cure: 'Correct the spelling, or remove it. [Every field](#every-field-of-every-file) is in this guide.',
	},
	'missing-field': {
		is: 'problem',
		means: 'A field that must be there is missing or empty.',
		cure: 'Fill it in; the message says what belongs there.',
	},
	'wrong-type': {
		is: 'problem',
		means: 'A number stands where a text belongs, a text where a list belongs, or the like.',
		cure: 'Put quotation marks around a text, square brackets around a list, and each field of a group under its name.',
	},
	'wrong-word': {
		is: 'problem',
		means: 'Only some words are possible in this field, and this is none of them.',
		cure: 'Use one of the words that the message lists.',
	},
	'wrong-value': {
		is: 'problem',
		means: 'A value does not have the form that its field needs.',
		cure: 'Write it as the message says.',
	},
	'wrong-id': {
		is: 'problem',
		means: 'An id, a language or a day that names something is not written as one.',
		cure: 'An id has `a` to `z`, digits and single hyphens; a language is `es` or `pt-br`; a day is `2023-09-04`.',
	},
	'no-source': {
		is: 'problem',
		means: 'A report, a standing, a relation, a position, an event or a claim rests on nothing.',
		cure: 'Name the publication that was read under `sources`, or take the item out.',
	},
	'wrong-coordinates': {
		is: 'problem',
		means: 'A latitude or longitude is out of range, or the two are swapped.',
		cure: 'Write decimal degrees: the latitude (north positive) lies between -90 and 90, the longitude (east positive) between -180 and 180.',
	},
	'wrong-country': {
		is: 'problem',
		means: 'There is no country of this code.',
		cure: 'Write the two letters of ISO 3166-1: `RU`, `GB`, `XK` for Kosovo.',
	},
	'outside-country': {
		is: 'problem',
		means:
			'A venue lies outside of its country, by more than its precision and 5 km: the map would show it in the wrong place.',
		cure: 'Swap latitude and longitude, put or remove a minus, or correct the country. Where the place is not known well, say a wider precision.',
	},
	'wrong-address': {
		is: 'problem',
		means: 'A web address does not begin with `https://` or `http://`.',
		cure: 'Copy the whole address from the browser.',
	},
	'not-plain': {
		is: 'problem',
		means: 'A text that is printed as it stands has marks of Markdown, a part or HTML in it.',
		cure: 'Write the words alone. Emphasis, links and parts belong in the prose.',
	},
	'low-contrast': {
		is: 'problem',
		means:
			'The accent of `site.yaml` is too near to what it stands on, in a light or in a dark room.',
		cure: 'Make `light` darker, or `dark` lighter, until the page and the map show it clearly.',
	},
	'missing-phrase': {
		is: 'problem',
		means:
			'A phrase of the interface is missing in a language, or a place to fill in is missing from it.',
		cure: 'Write the phrase in that language, with everything in braces that the message names.',
	},

	// What leads nowhere
	'unknown-name': {
		is: 'problem',
		means:
			'A venue, stakeholder, source, claim or other thing is named that the story does not have.',
		cure: 'Correct the spelling, or add the thing to its file.',
	},
	'broken-link': {
		is: 'problem',
		means: 'A link within the site leads to a page or a place that is not there.',
		cure: 'Correct it: `#venue-moscow` is a place on the same page, `../about/` another page.',
	},
	'missing-picture': {
		is: 'problem',
		means: 'A picture’s file is not in `images/`.',
		cure: 'Put it there, or name one that is.',
	},
	'missing-original': {
		is: 'problem',
		means:
			'A story needs exactly one text with `original: true`, which the others are translated from.',
		cure: 'Write it in the front matter of that one, and only there.',
	},
	'missing-language': {
		is: 'problem',
		means:
			'The site has a language without words of the interface, or a text is in a language that the site does not have.',
		cure: 'Write `phrases/<language>.yaml`, or change `languages` in `site.yaml`.',
	},
	'taken-address': {
		is: 'problem',
		means: 'Two texts or things would stand at the same address, old addresses among them.',
		cure: 'Give one of them another `address`, or remove it from `formerly`.',
	},

	// Days
	'wrong-date': {
		is: 'problem',
		means: 'This is not a date, or the calendar has no such day.',
		cure: 'Write a day as `2023-09-04`. The [other forms](#how-the-files-are-written) are in this guide.',
	},
	'reversed-dates': {
		is: 'problem',
		means: 'Something ends before it begins, or comes before what it must follow.',
		cure: 'Exchange the two days, or correct the one that is wrong.',
	},
	'standing-order': {
		is: 'problem',
		means: 'Standings are out of the order of time, or two are from one day.',
		cure: 'Put the earlier one first, and keep one a day.',
	},
	'known-too-early': {
		is: 'problem',
		means: '`known` is earlier than everything that it rests on.',
		cure: 'Add the source of that day, or say why under `known-because`.',
	},
	'known-missing': {
		is: 'problem',
		means: 'Nothing says since when the public could read this.',
		cure: 'Write `known`, or name a source that has a day.',
	},
	'rests-on-later': {
		is: 'problem',
		means: 'A standing or a line of an edition rests on what appeared only later.',
		cure: 'Let it begin on that day, or cite what could be read before.',
	},
	'missing-standing': {
		is: 'problem',
		means: 'A claim or a relation is told before the first day on which we say how sure it is.',
		cure: 'Add a standing from the day on which it became known.',
	},
	'not-yet-known': {
		is: 'problem',
		means: 'An edition would name something of which nobody had heard on that day.',
		cure: 'Put the sentence into a passage with a later `known`, or give the thing an earlier one.',
	},
	'no-longer-there': {
		is: 'problem',
		means: 'An edition would name something that has ended by its `until`.',
		cure: 'Give what names it the same `until`, or take the `until` of the thing out.',
	},

	// The prose
	'not-data': {
		is: 'problem',
		means: 'Something in the text would run as a program.',
		cure: 'Write it as words. A note is `{/* … */}`; the marks themselves are `\\{` and `\\<`; attributes have quotation marks.',
	},
	'not-used': {
		is: 'problem',
		means: 'A form of Markdown or HTML that is not used here.',
		cure: 'Write it as the message says.',
	},
	'unknown-part': {
		is: 'problem',
		means: 'There is no part of this name.',
		cure: 'Use one of [the parts](#the-parts-that-you-may-use-in-the-prose), capital letters included.',
	},
	'wrong-place': {
		is: 'problem',
		means: 'A part, a heading or a passage stands where it cannot stand.',
		cure: 'Put it on lines of its own, outside lists, sentences and other passages.',
	},
	'wrong-heading': {
		is: 'problem',
		means: 'A heading is empty, holds more than words, or has a level that the text does not use.',
		cure: 'Begin it with `##` or `###`, and write words only.',
	},
	'skipped-heading': {
		is: 'problem',
		means: 'A heading skips a level: `###` without a `##` above it.',
		cure: 'Begin it with `##`, or write the heading that it belongs under.',
	},
	'wrong-citation': {
		is: 'problem',
		means: 'Something looks like a citation and is none.',
		cure: 'Write `[@source]`, or `[@one; @two]` for several.',
	},
	'wrong-link': {
		is: 'problem',
		means:
			'A link has an address that a link may not have: it could run a program, or leaves the site in a strange way.',
		cure: 'Begin it with `https://`, with `#` for a place on this page, or with `../` for a page of this site.',
	},
	'wrong-passage': {
		is: 'problem',
		means:
			'A translation has a passage that the original lacks, or gives a passage days of its own.',
		cure: 'Use the ids of the original; `known` and `until` stand there only.',
	},
	'wrong-party': {
		is: 'problem',
		means: 'Something in the exchange goes to somebody who is no party of it.',
		cure: 'Name one of the two parties under `to`.',
	},
	'to-itself': {
		is: 'problem',
		means: 'A stakeholder belongs to itself, or a relation leads from someone to themselves.',
		cure: 'Name the other one.',
	},
	'wrong-correction': {
		is: 'problem',
		means: 'The old wording of a correction still stands somewhere, or its new one stands nowhere.',
		cure: 'Write the new wording in every place, and quote both as a reader reads them, without notes.',
	},
	'withdrawn-name': {
		is: 'problem',
		means: 'Something names a thing that was withdrawn, whose text is gone from every edition.',
		cure: 'Take the name out, or withdraw what names it too.',
	},
	'said-twice': {
		is: 'problem',
		means: 'Two relations say the same of the same two.',
		cure: 'Remove one. Who else says it is a report; what changed is a standing.',
	},

	// Notices
	untied: {
		is: 'notice',
		means: 'Nothing ties a stakeholder to anybody, so the chart cannot show it.',
		cure: 'Tie it to another in `relations.yaml`, or say with `of` who it belongs to.',
	},
	'unused-source': {
		is: 'notice',
		means: 'Nothing cites this source.',
		cure: 'Cite it where it is used, or remove it.',
	},
	'same-point': {
		is: 'notice',
		means: 'Two venues have the same coordinates; on the map they stand side by side.',
		cure: 'If they are one place, keep one. If not, give each its own coordinates.',
	},
	'one-origin': {
		is: 'notice',
		means: 'Something is called *confirmed* although all its sources come from one origin.',
		cure: 'Add an independent source, say in `because` why one is enough, or write `reported`.',
	},
	'uncited-paragraph': {
		is: 'notice',
		means: 'A paragraph has neither a citation nor a mention of something that has sources.',
		cure: 'Cite what it rests on, as `[@source]`, or name the thing with its part.',
	},
	'too-long': {
		is: 'notice',
		means: 'A text has more words than the place where it is shown has room for.',
		cure: 'Shorten it; what is left out can stand in the prose.',
	},
	'lost-address': {
		is: 'notice',
		means: 'The last build had an address that this one lacks: links from elsewhere would break.',
		cure: 'Name the old address or id under `formerly`, or withdraw the thing instead of deleting it.',
	},
	'translation-behind': {
		is: 'notice',
		means: 'A translation was made from an original that has changed since, or has other headings.',
		cure: 'Compare the two, put it right, and then run the command that the message names.',
	},
	'translation-unrecorded': {
		is: 'notice',
		means:
			'Nothing says which original a translation was made from, so no change of it can be told.',
		cure: 'When the translation is right, run `npm run translated`.',
	},
	untranslated: {
		is: 'notice',
		means:
			'A passage or a short text is not translated: readers get the original, and are told so. A story may be without any translation: the list of the other language offers the original. Or a page about the site is: readers have none.',
		cure: 'Translate it when you can.',
	},
	'edition-behind': {
		is: 'notice',
		means: 'Something became known after the newest edition, which shows it all the same.',
		cure: 'Add the edition of that day.',
	},
	'same-edition': {
		is: 'notice',
		means: 'An edition tells nothing that the one before it did not tell.',
		cure: 'Remove it, or look whether something has a `known` that is too early.',
	},
	'overdue-review': {
		is: 'notice',
		means: 'The day is over by which a story or a claim should have been looked at again.',
		cure: 'Check it, and write the next day under `review`, or remove it.',
	},
	'two-spellings': {
		is: 'notice',
		means: 'A name is spelt in another way than where it is set down.',
		cure: 'Use one spelling everywhere.',
	},
} as const satisfies Record<string, FindingKindWords>;

/** The name of a kind of problem or notice. */
export type FindingKind = keyof typeof findingKinds;
