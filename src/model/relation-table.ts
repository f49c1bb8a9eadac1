import { anchorOf, exchangeAnchor } from './address.ts';
import { csvOf } from './csv.ts';
import { anchors } from './data/anchors.ts';
import { giverOf } from './giver-of.ts';
import { standingOn } from './standing.ts';
import type { ExchangeItem, Relation } from './story.ts';
import { textFor, type Telling } from './telling.ts';
import type { LocalizedText } from './text.ts';

const columns = [
	'id',
	'from',
	'from_name',
	'kind',
	'kind_word',
	'to',
	'to_name',
	'what',
	'when',
	'known',
	'act',
	'both_ways',
	'standing',
	'standing_since',
	'sources',
] as const;

type Row = Partial<Record<(typeof columns)[number], string>>;

/**
 * All relations of an edition and all items of its exchange as a table, in the order of their ids. Ids
 * are the anchors of the page.
 */
export function relationTable(telling: Telling): string {
	const { exchange, relations } = telling.story;
	const rows = [
		...relations
			.filter(({ withdrawn }) => !withdrawn)
			.map((relation) => rowOfRelation(telling, relation)),
		...(exchange?.items ?? []).map((item) => rowOfItem(telling, item)),
	];
	return csvOf(
		columns,
		rows.toSorted((a, b) => ((a.id ?? '') < (b.id ?? '') ? -1 : 1)),
	);
}

function rowOfRelation(telling: Telling, relation: Relation): Row {
	const kind = telling.story.kinds.find(({ id }) => id === relation.kind);
	return {
		id: anchorOf('relation', relation.id),
		...endsOf(telling, relation.from, relation.to),
		kind: relation.kind,
		kind_word: kind ? textFor(telling, kind.word).text : '',
		...groundOf(telling, relation),
		when: relation.when ?? '',
		act: relation.act ?? '',
		both_ways: relation.both ? 'yes' : '',
	};
}

function rowOfItem(telling: Telling, item: ExchangeItem): Row {
	const giver = giverOf(item, telling.story);
	return {
		id: exchangeAnchor(item.id),
		// Who asks, or who offers, acts.
		...(item.as === 'asked' ? endsOf(telling, item.to, giver) : endsOf(telling, giver, item.to)),
		kind: item.as,
		...groundOf(telling, item),
	};
}

function endsOf(telling: Telling, from: string, to: string): Row {
	const nameOf = (id: string) => {
		const one = telling.story.stakeholders.find((stakeholder) => stakeholder.id === id);
		return one ? textFor(telling, one.name).text : '';
	};
	return {
		from: anchorOf('stakeholder', from),
		from_name: nameOf(from),
		to: anchorOf('stakeholder', to),
		to_name: nameOf(to),
	};
}

function groundOf(
	telling: Telling,
	{ known, standings, what }: Pick<Relation, 'known' | 'standings'> & { what: LocalizedText },
): Row {
	const standing = standingOn(standings, telling.day);
	return {
		what: textFor(telling, what).text,
		known,
		standing: standing?.is ?? 'unknown',
		standing_since: standing?.since ?? '',
		sources: anchors('source', standing?.sources),
	};
}
