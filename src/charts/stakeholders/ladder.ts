import { ascending, groups } from 'd3';
import { textFor, type StoryView } from '../../model/view/story-view.ts';
import type { Camp } from '../../model/facts/story.ts';
import { type CardText, fitCard, heightOf } from './card.ts';
import { cardTexts } from './card-text.ts';
import { layoutCentre } from './centre.ts';
import { type ChartPhrases, flowText, shortName, tieText } from './chart-texts.ts';
import { drawCard, drawFlow, drawTie, lower } from './draw.ts';
import type { DrawnCamp, DrawnCard, Drawing, DrawnTie } from './drawing.ts';
import { type Flow, flowsOf } from './exchange-flow.ts';
import { type Cast, castsOf, foldingOf } from './fold.ts';
import { stack, type TextLine } from './label.ts';
import type { Point } from './net-runs.ts';
import { postWidth } from './party.ts';
import { partiesOf, type Place, placesOf } from './placing.ts';
import { byId, startsOf, type Tie, tiesOf } from './tie.ts';
import { lineHeight, narrowest, type Span, widthOf, wrap } from './wrap.ts';

/** The format of a ladder: which ties it shows, and how wide it is. */
export interface LadderFormat {
	ties: 'main' | 'all';
	width: number;
	/** The greatest width of a card between the posts. */
	chip: number;
}

/** For when the whole drawing has no room: all ties, one below the other. */
export const wholeLadder: LadderFormat = { ties: 'all', width: 680, chip: 190 };

/** For when a compact drawing has no room: the main ties, one below the other. */
export const compactLadder = (width: number): LadderFormat => ({
	ties: 'main',
	width,
	chip: width * 0.3,
});

/** The maximum number of rungs that a reader can be expected to read. */
const maxRungs = 40;

const margin = 1;
const air = { chip: 10, rung: 12, section: 16, cards: 8 };

/**
 * Draws ties as the rungs of a ladder. The two parties are posts on the left and the right; all other
 * stakeholders are placed between them, camp by camp, with their ties to either side, so no lines can cross.
 * A single party is a post on the right. Returns undefined if there is nothing to draw or no room.
 */
export function layoutLadder(
	view: StoryView,
	phrases: ChartPhrases,
	format: LadderFormat,
): Drawing | undefined {
	const only = format.ties === 'main' ? 'main' : undefined;
	const ties = tiesOf(view, only);
	const flows = flowsOf(view, only);
	if (ties.length === 0 && flows.length === 0) return undefined;
	const parties = partiesOf(view.story, ties);
	const placesFor = (some: Cast['ties']) => placesOf(view.story, some, parties, { flanks: false });
	for (const next of castsOf(view.story, ties, placesFor, parties)) {
		const cast = next();
		if (cast.ties.length > maxRungs) continue;
		const places = placesFor(cast.ties);
		const drawing = new Ladder(view, phrases, format, { cast, places, parties }).draw(flows);
		if (drawing) return drawing;
	}
	return undefined;
}

interface Scene {
	cast: Cast;
	places: readonly Place[];
	parties: readonly string[];
}

/** Builds a ladder from top to bottom. */
class Ladder {
	#view;
	#phrases;
	#format;
	#scene;
	#textOf: (id: string) => CardText;
	#y = margin;
	#camps: DrawnCamp[] = [];
	#captions: TextLine[] = [];
	#cards: DrawnCard[] = [];
	#ties: DrawnTie[] = [];
	#flows: Drawing['flows'] = [];
	#fits = true;
	/** Where lines may begin and end: the inner faces of the posts. */
	#walls: readonly [number, number];

