import { type FindingKind, findingKinds } from '../../model/findings/finding-kinds.ts';

const start = '<!-- kinds: written by `npm run guide` -->';
const end = '<!-- /kinds -->';

/** The guide with its tables of problems and notices updated; undefined if it has no markers for them. */
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
			const { means, fix } = findingKinds[kind];
			return `| \`${kind}\` | ${escapeCell(means)} | ${escapeCell(fix)} |`;
		});
	return [`| ${title} | what it means | how to fix it |`, '| --- | --- | --- |', ...rows, ''].join(
		'\n',
	);
}

/** Escapes `|`, which would end the cell. */
const escapeCell = (text: string): string => text.replaceAll('|', '\\|');
