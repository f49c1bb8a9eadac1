import type { Usage } from './measure.ts';

/** Builds of one made-up site: from nothing, with nothing changed, with one story changed. */
export interface BuildRow {
	stories: number;
	languages: number;
	editions: number;
	/** Pages that were written. */
	pages: number;
	/** Of one story page, gzip and as it is. */
	bytes: { gzip: number; raw: number };
	cold: Usage;
	unchanged: Usage;
	changed: Usage;
	/** The same stories by the least program. */
	floor: Usage;
}

/** A run of the bench, as it is kept for later ones. */
export interface Results {
	date: string;
	cores: number;
	/** In gigabytes. */
	memory: number;
	node: string;
	scale: BuildRow[];
	/** One story in several languages and editions. */
	telling: BuildRow[];
	/** The big story of the budgets. */
	big?: BuildRow;
	/** The real content of the project. */
	content?: Pick<BuildRow, 'pages' | 'cold' | 'unchanged' | 'changed'>;
	/** In milliseconds: until the dev server answers, and from an edit until the page shows it. */
	dev?: { start: number; edit: number };
}

/** The results as Markdown tables, which the README holds. */
export function tablesOf(results: Results): string {
	const { cores, memory, date, node, scale, telling, big, content, dev } = results;
	const buildHead = [
		'',
		'pages',
		'cold: CPU s (wall s, MB)',
		'unchanged',
		'one story changed',
		'floor: CPU s',
		'cold ÷ floor',
		'changed ÷ floor',
		'story page: KB gzip (raw)',
	];
	const row = (name: string, one: BuildRow) => [
		name,
		String(one.pages),
		usageOf(one.cold),
		usageOf(one.unchanged),
		usageOf(one.changed),
		one.floor.cpu.toFixed(2),
		ratio(one.cold.cpu, one.floor.cpu),
		ratio(one.changed.cpu, one.floor.cpu),
		`${kilobytes(one.bytes.gzip)} (${kilobytes(one.bytes.raw)})`,
	];
	const builds = [
		...scale.map((one) => row(counted(one.stories, 'story', 'stories'), one)),
		...(big ? [row('the big story', big)] : []),
	];
	const first = telling[0];
	const tellings = telling.map((one) => [
		String(one.languages),
		String(one.editions),
		String(one.pages),
		usageOf(one.cold),
		first && one !== first ? perPage(one, first) : '',
		usageOf(one.changed),
	]);
	return [
		`Measured on ${date}: ${cores} cores, ${memory} GB, Node ${node}.`,
		...(builds.length > 0 ? [table(buildHead, builds)] : []),
		...(content
			? [
					table(
						['', 'pages', 'cold: CPU s (wall s, MB)', 'unchanged', 'one sentence changed'],
						[
							[
								'content/',
								String(content.pages),
								usageOf(content.cold),
								usageOf(content.unchanged),
								usageOf(content.changed),
							],
						],
					),
				]
			: []),
		...(tellings.length > 0
			? [
					table(
						[
							'languages',
							'editions',
							'pages',
							'cold: CPU s (wall s, MB)',
							'CPU ms a further page',
							'one story changed',
						],
						tellings,
					),
				]
			: []),
		...(dev
			? [
					`\`npm run dev\`: answers after ${seconds(dev.start)} s; a changed sentence is seen after ${dev.edit.toFixed()} ms.`,
				]
			: []),
	].join('\n\n');
}

/** What changed since an earlier run, in ratios: below 1 is better. */
export function comparisonOf(now: Results, before: Results): string {
	const same = (a: BuildRow, b: BuildRow) =>
		a.stories === b.stories && a.languages === b.languages && a.editions === b.editions;
	const rows = [...now.scale, ...now.telling].flatMap((one) => {
		const earlier = [...before.scale, ...before.telling].find((other) => same(one, other));
		if (!earlier) return [];
		return [
			[
				`${counted(one.stories, 'story', 'stories')}, ${one.languages} × ${one.editions}`,
				...(['cold', 'unchanged', 'changed'] as const).flatMap((build) => [
					ratio(one[build].cpu, earlier[build].cpu),
					// The floor is the same work on both days: what it took tells how fast the machine was.
					ratio(one[build].cpu / one.floor.cpu, earlier[build].cpu / earlier.floor.cpu),
				]),
				ratio(one.cold.memory, earlier.cold.memory),
				ratio(one.bytes.gzip, earlier.bytes.gzip),
			],
		];
	});
	return `Against ${before.date}, 1 is the same:\n\n${table(
		['', 'cold', '÷ floor', 'unchanged', '÷ floor', 'changed', '÷ floor', 'memory', 'page'],
		rows,
	)}`;
}

/** What each page beyond those of the first row takes. */
function perPage(one: BuildRow, first: BuildRow): string {
	return (((one.cold.cpu - first.cold.cpu) * 1000) / (one.pages - first.pages)).toFixed();
}

const usageOf = ({ cpu, wall, memory }: Usage): string =>
	`${cpu.toFixed(1)} (${wall.toFixed(1)}, ${memory.toFixed()})`;

const ratio = (one: number, other: number): string => (one / other).toFixed(2);
const seconds = (milliseconds: number): string => (milliseconds / 1000).toFixed(1);
const kilobytes = (bytes: number): string => (bytes / 1024).toFixed(1);
const counted = (count: number, one: string, many: string): string =>
	`${count.toLocaleString('en')} ${count === 1 ? one : many}`;

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
	const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
	return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
