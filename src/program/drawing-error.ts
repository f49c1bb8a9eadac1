import type { SitePath } from '../pages/_paths.ts';

/** A page that could not be drawn, in a sentence that names it, its story, its edition and the component that failed. */
export class DrawingError extends Error {
	override name = 'DrawingError';

	constructor({ address, params, story }: SitePath, cause: unknown) {
		const error = cause instanceof Error ? cause : new Error(String(cause));
		const { edition } = params;
		const day = edition === undefined ? '' : ` (edition ${edition})`;
		const of = story === undefined ? '' : ` of the story ${story.id}${day}`;
		const component = componentIn(error.stack ?? '');
		const within = component === undefined ? '' : ` in ${component}`;
		super(
			`The page ${address}${of} cannot be drawn: ${error.message} (an error${within} of the program, not of the content)`,
			{
				cause,
			},
		);
	}
}

/** An error while a page was drawn. Those of the system, and those that are a sentence already, stay as they are. */
export function drawingError(path: SitePath, error: unknown): unknown {
	const isKnown =
		error instanceof DrawingError ||
		(error instanceof Error && ('syscall' in error || 'hint' in error));
	return isKnown ? error : new DrawingError(path, error);
}

/** The first component in a stack: Astro calls the function of a component as its factory. */
const componentIn = (stack: string): string | undefined =>
	/\bat (?:async )?\w+\.\$*(\w+) \[as factory\]/.exec(stack)?.[1];
