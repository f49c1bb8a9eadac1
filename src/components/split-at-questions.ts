import type { Heading } from '../model/facts/story.ts';

/**
 * Splits rendered prose into what comes before the first question, and the questions. The list that goes
 * with a figure moves to the end of its question. The first figure of a question gets a box, which the page
 * can stretch to the height of the text, so that a sticky figure stays within its question.
 */
export function splitAtQuestions(
	html: string,
	headings: readonly Pick<Heading, 'id' | 'depth' | 'passage'>[],
): string[] {
	const starts = headings
		// Splitting at a heading within a passage would tear the passage apart.
		.filter(({ depth, passage }) => depth === 2 && passage === undefined)
		.map(({ id }) => html.indexOf(`<h2 id="${id}"`))
		.filter((start) => start >= 0);
	const [opening = '', ...questions] = [0, ...starts].map((start, index) =>
		withFigureBox(withListsLast(html.slice(start, starts[index]))),
	);
	return [withRaisedHeadings(opening), ...questions];
}

/** Raises headings by one level: before the first question they come directly under the headline. */
function withRaisedHeadings(html: string): string {
	return html.replace(/<(\/?)h([34])\b/g, (_, end, level) => `<${end}h${Number(level) - 1}`);
}

/**
 * Editors put a figure right after the short answer to a question. There, its list would separate the answer
 * from the rest of the text.
 */
function withListsLast(question: string): string {
	const lists = question.match(figureList) ?? [];
	return question.replace(figureList, '') + lists.join('');
}

/** Only the first figure can be shown beside the text. */
const withFigureBox = (question: string): string =>
	question.replace(/<figure class="companion[\s\S]*?<\/figure>/, '<div class="follows">$&</div>');

const figureList = /<section class="(?:beside|across)[\s\S]*?<\/section>/g;
