import type { Heading } from '../model/story.ts';

/**
 * A rendered text in parts: what stands before the first question, then each question with its
 * answer, its figure, its text and, last, the list that says what the figure shows. A box around the
 * figure can be as tall as the text, so that the figure follows it and no further.
 */
export function splitAtQuestions(
	html: string,
	headings: readonly Pick<Heading, 'id' | 'depth' | 'passage'>[],
): string[] {
	const starts = headings
		// A heading within a passage cannot be cut off from it.
		.filter(({ depth, passage }) => depth === 2 && passage === undefined)
		.map(({ id }) => html.indexOf(`<h2 id="${id}"`))
		.filter((start) => start >= 0);
	const [opening = '', ...questions] = [0, ...starts].map((start, index) =>
		boxed(listLast(html.slice(start, starts[index]))),
	);
	return [oneLevelUp(opening), ...questions];
}

/** Before the first question the headings of a part stand right under the headline. */
function oneLevelUp(html: string): string {
	return html.replace(/<(\/?)h([34])\b/g, (_, end, level) => `<${end}h${Number(level) - 1}`);
}

/** A writer puts the figure after the answer; its list would part the answer from the text. */
function listLast(question: string): string {
	const lists = question.match(figureList) ?? [];
	return question.replace(figureList, '') + lists.join('');
}

/** Only one figure can stand beside the text: the first. */
const boxed = (question: string): string =>
	question.replace(/<figure class="companion[\s\S]*?<\/figure>/, '<div class="follows">$&</div>');

const figureList = /<section class="(?:beside|across)[\s\S]*?<\/section>/g;
