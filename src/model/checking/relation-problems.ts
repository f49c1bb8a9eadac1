import type { Notice, Problem } from '../findings/problem.ts';
import type { StoryFiles } from '../reading/files.ts';
import { factsNamed } from '../reading/facts-named.ts';
import { fitting } from '../reading/fitting.ts';
import { itemsOf } from '../reading/items-of.ts';

/** Relations from a stakeholder to itself, and relations that repeat another. */
export function relationProblems(files: StoryFiles): Problem[] {
	const firstIds = new Map<string, string>();
	return itemsOf(files, 'relations').flatMap(({ id, item, placeOf }): Problem[] => {
		const { from, to, kind, what, when } = item;
		if (from && from === to) {
			return [
				{
					kind: 'to-itself',
					place: placeOf(['to']),
					message: `This relation leads from “${to}” to itself.`,
					hint: 'A relation connects two different stakeholders.',
				},
			];
		}
		// A missing or invalid field could make different relations look the same.
		if (!from || !to || !kind || !what || when === null) return [];
		const signature = JSON.stringify([from, to, kind, what, when]);
		const other = firstIds.get(signature);
		if (other === undefined) {
			firstIds.set(signature, id);
			return [];
		}
		return [
			{
				kind: 'said-twice',
				place: placeOf([], 'key'),
				message: `“${id}” says the same as “${other}”.`,
				hint: 'Remove one of them. Add a report if someone else says it too, or a standing if something changed.',
			},
		];
	});
}

/** Stakeholders that nothing connects to another: the chart cannot show them. */
export function relationNotices(files: StoryFiles): Notice[] {
	const all = itemsOf(files, 'stakeholders');
	const parentOf = new Map(all.map(({ id, item }) => [id, item.of]));
	const exchanges = factsNamed(files, 'exchange').map(fitting);
	const connected = new Set([
		...itemsOf(files, 'relations').flatMap(({ item: { from, to } }) => [from, to]),
		...exchanges.flatMap(({ left, right }) => [left?.who, right?.who]),
	]);
	// Without any relation or exchange, the story has no chart.
	if (connected.size === 0) return [];
	// A stakeholder counts as connected if anyone who belongs to it is.
	const parentsOfConnected = new Set([...connected].map((id) => parentOf.get(id ?? '')));
	return all
		.filter(({ id, item: { of } }) => {
			return of === undefined && !connected.has(id) && !parentsOfConnected.has(id);
		})
		.map(({ id, placeOf }) => ({
			kind: 'untied' as const,
			place: placeOf([], 'key'),
			message: `“${id}” has no relation to another stakeholder.`,
			hint: 'Add one in relations.yaml, or set `of` to the stakeholder it belongs to.',
		}));
}
