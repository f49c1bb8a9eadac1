import type { Notice } from '../problem.ts';
import type { StoryFiles } from '../reading/files.ts';
import { originOf } from '../source.ts';
import { walk } from '../walk.ts';
import { factsNamed } from '../reading/facts-named.ts';
import { recordOf } from '../record.ts';

/** Standings that call something confirmed although their sources come from one origin, without saying why. */
export function originNotices(story: StoryFiles): Notice[] {
	const origins = new Map(
		factsNamed(story, 'sources').flatMap(({ data }) =>
			Object.entries(recordOf(data)).map(([id, source]) => [id, originIn(recordOf(source))]),
		),
	);
	return story.facts.flatMap(({ schema, data, placeOf }) =>
		[...walk(schema, data)].flatMap(({ value, path }) => {
			const { is, because, sources } = recordOf(value);
			if (is !== 'confirmed' || because !== undefined || !Array.isArray(sources)) return [];
			const [origin, ...others] = new Set(sources.map((id) => origins.get(String(id))));
			if (origin === undefined || others.length > 0) return [];
			return [
				{
					kind: 'one-origin' as const,
					place: placeOf([...path, 'is']),
					message: `This is called confirmed, and all of its sources come from ${origin}.`,
					hint: 'Name an independent source, say in `because` why one is enough, or write `reported`.',
				},
			];
		}),
	);
}

function originIn(source: Record<string, unknown>): string | undefined {
	const text = (name: string) =>
		typeof source[name] === 'string' ? { [name]: source[name] } : undefined;
	const publisher = source['publisher'];
	if (typeof publisher !== 'string') return undefined;
	return originOf({ publisher, ...text('republishes'), ...text('origin') });
}
