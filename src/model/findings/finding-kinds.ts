/** A kind of finding in the words of the editors’ guide, whose tables are generated from this list. */
interface FindingKindWords {
	/** A problem stops the build; a notice does not. */
	is: 'problem' | 'notice';
	/** What the finding means, as a sentence. */
	means: string;
	/** How to fix it, in a sentence or two. */
	fix: string;
}

/** Every kind of problem and notice by its name. The check reports no other. */
export const findingKinds = {
	// How the files are written
	'yaml-syntax': {
		is: 'problem',
		means: 'The YAML of a file, or of its front matter, breaks at this place.',
		fix: 'Compare it with the lines around it: spaces, colons, quotation marks, brackets. The rest of the file is checked once this is fixed.',
	},
	'yaml-tab': {
		is: 'problem',
		means: 'A line begins with a tab, which YAML forbids.',
		fix: 'Replace the tab with as many spaces as the lines around it have.',
	},
	'yaml-word': {
		is: 'problem',
		means: 'Some programs read a bare `no`, `yes`, `on` or `off` as true or false.',
		fix: 'If you mean the word, put quotation marks around it: `"no"`. If you mean yes or no, write `true` or `false`.',
	},
	'yaml-number': {
		is: 'problem',
		means: 'A value cannot be stored exactly as a number, usually because it is too large.',
		fix: 'Write a smaller number. If it is a text, put quotation marks around it.',
	},
	'yaml-comma': {
		is: 'problem',
		means: 'Inside braces a comma ends a text, so the words after it are cut off.',
		fix: 'Put quotation marks around the whole text: `{ es: "Hola, mundo" }`.',
	},
	'yaml-comment': {
		is: 'problem',
		means: 'A text without quotation marks ends at “ #”: YAML treats the rest as a comment.',
		fix: 'Put quotation marks around the whole text. Write a comment on a line of its own.',
	},
	'yaml-reference': {
		is: 'problem',
		means: 'YAML anchors (`&`), aliases (`*`), tags (`!`) and directives (`%`) are not used here.',
		fix: 'Write the value out. If a text begins with one of these marks, put quotation marks around it.',
	},
	'merge-marks': {
		is: 'problem',
		means: 'Two people edited the same lines, and git kept both versions with its conflict marks.',
		fix: 'Keep the right version and remove the lines `<<<<<<<`, `=======` and `>>>>>>>`.',
	},
	'strange-character': {
		is: 'problem',
		means:
			'The file was not saved as UTF-8, or contains a control character. The rest of the file was not checked.',
		fix: 'Save the file as UTF-8, and retype the letters at this place.',
	},
	'repeated-name': {
		is: 'problem',
		means: 'The same name or id is used twice.',
		fix: 'Keep one of the two, or rename the other.',
	},
	'prose-syntax': {
		is: 'problem',
		means: 'The prose cannot be read beyond this place, usually because a part is never closed.',
		fix: 'Close the part. For a literal `{` or `<` write `\\{` or `\\<`. The rest of the file is checked once this is fixed.',
	},
	'no-front-matter': {
		is: 'problem',
		means: 'A text does not begin with front matter.',
		fix: 'Begin the file with `title` and `summary` between two lines of `---`.',
	},
	'strange-file': {
		is: 'problem',
		means: 'The site does not use this file or folder, so no reader would see it.',
		fix: 'Give it the right name, or remove it.',
	},
	'missing-file': {
		is: 'problem',
		means: 'A required file is missing.',
		fix: 'Write the file that the message names.',
	},

	// Fields and their values
	'unknown-field': {
		is: 'problem',
		means: 'A field or attribute of this name does not exist here.',
		fix: 'Correct the spelling, or remove it. This guide lists [every field](#every-field-of-every-file).',
	},
	'missing-field': {
		is: 'problem',
		means: 'A required field is missing or empty.',
		fix: 'Fill it in; the message says what belongs there.',
	},
	'wrong-type': {
		is: 'problem',
		means:
			'A value has the wrong type, such as a number in place of a text or a text in place of a list.',
		fix: 'Put quotation marks around a text and square brackets around a list. Write each field of a group under its name.',
	},
	'wrong-word': {
		is: 'problem',
		means: 'This field takes only certain words, and this is not one of them.',
		fix: 'Use one of the words that the message lists.',
	},
	'wrong-value': {
		is: 'problem',
		means: 'A value does not have the form that its field needs.',
		fix: 'Write it as the message says.',
	},
	'wrong-id': {
		is: 'problem',
		means: 'An id, or a language or day that is used as a name, does not have the right form.',
		fix: 'Write an id with `a` to `z`, digits and single hyphens, a language as `es` or `pt-br`, and a day as `2023-09-04`.',
	},
	'no-source': {
		is: 'problem',
		means: 'A report, standing, relation, position, event or claim has no source.',
		fix: 'Name the publication that you read under `sources`, or remove the item.',
	},
	'wrong-coordinates': {
		is: 'problem',
		means: 'A latitude or longitude is out of range, or the two are swapped.',
		fix: 'Write decimal degrees: the latitude from -90 to 90 (north is positive), the longitude from -180 to 180 (east is positive).',
	},
	'wrong-country': {
		is: 'problem',
		means: 'No country has this code.',
		fix: 'Write the two letters of ISO 3166-1: `RU`, `GB`, or `XK` for Kosovo.',
	},
	'outside-country': {
		is: 'problem',
		means:
			'A venue lies outside its country by more than its precision plus 5 km, so the map would show it in the wrong place.',
		fix: 'Swap latitude and longitude, add or remove a minus sign, or correct the country. If the place is only roughly known, give a larger precision.',
	},
	'wrong-address': {
		is: 'problem',
		means: 'A web address does not begin with `https://` or `http://`.',
		fix: 'Copy the whole address from the browser.',
	},
	'not-plain': {
		is: 'problem',
		means: 'A field for plain text contains Markdown, a part or HTML.',
		fix: 'Write only words. Emphasis, links and parts belong in the prose.',
	},
	'low-contrast': {
		is: 'problem',
		means:
			'The accent colour in `site.yaml` has too little contrast with its background, in light or dark mode.',
		fix: 'Make `light` darker, or `dark` lighter, until the colour stands out from the page and the map.',
	},
	'missing-phrase': {
		is: 'problem',
		means: 'A phrase of the interface, or a placeholder in one, is missing in a language.',
		fix: 'Write the phrase in that language, with every placeholder in braces that the message names.',
	},

	// Names and links that lead nowhere
	'unknown-name': {
		is: 'problem',
		means: 'The story has no venue, stakeholder, source, claim or other item with this id.',
		fix: 'Correct the spelling, or add the item to its file.',
	},
	'broken-link': {
		is: 'problem',
		means: 'A link within the site leads to a page or an anchor that does not exist.',
		fix: 'Correct it: `#venue-moscow` leads to an anchor on the same page, `../about/` to another page.',
	},
	'missing-picture': {
		is: 'problem',
		means:
			'A picture is not in `images/`, the logo is not in `public/`, or a file is not a readable picture of the format that its name ends with.',
		fix: 'Put the file there, or name one that is there. If it is there, save it again in the format that its name ends with. The `<svg>` tag of a drawing needs a width and a height.',
	},
	'missing-original': {
		is: 'problem',
		means:
			'A story needs exactly one text with `original: true`, from which the others are translated.',
		fix: 'Write `original: true` in the front matter of that text, and only there.',
	},
	'missing-language': {
		is: 'problem',
		means: 'A language of the site has no phrases.',
		fix: 'Write `phrases/<language>.yaml`, or remove the language from `languages` in `site.yaml`.',
	},
	'unknown-language': {
		is: 'problem',
		means: 'A file or a text is in a language that the site does not have.',
		fix: 'Correct the language, or add it to `languages` in `site.yaml`.',
	},
	'taken-address': {
		is: 'problem',
		means: 'Two files or items would have the same address. Former addresses count too.',
		fix: 'Give one of them another `address`, or remove the address from `formerly`.',
	},

	// Days
	'wrong-date': {
		is: 'problem',
		means: 'This is not a date, or the calendar has no such day.',
		fix: 'Write a day as `2023-09-04`. This guide also lists the [other forms](#how-the-files-are-written).',
	},
	'reversed-dates': {
		is: 'problem',
		means: 'Something ends before it begins, or a day comes before one that it must follow.',
		fix: 'Swap the two days, or correct the one that is wrong.',
	},
	'standing-order': {
		is: 'problem',
		means: 'Standings are not in order of time, or two begin on the same day.',
		fix: 'Put the earlier one first, and keep one per day.',
	},
	'known-too-early': {
		is: 'problem',
		means: '`known` is earlier than every source of the item.',
		fix: 'Add a source of that day, or give the reason under `known-because`.',
	},
	'known-missing': {
		is: 'problem',
		means: 'Nothing says from which day the public could read this.',
		fix: 'Write `known` (for an edition, `published`), or name a source that has a date.',
	},
	'rests-on-later': {
		is: 'problem',
		means: 'A standing or a line of an edition cites a source that appeared only later.',
		fix: 'Let the standing begin on the day of the source, or cite what the public could read before.',
	},
	'missing-standing': {
		is: 'problem',
		means:
			'A claim, a relation or an item of the exchange is known before its first standing, so nothing says how certain it was.',
		fix: 'Add a standing from the day on which it became known.',
	},
	'not-yet-known': {
		is: 'problem',
		means: 'An edition would name something that was not known on its day.',
		fix: 'Put the sentence into a passage with a later `known`, or give the item an earlier `known`.',
	},
	'no-longer-there': {
		is: 'problem',
		means: 'An edition would name something that had ended by its day.',
		fix: 'Give the same `until` to whatever names the item, or remove the `until` of the item.',
	},

	// The prose
	'not-data': {
		is: 'problem',
		means: 'Something in the text would run as a program.',
		fix: 'Write it as words. A comment is `{/* … */}`, a literal `{` or `<` is `\\{` or `\\<`, and attribute values need quotation marks.',
	},
	'not-used': {
		is: 'problem',
		means: 'This form of Markdown or HTML is not used here.',
		fix: 'Write it as the message says.',
	},
	'unknown-part': {
		is: 'problem',
		means: 'No part has this name.',
		fix: 'Use one of [the parts](#the-parts-that-you-may-use-in-the-prose), with the same capital letters.',
	},
	'wrong-place': {
		is: 'problem',
		means: 'A part, a heading, a link or a passage is in a place where it is not allowed.',
		fix: 'Put it on lines of its own, outside lists, sentences and other passages. End one link before the next begins.',
	},
	'wrong-heading': {
		is: 'problem',
		means: 'A heading is empty, contains more than words, or has a level other than 2 or 3.',
		fix: 'Begin it with `##` or `###`, and write only words.',
	},
	'skipped-heading': {
		is: 'problem',
		means: 'A heading skips a level: `###` without a `##` above it.',
		fix: 'Begin it with `##`, or add the heading that it belongs under.',
	},
	'wrong-citation': {
		is: 'problem',
		means:
			'Something looks like a citation but is not one, or a citation is in a place where it is not allowed.',
		fix: 'Write `[@source]`, or `[@one; @two]` for several, in a sentence of the story.',
	},
	'wrong-link': {
		is: 'problem',
		means:
			'The address of a link is not allowed: it could run a program, or leaves the site in an unusual way.',
		fix: 'Begin it with `https://`, with `#` for an anchor on this page, or with `../` for a page of this site.',
	},
	'wrong-passage': {
		is: 'problem',
		means: 'A translation has a passage that the original lacks, or gives a passage its own days.',
		fix: 'Use the ids of the original, and write `known` and `until` only there.',
	},
	'wrong-party': {
		is: 'problem',
		means: 'An item of the exchange goes to someone who is not one of its two parties.',
		fix: 'Name one of the two parties under `to`.',
	},
	'to-itself': {
		is: 'problem',
		means: 'A stakeholder belongs to itself, or a relation leads from a stakeholder to itself.',
		fix: 'Name another stakeholder.',
	},
	'wrong-correction': {
		is: 'problem',
		means: 'The old wording of a correction is still in use, or the new wording appears nowhere.',
		fix: 'Write the new wording everywhere, and quote both wordings as a reader sees them, without citations.',
	},
	'withdrawn-name': {
		is: 'problem',
		means: 'Something names a withdrawn item, whose text is gone from every edition.',
		fix: 'Remove the name, or also withdraw whatever names the item.',
	},
	'said-twice': {
		is: 'problem',
		means: 'Two relations say the same about the same two stakeholders.',
		fix: 'Remove one. Add a report if someone else says it too, or a standing if something changed.',
	},

	// Notices
	untied: {
		is: 'notice',
		means: 'Nothing connects a stakeholder to another, so the chart cannot show it.',
		fix: 'Add a relation in `relations.yaml`, or set `of` to the stakeholder it belongs to.',
	},
	'unused-source': {
		is: 'notice',
		means: 'Nothing cites this source.',
		fix: 'Cite it where it is used, or remove it.',
	},
	'same-point': {
		is: 'notice',
		means: 'Two venues have the same coordinates, so the map draws them side by side.',
		fix: 'If they are the same place, keep one. If not, give each its own coordinates.',
	},
	'one-origin': {
		is: 'notice',
		means: 'A standing is *confirmed* although all its sources have the same origin.',
		fix: 'Add an independent source, explain in `because` why one is enough, or write `reported`.',
	},
	'uncited-paragraph': {
		is: 'notice',
		means: 'A paragraph has neither a citation nor a mention of an item that has sources.',
		fix: 'Cite its source as `[@source]`, or use a part to mention an item that has sources.',
	},
	'too-long': {
		is: 'notice',
		means: 'A text has more words than fit where it is shown.',
		fix: 'Shorten it; the rest can go into the prose.',
	},
	'lost-address': {
		is: 'notice',
		means:
			'The last build had an address that this one lacks, so links from elsewhere would break.',
		fix: 'List the old address or id under `formerly`, or withdraw the item instead of deleting it.',
	},
	'translation-behind': {
		is: 'notice',
		means:
			'The original has changed since a translation was made, or the two have different headings.',
		fix: 'Compare the two, correct the translation, then run the command that the message names.',
	},
	'translation-differs': {
		is: 'notice',
		means:
			'A translation differs from its original in a number or a month, or leaves out a name or a part.',
		fix: 'Compare the two. Numbers below 32 may be spelled out, and a name may be written without its tag.',
	},
	'translation-unrecorded': {
		is: 'notice',
		means:
			'Nothing records which original a translation was made from, so later changes of the original cannot be reported.',
		fix: 'When the translation is right, run `npm run translated`.',
	},
	untranslated: {
		is: 'notice',
		means:
			'A passage, a short text, a story or a page is not translated. Readers get the original of a passage, with a label, and of a text. The list in their language offers the original of a story. A page is missing in their language.',
		fix: 'Translate it when you can.',
	},
	'edition-behind': {
		is: 'notice',
		means: 'Something became known after the newest edition, which shows it nevertheless.',
		fix: 'Add an edition for that day.',
	},
	'same-edition': {
		is: 'notice',
		means: 'An edition shows nothing new compared with the one before it.',
		fix: 'Remove it, or check whether some `known` is too early.',
	},
	'overdue-review': {
		is: 'notice',
		means: 'The day by which a story or a claim should be reviewed has passed.',
		fix: 'Check it. Then set `review` to the day of the next review, or remove it.',
	},
	'two-spellings': {
		is: 'notice',
		means: 'A name is spelt differently from the name of its venue or stakeholder.',
		fix: 'Use one spelling everywhere.',
	},
} as const satisfies Record<string, FindingKindWords>;

/** The name of a kind of problem or notice. */
export type FindingKind = keyof typeof findingKinds;
