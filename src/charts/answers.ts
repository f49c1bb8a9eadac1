/** Where answers are kept from build to build, as JSON, by their questions. */
export interface KeptAnswers {
	read: (question: string) => string | undefined;
	write: (question: string, answer: string) => void;
}

/**
 * The answer to a question that takes long to find. Both must be what JSON holds. A build draws the same
 * story for its page, for its edition’s, for its style sheet and as a file, and the next build again:
 * what was found is remembered here for a while, and kept where somebody keeps it.
 */
export function answerTo<Answer>(question: readonly unknown[], find: () => Answer): Answer {
	const text = JSON.stringify(question);
	const known = remembered.get(text) ?? earlier<Answer>(text);
	if (known) return remember(text, known as Found<Answer>);
	const found = { answer: find() };
	kept?.write(text, JSON.stringify(found));
	return remember(text, found);
}

/** Keeps what is found from now on, and looks there first. */
export function keepAnswersIn(place: KeptAnswers): void {
	kept = place;
}

let kept: KeptAnswers | undefined;

/** Wrapped, as there may be no answer. */
interface Found<Answer> {
	answer: Answer;
}

const remembered = new Map<string, Found<unknown>>();

const mostRemembered = 200;

function remember<Answer>(text: string, found: Found<Answer>): Answer {
	const [oldest] = remembered.keys();
	if (remembered.size >= mostRemembered && oldest !== undefined) remembered.delete(oldest);
	remembered.set(text, found);
	return found.answer;
}

function earlier<Answer>(text: string): Found<Answer> | undefined {
	const json = kept?.read(text);
	return json === undefined ? undefined : (JSON.parse(json) as Found<Answer>);
}
