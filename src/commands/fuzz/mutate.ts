type Random = () => number;

/** Strings that a mistake, another program or an attacker might put into a text. */
const fragments = [
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

/** Changes that people and programs make to a file. */
const mutations: Record<string, Mutation> = {
	insert: (text, random) => splice(text, positionIn(text, random), 0, pick(fragments, random)),
	replace: (text, random) =>
		splice(text, positionIn(text, random), below(12, random), pick(fragments, random)),
	remove: (text, random) => splice(text, positionIn(text, random), 1 + below(40, random), ''),
	cut: (text, random) => text.slice(0, positionIn(text, random)),
	'change a letter': (text, random) =>
		splice(text, positionIn(text, random), 1, String.fromCharCode(32 + below(95, random))),
	'remove a line': (text, random) => withLines(text, random, () => []),
	'repeat a line': (text, random) => withLines(text, random, (line) => [line, line]),
	'indent a line': (text, random) => withLines(text, random, (line) => [`  ${line}`]),
	'unindent a line': (text, random) =>
		withLines(text, random, (line) => [line.replace(/^ {1,2}/, '')]),
	'swap two lines': (text, random) => {
		const lines = text.split('\n');
		const [one, other] = [below(lines.length, random), below(lines.length, random)];
		return lines
			.map((line, index) =>
				index === one ? (lines[other] ?? '') : index === other ? (lines[one] ?? '') : line,
			)
			.join('\n');
	},
	'repeat some text': (text, random) => {
		const from = positionIn(text, random);
		return splice(text, from, 0, text.slice(from, from + below(300, random)));
	},
	'replace a value': (text, random) =>
		withLines(text, random, (line) => [line.replace(/:.*$/, `: ${pick(fragments, random)}`)]),
	'replace a word': (text, random) => {
		const words = [...text.matchAll(/[\w-]{3,}/g)];
		const [one, other] = [pick(words, random), pick(words, random)];
		return one && other ? splice(text, one.index, one[0].length, other[0]) : text;
	},
	'use Windows line endings': (text) => text.replaceAll('\n', '\r\n'),
	empty: () => '',
};

/** Applies one to three random mutations to a text. Returns the new text and the names of the mutations. */
export function mutate(text: string, random: Random): { text: string; mutationNames: string[] } {
	const mutationNames: string[] = [];
	let mutated = text;
	for (let remaining = 1 + below(3, random); remaining > 0; remaining -= 1) {
		const name = pick(Object.keys(mutations), random) ?? '';
		mutationNames.push(name);
		mutated = mutations[name]?.(mutated, random) ?? mutated;
	}
	return { text: mutated, mutationNames };
}

const below = (limit: number, random: Random): number => Math.floor(random() * limit);
const positionIn = (text: string, random: Random): number => below(text.length + 1, random);

function pick<One>(list: readonly One[], random: Random): One | undefined {
	return list[below(list.length, random)];
}

function splice(text: string, from: number, remove: number, insert: string | undefined): string {
	return text.slice(0, from) + (insert ?? '') + text.slice(from + remove);
}

function withLines(text: string, random: Random, change: (line: string) => string[]): string {
	const lines = text.split('\n');
	const chosen = below(lines.length, random);
	return lines.flatMap((line, index) => (index === chosen ? change(line) : [line])).join('\n');
}
