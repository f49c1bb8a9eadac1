import { parseArgs } from 'node:util';
import { isDay } from '../model/facts/day.ts';
import { suggestion } from '../model/findings/nearest.ts';

/** The value that an option takes. A list names the allowed words; the first is the default. */
type OptionType = 'flag' | 'number' | 'day' | 'text' | readonly [string, ...string[]];

type ValueOf<Option extends OptionType> = Option extends 'flag'
	? boolean
	: Option extends 'number'
		? number | undefined
		: Option extends 'day' | 'text'
			? string | undefined
			: Option[number];

type Values<Options extends Record<string, OptionType>> = {
	[Name in keyof Options]: ValueOf<Options[Name]>;
};

interface Command<Options extends Record<string, OptionType>> {
	/** The command line with its options, as shown to the user. */
	usage: string;
	options?: Options;
	/** The maximum number of positional arguments, or a list of the allowed words; none by default. */
	words?: number | readonly string[];
}

/**
 * The arguments of this process. An invalid argument prints one sentence and exits with 1; `--help` prints
 * the usage and exits with 0.
 */
export function argumentsOf<
	const Options extends Record<string, OptionType> = Record<never, OptionType>,
>(command: Command<Options>): { values: Values<Options>; words: string[] } {
	const args = process.argv.slice(2);
	if (args.includes('--help') && !args.includes('--')) {
		console.log(`Usage: ${command.usage}`);
		process.exit(0);
	}
	const parsed = readArguments(args, command);
	return typeof parsed === 'string' ? stop(parsed) : parsed;
}

/** Prints a message as an error and exits with 1. */
export function stop(message: string): never {
	console.error(message);
	process.exit(1);
}

/** The parsed arguments, or a message if one of them is invalid. */
export function readArguments<
	const Options extends Record<string, OptionType> = Record<never, OptionType>,
>(
	args: readonly string[],
	{ usage, options, words: allowedWords = 0 }: Command<Options>,
): { values: Values<Options>; words: string[] } | string {
	const types: Record<string, OptionType> = options ?? {};
	const { tokens, positionals } = parseArgs({
		args: [...args],
		options: Object.fromEntries(
			Object.entries(types).map(([name, type]) => [
				name,
				{ type: type === 'flag' ? 'boolean' : 'string' },
			]),
		),
		strict: false,
		allowPositionals: true,
		tokens: true,
	});
	const values: Record<string, unknown> = Object.fromEntries(
		Object.entries(types).map(([name, type]) => [
			name,
			type === 'flag' ? false : typeof type === 'string' ? undefined : type[0],
		]),
	);
	for (const token of tokens) {
		if (token.kind !== 'option') continue;
		const type = Object.hasOwn(types, token.name) ? types[token.name] : undefined;
		const result = type
			? valueOf(token.rawName, type, token.value)
			: { error: unknownOption(token.rawName, Object.keys(types)) };
		if ('error' in result) return `${result.error} Usage: ${usage}`;
		values[token.name] = result.value;
	}
	const error = unexpectedWord(positionals, allowedWords);
	if (error !== undefined) return `${error} Usage: ${usage}`;
	return { values: values as Values<Options>, words: positionals };
}

/** A message about the first word that the command does not take, if there is one. */
function unexpectedWord(
	words: readonly string[],
	allowed: number | readonly string[],
): string | undefined {
	const word =
		typeof allowed === 'number'
			? words[allowed]
			: words.find((candidate) => !allowed.includes(candidate));
	if (word === undefined) return undefined;
	const hint = typeof allowed === 'number' ? undefined : suggestion(word, allowed);
	return hint ? `Unexpected argument “${word}”. ${hint}` : `Unexpected argument “${word}”.`;
}

function unknownOption(option: string, names: readonly string[]): string {
	const message = `There is no option “${option}”`;
	if (names.length === 0) return `${message}: this command has none.`;
	const hint = suggestion(
		option,
		names.map((name) => `--${name}`),
	);
	return hint ? `${message}. ${hint}` : `${message}.`;
}

/** The value of an option, or a message if the text is not a valid value. */
function valueOf(
	option: string,
	type: OptionType,
	text: string | undefined,
): { value: unknown } | { error: string } {
	if (type === 'flag') {
		return text === undefined ? { value: true } : { error: `“${option}” takes no value.` };
	}
	if (text === undefined || text === '') return { error: `“${option}” needs a value.` };
	if (type === 'text') return { value: text };
	if (type === 'number') {
		const number = Number(text);
		if (Number.isSafeInteger(number) && number >= 0) return { value: number };
		return { error: `“${text}” is not a number.` };
	}
	if (type === 'day') return isDay(text) ? { value: text } : { error: `“${text}” is not a date.` };
	if (type.includes(text)) return { value: text };
	return { error: `“${option}” cannot be “${text}”. ${suggestion(text, type) ?? ''}` };
}