	constructor(view: StoryView, phrases: ChartPhrases, format: LadderFormat, scene: Scene) {
		this.#view = view;
		this.#phrases = phrases;
		this.#format = format;
		this.#scene = scene;
		this.#textOf = cardTexts(view, phrases, scene.cast, {
			places: scene.places,
			parts: [],
			isWide: false,
		});
		const right = format.width - margin - postWidth;
		this.#walls = [scene.parties.length > 1 ? margin + postWidth : margin, right];
	}

	draw(flows: readonly Flow[]): Drawing | undefined {
		const { cast, parties, places } = this.#scene;
		const { width } = this.#format;
		this.#heads();
		const postTop = this.#y;
		const [outside, between] = partition(cast.ties, (tie) => endsOf(tie).every(isIn(parties)));
		if (flows.length + between.length > 0) this.#deal(flows, between);
		for (const camp of [...this.#view.story.camps, undefined]) {
			const ids = places
				.filter((place) => place.camp?.id === camp?.id && !parties.includes(place.id))
				.map(({ id }) => id);
			const own = outside.filter((tie) => ids.includes(this.#ownerOf(tie)));
			if (own.length > 0) this.#section(camp, ids, own);
		}
		if (!this.#fits) return undefined;
		const post = { y: postTop, width: postWidth, height: this.#y - postTop };
		const posts = [
			...(parties.length > 1 ? [{ x: margin, ...post }] : []),
			{ x: width - margin - postWidth, ...post },
		];
		return {
			width,
			height: Math.ceil(this.#y + margin),
			camps: this.#camps,
			captions: this.#captions,
			posts,
			ties: this.#ties,
			flows: this.#flows,
			cards: this.#cards,
			...foldingOf(cast),
		};
	}

	/** The stakeholder in whose section a tie stands: the actor if it is no party, or else the receiver. */
	#ownerOf(tie: Tie): string {
		const isOutside = (id: string) => !this.#scene.parties.includes(id);
		return startsOf(tie).find(isOutside) ?? tie.to;
	}

	/** Draws the cards of the parties, over their posts. */
	#heads() {
		const { parties } = this.#scene;
		const half = (this.#format.width - air.cards) / 2 - margin;
		const cards = parties.map((id) => fitCard(this.#textOf(id), half));
		const height = Math.max(...cards.map(heightOf));
		for (const [index, card] of cards.entries()) {
			const isLeft = index === 0 && cards.length > 1;
			const x = isLeft ? margin : this.#format.width - margin - card.width;
			this.#cards.push(drawCard({ ...card, x }, this.#y, height));
		}
		this.#y += height;
	}

	/** Draws the exchange and the ties between the two parties. */
	#deal(flows: readonly Flow[], ties: readonly Tie[]) {
		this.#y += air.section;
		const centre = layoutCentre(
			flows.map((flow) => flowText(this.#view, this.#phrases, flow)),
			ties.map((tie) => ({ id: tie.id, text: this.#textOfTie(tie) })),
			this.#walls,
		);
		if (!centre) return this.#giveUp();
		this.#flows.push(...centre.flows.map((flow) => drawFlow(flow, this.#y)));
		for (const tie of ties) {
			const [left] = this.#scene.parties;
			this.#rung(tie, centre.contacts, this.#walls, { isLeftwards: tie.to === left, top: this.#y });
		}
		this.#y += centre.height;
	}

	/**
	 * Draws the ties of a camp: a headline with the names of the camp and the parties, then its members one
	 * by one.
	 */
	#section(camp: Camp | undefined, ids: readonly string[], ties: readonly Tie[]) {
		this.#y += air.section;
		this.#headline(camp);
		const { parties } = this.#scene;
		const [withParties, others] = partition(ties, (tie) => !endsOf(tie).some(isIn(parties)));
		const order = (tie: Tie) => ids.indexOf(this.#ownerOf(tie));
		const inOrder = (some: readonly Tie[]) =>
			some.toSorted((a, b) => ascending(order(a), order(b)) || ascending(a.id, b.id));
		for (const [, own] of groups(inOrder(withParties), (tie) => this.#ownersOf(tie).join(' '))) {
			this.#between(own);
		}
		for (const [, own] of groups(inOrder(others), (tie) => startsOf(tie).join(' '))) {
			this.#among(own);
		}
	}

	#headline(camp: Camp | undefined) {
		const { width } = this.#format;
		const { parties } = this.#scene;
		const [low, high] = this.#walls;
		const names = parties.map((id): Span[] => [
			{
				text: shortName(this.#view, byId(this.#view.story.stakeholders, id)),
				tone: 'soft',
			},
		]);
		const sides = parties.length > 1 ? names : [[], ...names];
		const widest = Math.max(...sides.map(widthOf));
		const beside = high - low - 2 * (widest + 2 * air.chip);
		const label: Span[] = camp
			? [{ text: textFor(this.#view, camp.name).text, tone: 'strong' }]
			: [];
		// If the camp’s name does not fit between those of the parties, it is placed above them.
		const isOver = label.length > 0 && narrowest(label) > beside;
		const lines = label.length > 0 ? wrap(label, isOver ? high - low : beside) : [];
		const namesTop = this.#y + 4 + (isOver ? lines.length * lineHeight : 0);
		this.#camps.push({
			bar: { x: low + air.chip, y: this.#y, width: high - low - 2 * air.chip, height: 2 },
			lines: stack(lines, 0, this.#y + 4).map((line) => ({
				...line,
				x: width / 2 - widthOf(line.spans) / 2,
			})),
		});
		for (const [index, spans] of sides.entries()) {
			if (spans.length === 0) continue;
			const x = index === 0 ? low + air.chip : high - air.chip - widthOf(spans);
			this.#captions.push(...stack([spans], x, namesTop));
		}
		this.#y = Math.max(this.#y + 4 + lines.length * lineHeight, namesTop + lineHeight) + 8;
	}

	/** Draws a card between the posts, with its ties to each of them. */
	#between(ties: readonly Tie[]) {
		const [left] = this.#scene.parties.length > 1 ? this.#scene.parties : [undefined];
		const [toLeft, toRight] = partition(ties, (tie) => !endsOf(tie).some((id) => id === left));
		const [low, high] = this.#walls;
		const [first] = ties;
		if (!first) return;
		const chip = this.#chip(this.#ownersOf(first));
		const x =
			toLeft.length === 0
				? low + air.chip
				: toRight.length === 0
					? high - air.chip - chip.width
					: (low + high - chip.width) / 2;
		const walls = { left: [low, x], right: [x + chip.width, high] } as const;
		const spaces = [
			{ own: toLeft, walls: walls.left, isLeft: true },
			{ own: toRight, walls: walls.right, isLeft: false },
		].map((side) => ({
			...side,
			space: layoutCentre(
				[],
				side.own.map((tie) => ({ id: tie.id, text: this.#textOfTie(tie) })),
				side.walls,
			),
		}));
		const height = Math.max(heightOf(chip), ...spaces.map(({ space }) => space?.height ?? 0));
		for (const { own, space, isLeft, walls: ends } of spaces) {
			if (!space) return this.#giveUp();
			const top = this.#y + (height - space.height) / 2;
			for (const tie of own) {
				const leadsToParty = this.#scene.parties.includes(tie.to);
				this.#rung(tie, space.contacts, ends, { isLeftwards: isLeft === leadsToParty, top });
			}
		}
		this.#cards.push(drawCard({ ...chip, x }, this.#y, height));
		this.#y += height + air.rung;
	}

	/** Draws a card on the left with its ties to cards on the right. */
	#among(ties: readonly Tie[]) {
		const [low, high] = this.#walls;
		const [first] = ties;
		if (!first) return;
		const from = this.#chip(startsOf(first));
		const x = low + air.chip;
		const top = this.#y;
		for (const tie of ties) {
			const to = this.#chip([tie.to]);
			const toX = high - air.chip - to.width;
			const ends = [x + from.width, toX] as const;
			const space = layoutCentre([], [{ id: tie.id, text: this.#textOfTie(tie) }], ends);
			if (!space) return this.#giveUp();
			const height = Math.max(heightOf(to), space.height);
			const rungTop = this.#y + (height - space.height) / 2;
			this.#rung(tie, space.contacts, ends, { isLeftwards: false, top: rungTop });
			this.#cards.push(drawCard({ ...to, x: toX }, this.#y, height));
			this.#y += height + air.cards;
		}
		const height = Math.max(heightOf(from), this.#y - air.cards - top);
		this.#cards.push(drawCard({ ...from, x }, top, height));
		this.#y = top + height + air.rung;
	}

	/** The stakeholders of a tie that are no parties, in the order of their places. */
	#ownersOf(tie: Tie): string[] {
		const { parties, places } = this.#scene;
		const order = (id: string) => places.findIndex((place) => place.id === id);
		return endsOf(tie)
			.filter((id) => !parties.includes(id))
			.sort((a, b) => order(a) - order(b));
	}

	/** One card for stakeholders that act together. */
	#chip(ids: readonly string[]): ReturnType<typeof fitCard> {
		const texts = ids.map(this.#textOf);
		const [first = this.#textOf(ids[0] ?? '')] = texts;
		const stakeholders = texts.flatMap((text) => text.stakeholders);
		return fitCard(
			{
				...first,
				stakeholders: [first.stakeholders[0], ...stakeholders.slice(1)],
				names: texts.flatMap(({ names }) => names),
				people: texts.length > 1 ? [] : first.people,
			},
			this.#format.chip,
		);
	}

	#textOfTie(tie: Tie) {
		return tieText(this.#view, this.#phrases, tie);
	}

	#rung(
		tie: Tie,
		contacts: NonNullable<ReturnType<typeof layoutCentre>>['contacts'],
		[from, to]: readonly [number, number],
		{ isLeftwards, top }: { isLeftwards: boolean; top: number },
	) {
		const contact = contacts.find(({ id }) => id === tie.id);
		if (!contact) return;
		const level = contact.level + top;
		const ends: Point[] = [
			[from, level],
			[to, level],
		];
		const course = {
			points: isLeftwards ? ends.toReversed() : ends,
			start: startsOf(tie)[0],
			end: tie.to,
		};
		this.#ties.push(drawTie({ tie, members: tie.members }, [course], lower(contact.lines, top)));
	}

	#giveUp() {
		this.#fits = false;
	}
}

const endsOf = (tie: Tie) => [...startsOf(tie), tie.to];

const isIn = (ids: readonly string[]) => (id: string) => ids.includes(id);

/** The items that do not pass a test, then those that do. */
function partition<T>(items: readonly T[], test: (item: T) => boolean): [T[], T[]] {
	return [items.filter((item) => !test(item)), items.filter(test)];
}
