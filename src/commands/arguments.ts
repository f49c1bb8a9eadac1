import { parseArgs } from 'node:util';
import { isDay } from '../model/day.ts';
import { suggestion } from '../model/nearest.ts';

/**
 * What an option takes: nothing, a number, a day, any text, or one of these words, the first for who says
 * nothing.
 */
type Sort = 'flag' | 'number' | 'day' | 'text' | readonly [string, ...string[]];

type ValueOf<Option extends Sort> = Option extends 'flag'
	? boolean
	: Option extends 'number'
		? number | undefined
		: Option extends 'day' | 'text'
			? string | undefined
			: Option[number];

type Values<Options extends Record<string, Sort>> = {
	[Name in keyof Options]: ValueOf<Options[Name]>;
};

interface Call<Options extends Record<string, Sort>> {
	/** How the command is called. */
	usage: string;
	options?: Options;
	/** How many words it takes at most; none where it is not said. */
	words?: number;
}

/** What a command was given; where that is not right, one sentence says so, and the command ends. */
export function argumentsOf<const Options extends Record<string, Sort> = Record<never, Sort>>(
	call: Call<Options>,
): { values: Values<Options>; words: string[] } {
	const given = process.argv.slice(2);
	if (given.includes('--help') && !given.includes('--')) {
		console.log(`Write: ${call.usage}`);
		process.exit(0);
	}
	const found = readArguments(given, call);
	if (typeof found !== 'string') return found;
	console.error(found);
	process.exit(1);
}

/** What a command was given, or what is wrong with it. */
export function readArguments<const Options extends Record<string, Sort> = Record<never, Sort>>(
	args: readonly string[],
	{ usage, options, words: most = 0 }: Call<Options>,
): { values: Values<Options>; words: string[] } | string {
	const sorts: Record<string, Sort> = options ?? {};
	const { tokens, positionals } = parseArgs({
		args: [...args],
		options: Object.fromEntries(
			Object.entries(sorts).map(([name, sort]) => [
				name,
				{ type: sort === 'flag' ? 'boolean' : 'string' },
			]),
		),
		strict: false,
		allowPositionals: true,
		tokens: true,
	});
	const values: Record<string, unknown> = Object.fromEntries(
		Object.entries(sorts).map(([name, sort]) => [
			name,
			sort === 'flag' ? false : typeof sort === 'string' ? undefined : sort[0],
		]),
	);
	for (const token of tokens) {
		if (token.kind !== 'option') continue;
		const sort = Object.hasOwn(sorts, token.name) ? sorts[token.name] : undefined;
		const found = sort
			? valueOf(token.rawName, sort, token.value)
			: { wrong: unknownOption(token.rawName, Object.keys(sorts)) };
		if ('wrong' in found) return `${found.wrong} Write: ${usage}`;
		values[token.name] = found.value;
	}
	const tooMany = positionals[most];
	if (tooMany !== undefined) return `“${tooMany}” is one word too many. Write: ${usage}`;
	return { values: values as Values<Options>, words: positionals };
}

function unknownOption(option: string, names: readonly string[]): string {
	const known = names.map((name) => `--${name}`);
	const hint = suggestion(option, known);
	return `There is no option “${option}”${known.length > 0 ? '' : ' here'}.${hint ? ` ${hint}` : ''}`;
}

/** The value of an option, or why it is none. */
function valueOf(
	option: string,
	sort: Sort,
	text: string | undefined,
): { value: unknown } | { wrong: string } {
	if (sort === 'flag') {
		return text === undefined ? { value: true } : { wrong: `“${option}” takes no value.` };
	}
	if (text === undefined || text === '') return { wrong: `“${option}” lacks its value.` };
	if (sort === 'text') return { value: text };
	if (sort === 'number') {
		const number = Number(text);
		if (Number.isSafeInteger(number) && number >= 0) return { value: number };
		return { wrong: `“${text}” is not a number.` };
	}
	if (sort === 'day') return isDay(text) ? { value: text } : { wrong: `“${text}” is not a day.` };
	if (sort.includes(text)) return { value: text };
	return { wrong: `“${text}” is not possible for “${option}”. ${suggestion(text, sort) ?? ''}` };
}
