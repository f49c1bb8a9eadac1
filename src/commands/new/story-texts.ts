import type { Locale } from '../../model/text.ts';

/**
 * The texts of a new story, by the names of their files. What the writer must fill in is empty, so
 * that the check lists exactly that.
 */
export function storyTexts(languages: readonly Locale[]): Record<string, string> {
	const [original, ...others] = languages;
	return Object.fromEntries([
		...(original === undefined ? [] : [[`${original}.mdx`, originalText] as const]),
		...others.map((locale) => [`${locale}.mdx`, translationText] as const),
	]);
}

const schema = '# yaml-language-server: $schema=../../../.config/schemas';

const head = (subject: string) => `# The headline, at most nine words.
title:

# Two sentences under the headline, with attribution.
summary:

# ${subject}
# subject:

# Its name in the address of this language; without this line the folder's name.
# address:
`;

const originalText = `---
${schema}/original.json
# This is the language that the others are translated from.
original: true

${head('What it is about, in a few words over the headline.')}
# The day on which it is first published: 2023-09-04.
published:

# It is shown by \`npm run dev\` only. Remove this line to publish.
draft: true

# Facts may stand here, or each kind in a file of its own beside this one: sources.yaml,
# venues.yaml, stakeholders.yaml, claims.yaml, events.yaml … Take away the marks # to begin.
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

What holds for some editions only stands in a passage:

<Passage id="where" known="2023-09-04" until="2023-09-13">

It might be in <Venue id="geneva" /> [@courier-2023-09-04].

</Passage>
*/}
`;

const translationText = `---
${schema}/translation.json
${head('What it is about, in a few words over the headline.')}---

{/*
The translation begins here, with the headings of the original in their order and the same passages:

<Passage id="where">

…

</Passage>
*/}
`;
