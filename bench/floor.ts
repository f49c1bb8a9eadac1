/*
 * Does the least work that any generator must do with the stories of a folder, in one process and without
 * Astro: read, parse, compile the text, lay out a chart, fill a template, write. `node floor.ts <from> <to>`.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
	forceCenter,
	forceLink,
	forceManyBody,
	forceSimulation,
	type SimulationLinkDatum,
	type SimulationNodeDatum,
} from 'd3';
import { markdownToHtml } from 'satteri';
import { parse } from 'yaml';

interface Node extends SimulationNodeDatum {
	id: string;
}
interface Relation {
	from: string;
	to: string;
}

const [, , from = '', to = ''] = process.argv;

for (const story of readdirSync(join(from, 'stories'))) {
	const folder = join(from, 'stories', story);
	const files = readdirSync(folder);
	const facts = Object.fromEntries(
		files
			.filter((name) => name.endsWith('.yaml'))
			.map((name) => [
				name.replace('.yaml', ''),
				parse(readFileSync(join(folder, name), 'utf8')) as Record<string, unknown>,
			]),
	);
	for (const prose of files.filter((name) => name.endsWith('.mdx'))) {
		const [, head = '', body = ''] =
			/^---\n(.*?)---\n(.*)$/s.exec(readFileSync(join(folder, prose), 'utf8')) ?? [];
		const { title } = parse(head) as { title: string };
		// A story has a main address and one for each edition.
		for (const day of ['', ...Object.keys(facts['editions'] ?? {})]) {
			const lists = Object.entries(facts).map(
				([name, items]) => `<h2>${name}</h2><ul>${listOf(items)}</ul>`,
			);
			const page = `<!doctype html><title>${title}</title><h1>${title}</h1>${
				markdownToHtml(body).html
			}${chartOf(facts)}${lists.join('')}`;
			const target = join(to, prose.replace('.mdx', ''), story, day);
			mkdirSync(target, { recursive: true });
			writeFileSync(join(target, 'index.html'), page);
		}
	}
}

function listOf(items: Record<string, unknown>): string {
	return Object.entries(items)
		.map(([id, item]) => `<li id="${id}">${JSON.stringify(item)}</li>`)
		.join('');
}

/** A chart of stakeholders from a plain D3 force layout with 300 steps, as other generators draw it. */
function chartOf(facts: Record<string, Record<string, unknown>>): string {
	const nodes: Node[] = Object.keys(facts['stakeholders'] ?? {}).map((id) => ({ id }));
	const links = Object.values(facts['relations'] ?? {}).map(
		(relation): SimulationLinkDatum<Node> => ({
			source: (relation as Relation).from,
			target: (relation as Relation).to,
		}),
	);
	forceSimulation(nodes)
		.force('charge', forceManyBody())
		.force('centre', forceCenter())
		.force(
			'link',
			forceLink<Node, SimulationLinkDatum<Node>>(links).id(({ id }) => id),
		)
		.stop()
		.tick(300);
	const asNode = (node: unknown) => node as Node;
	return `<svg>${links
		.map(({ source, target }) => {
			const [a, b] = [asNode(source), asNode(target)];
			return `<path d="M${a.x?.toFixed()} ${a.y?.toFixed()}L${b.x?.toFixed()} ${b.y?.toFixed()}"/>`;
		})
		.join(
			'',
		)}${nodes.map(({ id, x, y }) => `<text x="${x?.toFixed()}" y="${y?.toFixed()}">${id}</text>`).join('')}</svg>`;
}
