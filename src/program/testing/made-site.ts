import { appendFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The languages of made-up stories in tests, the original first. */
export const languages = ['en', 'es'];

/** The size of a made-up story that is soon built. */
export const size = {
	venues: 2,
	stakeholders: 4,
	relations: 3,
	events: 2,
	sources: 4,
	claims: 1,
	words: 120,
};

/** Adds a passage to a made-up story that only its newest edition shows, and a correction of it. */
export function addNews({ content }: { content: string }, story: string): void {
	for (const locale of languages) {
		const known = locale === languages[0] ? ' known="2024-01-08"' : '';
		appendFileSync(
			join(content, `stories/${story}/${locale}.mdx`),
			`\n<Passage id="news"${known}>\n\nThe news is good [@source-1]. It came late.\n\n</Passage>\n`,
		);
	}
	writeFileSync(
		join(content, `stories/${story}/corrections.yaml`),
		[
			'good-news:',
			'  date: 2024-01-09',
			'  was: { en: The news is bad., es: The news is bad. }',
			'  is: { en: The news is good., es: The news is good. }',
			'  reason: { en: It was misread., es: Se leyó mal. }',
			'  passage: news\n',
		].join('\n'),
	);
}
