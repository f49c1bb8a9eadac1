import { z } from 'astro/zod';
import { citedSources } from '../../model/citation.ts';
import { recordOf } from '../../model/record.ts';
import type { Part, StoryFiles } from '../../model/reading/files.ts';
import { type Path, walk } from '../../model/walk.ts';
import type { Line } from './lines.ts';

/** Every short text of the facts and the front matter in each of its languages, and every title of a source. */
export function shortTextsOf(story: StoryFiles): Line[] {
	const heads = story.prose.flatMap(({ frontMatter, schema, locale }) => {
		const part = { ...frontMatter, schema };
		const own = ['title', 'summary', 'subject'].flatMap((field) =>
			plainLine(part, recordOf(frontMatter.data)[field], [field], locale),
		);
		return [...own, ...localizedLines(part)];
	});
	const facts = story.facts.flatMap((part) => {
		if (part.name !== 'sources') return localizedLines(part);
		const titles = Object.entries(recordOf(part.data)).flatMap(([id, source]) =>
			plainLine(part, recordOf(source)['title'], [id, 'title'], undefined, [id]),
		);
		return [...titles, ...localizedLines(part)];
	});
	return [...heads, ...facts];
}

function plainLine(
	{ placeOf }: Part,
	text: unknown,
	path: Path,
	locale: string | undefined,
	sources: string[] = [],
): Line[] {
	return typeof text === 'string'
		? [{ place: placeOf(path), locale, text, sources, isProse: false }]
		: [];
}

function localizedLines(part: Part): Line[] {
	return [...walk(part.schema, part.data)].flatMap(({ schema, value, path }) => {
		if (!z.globalRegistry.get(schema)?.localized) return [];
		return Object.entries(recordOf(value)).flatMap(([locale, text]) => {
			const cited = citedSources(String(text)).map(({ source }) => source);
			const sources = cited.length > 0 ? cited : sourcesAround(part.data, path);
			return plainLine(part, text, [...path, locale], locale, sources);
		});
	});
}

/** The sources of the nearest thing around a text that has any, up to the item that it belongs to. */
function sourcesAround(data: unknown, path: Path): string[] {
	for (let depth = path.length - 1; depth > 0; depth--) {
		const around = path.slice(0, depth).reduce(within, data);
		const sources = ownSources(around) ?? sourcesWithin(around);
		if (sources.length > 0) return [...new Set(sources)];
	}
	return [];
}

function within(value: unknown, step: string | number): unknown {
	return (value as Record<string | number, unknown>)[step];
}

function ownSources(value: unknown): string[] | undefined {
	const { sources } = recordOf(value);
	return Array.isArray(sources) ? sources.map(String) : undefined;
}

function sourcesWithin(value: unknown): string[] {
	if (typeof value !== 'object' || value === null) return [];
	return ownSources(value) ?? Object.values(value).flatMap(sourcesWithin);
}
