import { anchorOf, kindAnchor } from '../../model/site/address.ts';
import type { StoryView } from '../../model/view/story-view.ts';
import { withoutScript } from '../target-rules.ts';
import type { DrawnCard, DrawnTie } from './drawing.ts';
import type { Drawings } from './drawings.ts';
import { cardOf } from './tie.ts';

type Story = StoryView['story'];

/** The anchor of an item that can be chosen, and the selectors that stay bright then. */
interface Choice {
	anchor: string;
	lit: string[];
}

/**
 * The CSS rules that highlight a stakeholder, a kind or a relation in the chart, and a kind in the list of
 * relations, by dimming everything else. The choice sets one custom property on the drawing, and each tie,
 * arrow and card computes its opacity from the properties that keep it bright.
 */
export function chartTargetRules({ story }: Pick<StoryView, 'story'>, drawings: Drawings): string {
	const kinds = withLit(kindChoices(story, drawings));
	const inChart = [
		...withLit(stakeholderChoices(story, drawings)),
		...kinds,
		...withLit(relationChoices(story, drawings)),
	];
	const inList = kinds.map((choice) => ({
		...choice,
		lit: story.relations
			.filter(({ kind }) => kindAnchor(kind) === choice.anchor)
			.map(({ id }) => `#${anchorOf('relation', id)}`),
	}));
	if (inChart.length === 0) return '';
	return [
		...inChart.map((choice) => choiceRule(choice, '.chart-drawing')),
		...inList.map((choice) => choiceRule(choice, '.relation-list')),
		withoutScript([
			...inChart.map((choice) => targetRule(choice, '.chart-drawing')),
			...inList.map((choice) => targetRule(choice, '.relation-list')),
		]),
		...brightnessRules(inChart, ['.tie', '.flow', '.card']),
		...brightnessRules(inList, ['.tie-entry']),
	].join('\n');
}

/** Drops choices that would highlight nothing. */
const withLit = (choices: readonly Choice[]) => choices.filter(({ lit }) => lit.length > 0);

/** Applies a choice by the attribute that the script sets. */
const choiceRule = ({ anchor }: Choice, within: string) =>
	`${within}[data-lit=${anchor}]{--lit:.2;--${anchor}:1}`;

/** Applies a choice by the address, for readers without a script. */
const targetRule = ({ anchor }: Choice, within: string) =>
	`&:has(#${anchor}:target) ${within}{--lit:.2;--${anchor}:1}`;

/** Sets the opacity of each selector to the highest that any choice gives it. */
function brightnessRules(choices: readonly Choice[], selectors: readonly string[]): string[] {
	const keptBy = new Map(selectors.map((selector): [string, string[]] => [selector, []]));
	for (const { anchor, lit } of choices) {
		for (const selector of lit) keptBy.set(selector, [...(keptBy.get(selector) ?? []), anchor]);
	}
	return [...keptBy].map(([selector, anchors]) => {
		const kept = anchors.map((anchor) => `,var(--${anchor},0)`);
		return `${selector}{opacity:max(var(--lit,1)${kept.join('')})}`;
	});
}

function stakeholderChoices(story: Story, drawings: Drawings): Choice[] {
	const { exchange, stakeholders } = story;
	const parties = exchange
		? [exchange.left.who, exchange.right.who].map((id) => cardOf(stakeholders, id))
		: [];
	return stakeholders.map(({ id }) => {
		const one = actingFor(id, story);
		const isParty = parties.includes(cardOf(stakeholders, one));
		const own = choiceOf(
			anchorOf('stakeholder', id),
			(tie) => involves(tie, one, story),
			[cardOf(stakeholders, id), ...(isParty ? parties : [])],
			{ story, drawings },
		);
		const lit = isParty ? [...own.lit, '.flow'] : own.lit;
		return { ...own, lit };
	});
}

function kindChoices(story: Story, drawings: Drawings): Choice[] {
	return story.kinds.map(({ id }) => {
		const isOf = (tie: DrawnTie) => tie.kinds.some((kind) => kind.id === id);
		return choiceOf(kindAnchor(id), isOf, [], { story, drawings });
	});
}

function relationChoices(story: Story, drawings: Drawings): Choice[] {
	return story.relations.map(({ id }) => {
		const has = (tie: DrawnTie) => tie.relations.some((relation) => relation.id === id);
		return choiceOf(anchorOf('relation', id), has, [], { story, drawings });
	});
}

/** A choice that keeps some ties, the cards they lead to, and the given cards. */
function choiceOf(
	anchor: string,
	belongs: (tie: DrawnTie) => boolean,
	cards: readonly string[],
	{ story, drawings }: { story: Story; drawings: Drawings },
): Choice {
	const own = drawingsIn(drawings).flatMap(({ ties }) => ties.filter(belongs));
	const ends = own.flatMap(({ relations }) => relations.flatMap(({ from, to }) => [from, to]));
	const near = new Set([...cards, ...ends.map((id) => cardOf(story.stakeholders, id))]);
	const lit = drawingsIn(drawings)
		.flatMap((drawing) => drawing.cards)
		.filter((card) => card.stakeholders.some(({ id }) => near.has(id)))
		.map(selectorOf);
	// An item that is not drawn cannot be highlighted.
	const isDrawn = own.length > 0 || cards.length > 1;
	return { anchor, lit: isDrawn ? [...new Set([...own.map(linkOf), ...lit])] : [] };
}

const drawingsIn = ({ column, ladder, narrow, whole }: Drawings) =>
	[narrow, column, ladder, whole].filter((drawing) => drawing !== undefined);

const href = (anchor: string) => `[href="#${anchor}"]`;

/**
 * A shared card links to its first stakeholder, as that one’s own card in another drawing does; `joint`
 * distinguishes them.
 */
function selectorOf({ stakeholders: [first, ...others] }: DrawnCard): string {
	return `.card${others.length > 0 ? '.joint' : ''}${href(anchorOf('stakeholder', first.id))}`;
}

/**
 * A folded line links to its first relation, as a line of that relation alone may do; `folded` distinguishes
 * them.
 */
function linkOf({ relations: [first, ...others] }: DrawnTie): string {
	const isShared = others.some(({ act }) => act === undefined || act !== first?.act);
	return `.tie${isShared ? '.folded' : ''}${href(anchorOf('relation', first?.id ?? ''))}`;
}

/** The stakeholder that acts in the chart: this one, or the one it belongs to if it has no tie of its own. */
function actingFor(id: string, { relations, stakeholders }: Story): string {
	const isTied = relations.some(({ from, to }) => from === id || to === id);
	return isTied ? id : cardOf(stakeholders, id);
}

/** Whether a tie begins or ends at a stakeholder or at one of its people. */
const involves = ({ relations }: DrawnTie, id: string, { stakeholders }: Story) =>
	relations.some(({ from, to }) =>
		[from, to].some((end) => end === id || cardOf(stakeholders, end) === id),
	);
