import type { Locale } from '../../model/facts/text.ts';

/**
 * The texts of a new story, by file name. The fields that the editor must fill in are empty, so that
 * the check reports exactly those.
 */
export function storyTexts(languages: readonly Locale[]): Record<string, string> {
	const [original, ...others] = languages;
	return Object.fromEntries([
		...(original === undefined ? [] : [[`${original}.mdx`, originalText] as const]),
		...others.map((locale) => [`${locale}.mdx`, translationText] as const),
	]);
}

const schema = '# yaml-language-server: $schema=../../../.config/schemas';

const head = `# The headline, at most nine words.
title:

# Two sentences under the headline, with attribution.
summary:

# The subject in a few words, above the headline.
# subject:

# The story's name in the address (URL) in this language. Default: the folder's name.
# address:
`;

const originalText = `---
${schema}/original.json
# This is the language that the others are translated from.
original: true

${head}
# The day of first publication: 2023-09-04.
published:

# Only \`npm run dev\` shows a draft. Remove this line to publish.
draft: true

# Facts can go here, or into files beside this one: sources.yaml, venues.yaml,
# stakeholders.yaml, claims.yaml, events.yaml … Remove the # to use these examples.
#
# sources:
#   courier-2023-09-04:
#     publisher: The Courier
#     title: The headline as the page shows it
#     kind: press            # press | agency | official | state-media | analyst | reference
#     language: en
#     published: 2023-09-04
#     url: https://courier.example/the-page
#
# venues:
#   geneva:
#     name: { en: Geneva, es: Ginebra }
#     role: candidate        # candidate | stop | route | reference
#     country: CH
#     latitude: 46.2044
#     longitude: 6.1432
#     precision: 3000        # metres
#     standings:
#       - { from: 2023-09-04, is: likely, sources: [courier-2023-09-04] }
---

{/*
The prose begins here. Readers never see a note like this one.

## A heading is a question that the reader has

A paragraph cites its source [@courier-2023-09-04] and names <Venue id="geneva" />.

<VenueMap />

Text that holds only in some editions goes into a passage:

<Passage id="where" known="2023-09-04" until="2023-09-13">

It might be in <Venue id="geneva" /> [@courier-2023-09-04].

</Passage>
*/}
`;

const translationText = `---
${schema}/translation.json
${head}---

{/*
The translation begins here. Keep the order of the original's headings, and its passages:

<Passage id="where">

…

</Passage>
*/}
`;
