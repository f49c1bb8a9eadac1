type Random = () => number;

/** What a text might hold by mistake, by another program’s doing, or by somebody’s ill will. */
const oddities = [
	...[
		'\t',
		'  ',
		'\n',
		'\r\n',
		'\r',
		'\0',
		'\u2028',
		'\uFEFF',
		'\u200B',
		'\uD83D',
		'🙂',
		'é',
		'e\u0301',
	],
	...[
		':',
		': ',
		' #',
		'- ',
		'? ',
		'|',
		'>',
		'>-\n',
		'"',
		"'",
		'`',
		'~',
		'&a ',
		'*a ',
		'!t ',
		'!!binary ',
		'%',
		'@',
	],
	...[
		'{',
		'}',
		'[',
		']',
		',',
		'{{',
		'}}',
		'---\n',
		'...\n',
		'<<: ',
		'<<<<<<< HEAD\n',
		'>>>>>>> other\n',
	],
	...[
		'<',
		'>',
		'</',
		'/>',
		'<Venue ',
		'<Passage id="x">',
		'</Passage>',
		'<!--',
		'{/*',
		'*/}',
		'\\',
	],
	...[
		'[@',
		'[@x]',
		'[@a; @',
		'](',
		'![',
		'# ',
		'### ',
		'#### ',
		'> ',
		'* ',
		'1. ',
		'| a |\n| - |\n',
		'***',
		'```\n',
	],
	...[
		'no',
		'yes',
		'null',
		'true',
		'.inf',
		'1e999',
		'-0',
		'0x1F',
		'99999999999999999999',
		'2023-02-29',
		'2023-13-01',
	],
	...[
		'__proto__',
		'constructor',
		'toString',
		'hasOwnProperty',
		'',
		'x'.repeat(5000),
		'['.repeat(300),
		'>'.repeat(300),
	],
	...[
		'import x from "y"\n',
		'export default 1\n',
		'{process.exit()}',
		'<script>',
		'javascript:alert(1)',
	],
] as const;

type Mutation = (text: string, random: Random) => string;

/** What happens to a file in the hands of people and programs. */
const mutations: Record<string, Mutation> = {
	insert: (text, random) => splice(text, at(text, random), 0, pick(oddities, random)),
	replace: (text, random) =>
		splice(text, at(text, random), upTo(12, random), pick(oddities, random)),
	remove: (text, random) => splice(text, at(text, random), 1 + upTo(40, random), ''),
	cut: (text, random) => text.slice(0, at(text, random)),
	'change a letter': (text, random) =>
		splice(text, at(text, random), 1, String.fromCharCode(32 + upTo(95, random))),
	'remove a line': (text, random) => withLines(text, random, () => []),
	'repeat a line': (text, random) => withLines(text, random, (line) => [line, line]),
	'indent a line': (text, random) => withLines(text, random, (line) => [`  ${line}`]),
	'unindent a line': (text, random) =>
		withLines(text, random, (line) => [line.replace(/^ {1,2}/, '')]),
	'exchange two lines': (text, random) => {
		const lines = text.split('\n');
		const [one, other] = [upTo(lines.length, random), upTo(lines.length, random)];
		return lines
			.map((line, index) =>
				index === one ? (lines[other] ?? '') : index === other ? (lines[one] ?? '') : line,
			)
			.join('\n');
	},
	'repeat a stretch': (text, random) => {
		const from = at(text, random);
		return splice(text, from, 0, text.slice(from, from + upTo(300, random)));
	},
	'replace a value': (text, random) =>
		withLines(text, random, (line) => [line.replace(/:.*$/, `: ${pick(oddities, random)}`)]),
	'replace a word': (text, random) => {
		const words = [...text.matchAll(/[\w-]{3,}/g)];
		const [one, other] = [pick(words, random), pick(words, random)];
		return one && other ? splice(text, one.index, one[0].length, other[0]) : text;
	},
	'end lines as Windows does': (text) => text.replaceAll('\n', '\r\n'),
	empty: () => '',
};

/** A text after one to three accidents, and their names. */
export function mutate(text: string, random: Random): { text: string; by: string[] } {
	const by: string[] = [];
	let mutated = text;
	for (let left = 1 + upTo(3, random); left > 0; left -= 1) {
		const name = pick(Object.keys(mutations), random) ?? '';
		by.push(name);
		mutated = mutations[name]?.(mutated, random) ?? mutated;
	}
	return { text: mutated, by };
}

const upTo = (limit: number, random: Random): number => Math.floor(random() * limit);
const at = (text: string, random: Random): number => upTo(text.length + 1, random);

function pick<One>(list: readonly One[], random: Random): One | undefined {
	return list[upTo(list.length, random)];
}

function splice(text: string, from: number, remove: number, put: string | undefined): string {
	return text.slice(0, from) + (put ?? '') + text.slice(from + remove);
}

function withLines(text: string, random: Random, change: (line: string) => string[]): string {
	const lines = text.split('\n');
	const chosen = upTo(lines.length, random);
	return lines.flatMap((line, index) => (index === chosen ? change(line) : [line])).join('\n');
}
