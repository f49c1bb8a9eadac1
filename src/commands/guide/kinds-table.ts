import { type FindingKind, findingKinds } from '../../model/finding-kinds.ts';

const start = '<!-- kinds: written by `npm run guide` -->';
const end = '<!-- /kinds -->';

/** The guide with every kind of problem and notice in its place; undefined where it has none. */
export function guideWithKinds(guide: string): string | undefined {
	const from = guide.indexOf(start);
	const to = guide.indexOf(end);
	if (from < 0 || to < from) return undefined;
	return `${guide.slice(0, from)}${start}\n\n${tables()}\n${guide.slice(to)}`;
}

function tables(): string {
	return [table('problem', 'Problems'), table('notice', 'Notices')].join('\n');
}

function table(is: 'problem' | 'notice', title: string): string {
	const rows = (Object.keys(findingKinds) as FindingKind[])
		.filter((kind) => findingKinds[kind].is === is)
		.map((kind) => {
			const { means, cure } = findingKinds[kind];
			return `| \`${kind}\` | ${cell(means)} | ${cell(cure)} |`;
		});
	return [`| ${title} | what it means | how to mend it |`, '| --- | --- | --- |', ...rows, ''].join(
		'\n',
	);
}

/** A bar would end the cell. */
const cell = (text: string): string => text.replaceAll('|', '\\|');
