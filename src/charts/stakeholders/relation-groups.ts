import { ascending, descending, group } from 'd3';
import { giverOf } from '../../model/view/giver-of.ts';
import type { ExchangeItem, Relation, Stakeholder } from '../../model/facts/story.ts';
import type { StoryView } from '../../model/view/story-view.ts';
import { byId, cardOf } from './tie.ts';

/**
 * A stakeholder with all relations and exchange items in which it, or a stakeholder named in its card, acts.
 */
export interface RelationGroup {
	stakeholder: Stakeholder;
	/** The items that it asks for or offers. */
	items: ExchangeItem[];
	relations: Relation[];
}

/**
 * Groups all relations and exchange items of a story, each once, by the stakeholder that acts. Stakeholders
 * with the most ties come first.
 */
export function relationGroups({ story }: Pick<StoryView, 'story'>): RelationGroup[] {
	const { exchange, relations, stakeholders } = story;
	const ties = [
		...relations.map((relation) => ({
			relation,
			actor: cardOf(stakeholders, relation.from),
			other: cardOf(stakeholders, relation.to),
		})),
		...(exchange?.items ?? []).map((item) => {
			const [receiver, giver] = [item.to, giverOf(item, story)].map((id) =>
				cardOf(stakeholders, id),
			);
			const actor = item.as === 'asked' ? receiver : giver;
			const other = item.as === 'asked' ? giver : receiver;
			return { item, actor: actor ?? item.to, other: other ?? item.to };
		}),
	];
	const connections = (id: string) =>
		ties.filter(({ actor, other }) => actor === id || other === id).length;
	return [...group(ties, ({ actor }) => actor)]
		.map(([id, ownTies]) => ({
			stakeholder: byId(stakeholders, id),
			items: ownTies.flatMap((tie) => ('item' in tie ? tie.item : [])),
			relations: ownTies
				.flatMap((tie) => ('relation' in tie ? tie.relation : []))
				.sort((a, b) => ascending(a.known, b.known) || ascending(a.id, b.id)),
		}))
		.sort(
			(a, b) =>
				descending(connections(a.stakeholder.id), connections(b.stakeholder.id)) ||
				ascending(a.stakeholder.id, b.stakeholder.id),
		);
}
