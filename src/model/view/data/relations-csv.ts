import { anchorOf, exchangeAnchor } from '../../site/address.ts';
import { csvOf } from './csv.ts';
import { anchors } from './anchors.ts';
import { giverOf } from '../giver-of.ts';
import { standingOn } from '../../facts/standing.ts';
import type { ExchangeItem, Relation } from '../../facts/story.ts';
import { textFor, type StoryView } from '../story-view.ts';
import type { LocalizedText } from '../../facts/text.ts';

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

/** The relations and exchange items of an edition as CSV, sorted by id. Ids are the anchors on the page. */
export function relationsCsv(view: StoryView): string {
	const { exchange, relations } = view.story;
	const rows = [
		...relations
			.filter(({ withdrawn }) => !withdrawn)
			.map((relation) => rowOfRelation(view, relation)),
		...(exchange?.items ?? []).map((item) => rowOfItem(view, item)),
	];
	return csvOf(
		columns,
		rows.toSorted((a, b) => ((a.id ?? '') < (b.id ?? '') ? -1 : 1)),
	);
}

function rowOfRelation(view: StoryView, relation: Relation): Row {
	const kind = view.story.kinds.find(({ id }) => id === relation.kind);
	return {
		id: anchorOf('relation', relation.id),
		...endsOf(view, relation.from, relation.to),
		kind: relation.kind,
		kind_word: kind ? textFor(view, kind.word).text : '',
		...standingColumns(view, relation),
		when: relation.when ?? '',
		act: relation.act ?? '',
		both_ways: relation.both ? 'yes' : '',
	};
}

function rowOfItem(view: StoryView, item: ExchangeItem): Row {
	const giver = giverOf(item, view.story);
	return {
		id: exchangeAnchor(item.id),
		// `from` is the party that acts: the one that asks or offers.
		...(item.as === 'asked' ? endsOf(view, item.to, giver) : endsOf(view, giver, item.to)),
		kind: item.as,
		...standingColumns(view, item),
	};
}

function endsOf(view: StoryView, from: string, to: string): Row {
	const nameOf = (id: string) => {
		const one = view.story.stakeholders.find((stakeholder) => stakeholder.id === id);
		return one ? textFor(view, one.name).text : '';
	};
	return {
		from: anchorOf('stakeholder', from),
		from_name: nameOf(from),
		to: anchorOf('stakeholder', to),
		to_name: nameOf(to),
	};
}

function standingColumns(
	view: StoryView,
	{ known, standings, what }: Pick<Relation, 'known' | 'standings'> & { what: LocalizedText },
): Row {
	const standing = standingOn(standings, view.day);
	return {
		what: textFor(view, what).text,
		known,
		standing: standing?.is ?? 'unknown',
		standing_since: standing?.since ?? '',
		sources: anchors('source', standing?.sources),
	};
}
