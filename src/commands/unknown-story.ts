import { suggestion } from '../model/findings/nearest.ts';

/** The message that a command prints if the story that it was given does not exist. */
export function unknownStory(id: string, known: readonly string[]): string {
	const hint = suggestion(id, known) ?? `The stories are ${known.join(', ')}.`;
	return `There is no story “${id}”. ${hint}`;
}
