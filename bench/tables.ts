import { kilobytes, median, table } from './numbers.ts';
import type { BuildRow, Builds, DevTimes, PageRow, ResponseRow, Results } from './results.ts';
import type { Usage } from './usage.ts';

const usageHead = 'cold: CPU s (wall s, MB)';

/** The results as Markdown tables, for the README. */
export function tablesOf(results: Results): string {
	const { cores, memory, date, node, scale, views, big, content, compile } = results;
	const { dev, pages, responses } = results;
	return [
		`Measured on ${date}: ${cores} cores, ${memory} GB, Node ${node}.`,
		...(scale.length > 0 || big ? [buildTable(scale, big)] : []),
		...(content ? [contentTable(content)] : []),
		...(views.length > 0 ? [viewTable(views)] : []),
		...(compile ? [compileSentence(compile)] : []),
		...(dev ? [devSentence(dev)] : []),
		...(pages ? [pageTable(pages)] : []),
		...(responses ? [responseTable(responses)] : []),
	].join('\n\n');
}

function buildTable(scale: readonly BuildRow[], big?: BuildRow): string {
	const row = (name: string, one: BuildRow) => [
		name,
		String(one.pages),
		...usagesOf(one),
		one.floor.cpu.toFixed(2),
		ratio(one.cold.cpu, one.floor.cpu),
		ratio(one.changed.cpu, one.floor.cpu),
		`${kilobytes(one.bytes.gzip)} (${kilobytes(one.bytes.raw)})`,
	];
	return table(
		[
			'',
			'pages',
			usageHead,
			'unchanged',
			'one story changed',
			'floor: CPU s',
			'cold ÷ floor',
			'changed ÷ floor',
			'story page: KB gzip (raw)',
		],
		[
			...scale.map((one) => row(counted(one.stories, 'story', 'stories'), one)),
			...(big ? [row('the big story', big)] : []),
		],
	);
}

const contentTable = (content: Builds): string =>
	table(
		['', 'pages', usageHead, 'unchanged', 'one sentence changed'],
		[['content/', String(content.pages), ...usagesOf(content)]],
	);

function viewTable(views: readonly BuildRow[]): string {
	const first = views[0];
	return table(
		[
			'languages',
			'editions',
			'pages',
			usageHead,
			'CPU ms per additional page',
			'one story changed',
		],
		views.map((one) => [
			String(one.languages),
			String(one.editions),
			String(one.pages),
			usageText(one.cold),
			first && one !== first ? perPage(one, first) : '',
			usageText(one.changed),
		]),
	);
}

const devSentence = ({ startupMs, medianEditMs, worstEditMs }: DevTimes): string =>
	`\`npm run dev\` shows the first page after ${(startupMs / 1000).toFixed(1)} s, and a changed sentence after ${medianEditMs.toFixed()} ms (the worst of twenty: ${worstEditMs.toFixed()} ms).`;

const compileSentence = (compile: Usage): string =>
	`The builds above use a compiled program. Compiling it takes ${usageText(compile)}.`;

const pageTable = (pages: readonly PageRow[]): string =>
	table(
		[
			'page',
			'performance / accessibility / best practices / search',
			'FCP ms',
			'LCP ms',
			'TBT ms',
			'CLS',
			'requests (third-party)',
			'KB: page',
			'style',
			'script',
			'font',
			'other',
			'script KB before the map',
			'after',
		],
		pages.map((page) => [
			page.path,
			page.scores.map((score) => score.toFixed()).join(' / '),
			page.firstPaint.toFixed(),
			page.largestPaint.toFixed(),
			page.blocking.toFixed(),
			page.layoutShift.toFixed(3),
			`${page.requests} (${page.thirdParty})`,
			...page.bytes.map(kilobytes),
			kilobytes(page.scriptBytes.withPage),
			kilobytes(page.scriptBytes.withMap),
		]),
	);

const responseTable = (responses: readonly ResponseRow[]): string =>
	table(
		['engine', 'page', 'move: median, worst ms', 'click', 'key'],
		responses.map(({ engine, path, times }) =>
			path !== undefined && times
				? [engine, path, ...[times.move, times.click, times.key].map(medianAndWorst)]
				: [engine, 'not installed: `npm test` installs it', '', '', ''],
		),
	);

const medianAndWorst = (times: readonly number[]): string =>
	`${median(times).toFixed()}, ${Math.max(...times).toFixed()}`;

/** A Markdown table that compares the builds of two runs as ratios. Below 1 is better. */
export function comparisonOf(now: Results, before: Results): string {
	const same = (a: BuildRow, b: BuildRow) =>
		a.stories === b.stories && a.languages === b.languages && a.editions === b.editions;
	const rows = [...now.scale, ...now.views].flatMap((one) => {
		const earlier = [...before.scale, ...before.views].find((other) => same(one, other));
		if (!earlier) return [];
		return [
			[
				`${counted(one.stories, 'story', 'stories')}, ${one.languages} × ${one.editions}`,
				...(['cold', 'unchanged', 'changed'] as const).flatMap((build) => [
					ratio(one[build].cpu, earlier[build].cpu),
					// The floor is the same work in both runs, so this ratio does not depend on the machine’s speed.
					ratio(one[build].cpu / one.floor.cpu, earlier[build].cpu / earlier.floor.cpu),
				]),
				ratio(one.cold.memory, earlier.cold.memory),
				ratio(one.bytes.gzip, earlier.bytes.gzip),
			],
		];
	});
	if (rows.length === 0) return `The run of ${before.date} has no builds in common with this one.`;
	return `Ratios to the run of ${before.date}; below 1 is better:\n\n${table(
		['', 'cold', '÷ floor', 'unchanged', '÷ floor', 'changed', '÷ floor', 'memory', 'page'],
		rows,
	)}`;
}

/** CPU milliseconds for each page beyond those of the first row. */
function perPage(one: BuildRow, first: BuildRow): string {
	return (((one.cold.cpu - first.cold.cpu) * 1000) / (one.pages - first.pages)).toFixed();
}

const usagesOf = ({ cold, unchanged, changed }: Builds): string[] =>
	[cold, unchanged, changed].map(usageText);

const usageText = ({ cpu, wall, memory }: Usage): string =>
	`${cpu.toFixed(1)} (${wall.toFixed(1)}, ${memory.toFixed()})`;

const ratio = (one: number, other: number): string => (one / other).toFixed(2);
const counted = (count: number, one: string, many: string): string =>
	`${count.toLocaleString('en')} ${count === 1 ? one : many}`;
