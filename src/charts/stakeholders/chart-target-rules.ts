import { anchorOf, kindAnchor } from '../../model/address.ts';
import type { Telling } from '../../model/telling.ts';
import type { DrawnCard, DrawnTie } from './drawing.ts';
import type { Drawings } from './drawings.ts';
import { cardOf } from './tie.ts';

type Story = Telling['story'];

/** Something that can be chosen: what brings it out, and what then stays as it is. */
interface Choice {
	anchor: string;
	/** Its places in the list, pointed at or walked through: it counts as chosen. */
	places: string[];
	lit: string[];
}

/**
 * The style rules by which a stakeholder, a kind or a relation lights up in the chart: where the address
 * names it, or a link to it or its place in the list has the pointer or the focus, the rest steps back.
 * A choice is looked for once a drawing, which then knows it by a property; looked for once a line, it
 * would cost the browser a tenth of a second at each step of the keyboard. And it is looked for only
 * where anything is chosen, and then among its sort: most of the time nothing is, and to ask for each of
 * 120 in turn took a fast machine 40 milliseconds, whenever anything changed in the page.
 */
export function chartTargetRules({ story }: Pick<Telling, 'story'>, drawings: Drawings): string {
	const kinds = withLit(kindChoices(story, drawings));
	const bySort = {
		stakeholder: withLit(stakeholderChoices(story, drawings)),
		kind: kinds,
		relation: withLit(relationChoices(story, drawings)),
	};
	const inChart = Object.values(bySort).flat();
	if (inChart.length === 0) return '';
	const inList = kinds.map((choice) => ({
		...choice,
		lit: story.relations
			.filter(({ kind }) => kindAnchor(kind) === choice.anchor)
			.map(({ id }) => `#${anchorOf('relation', id)}`),
	}));
	return [
		`:root:is([data-lit],:has(:target,a:is(:hover,:focus-visible),${anyPlace})){`,
		...Object.entries(bySort).flatMap(([sort, choices]) =>
			choiceRules(sort, choices, '.chart-drawing'),
		),
		...choiceRules('kind', inList, '.relation-list'),
		'}',
		...brightnessRules(inChart, ['.tie', '.flow', '.card']),
		...brightnessRules(inList, ['.tie-entry']),
	].join('\n');
}

/** Without the choices that would bring out nothing. */
const withLit = (choices: readonly Choice[]) => choices.filter(({ lit }) => lit.length > 0);

/** Tell a drawing, or the list, that something of a sort is chosen, and what. */
function choiceRules(sort: string, choices: readonly Choice[], within: string): string[] {
	if (choices.length === 0) return [];
	const any = [
		`[id^=${sort}-]:target`,
		`[href^="#${sort}-"]:is(:hover,:focus-visible)`,
		...(choices.some(({ places }) => places.length > 0) ? [anyPlace] : []),
	];
	return [
		`&:is([data-lit^=${sort}-],:has(${any.join(',')})){`,
		...choices.map(({ anchor, places }) => {
			const ways = [`#${anchor}:target`, `${href(anchor)}:is(:hover,:focus-visible)`, ...places];
			return `&:is([data-lit=${anchor}],:has(${ways.join(',')})) ${within}{--lit:.2;--${anchor}:1}`;
		}),
		'}',
	];
}

/** Where stakeholders and relations have their places; what stands elsewhere would light up nothing. */
const anyPlace = '.relation-list:is(:hover,:focus-within)';

/** How bright each thing is: as bright as the brightest of the choices that keep it. */
function brightnessRules(choices: readonly Choice[], all: readonly string[]): string[] {
	const keptBy = new Map(all.map((what): [string, string[]] => [what, []]));
	for (const { anchor, lit } of choices) {
		for (const what of lit) keptBy.set(what, [...(keptBy.get(what) ?? []), anchor]);
	}
	return [...keptBy].map(([what, anchors]) => {
		const kept = anchors.map((anchor) => `,var(--${anchor},0)`);
		return `${what}{opacity:max(var(--lit,1)${kept.join('')})}`;
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
		// What stands below in the list has places of its own; a click leaves the focus where it was.
		const place = `.of-${id}>.fold>:is(summary,p):is(:hover,:focus-visible)`;
		return { ...own, lit, places: [place] };
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
		const anchor = anchorOf('relation', id);
		return {
			...choiceOf(anchor, has, [], { story, drawings }),
			places: [`#${anchor}:is(:hover,:focus-within)`],
		};
	});
}

/** A choice that keeps some ties, the cards that they lead to, and some cards besides. */
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
	// Of what is not drawn nothing can be brought out.
	const isDrawn = own.length > 0 || cards.length > 1;
	return { anchor, places: [], lit: isDrawn ? [...new Set([...own.map(linkOf), ...lit])] : [] };
}

const drawingsIn = ({ column, ladder, narrow, whole }: Drawings) =>
	[narrow, column, ladder, whole].filter((drawing) => drawing !== undefined);

const href = (anchor: string) => `[href="#${anchor}"]`;

/** A card of several has the address of the first, as its own card in another drawing has. */
function selectorOf({ stakeholders: [first, ...others] }: DrawnCard): string {
	return `.card${others.length > 0 ? '.joint' : ''}${href(anchorOf('stakeholder', first.id))}`;
}

/** A line that several ties share has the address of the first; so may a line of that one alone. */
function linkOf({ relations: [first, ...others] }: DrawnTie): string {
	const isShared = others.some(({ act }) => act === undefined || act !== first?.act);
	return `.tie${isShared ? '.folded' : ''}${href(anchorOf('relation', first?.id ?? ''))}`;
}

/** Who stands for a stakeholder in the chart: itself, or who it speaks for if it has no tie of its own. */
function actingFor(id: string, { relations, stakeholders }: Story): string {
	const isTied = relations.some(({ from, to }) => from === id || to === id);
	return isTied ? id : cardOf(stakeholders, id);
}

/** Whether a tie is one of a stakeholder, or of one of its people. */
const involves = ({ relations }: DrawnTie, id: string, { stakeholders }: Story) =>
	relations.some(({ from, to }) =>
		[from, to].some((end) => end === id || cardOf(stakeholders, end) === id),
	);
