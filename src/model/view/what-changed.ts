import { type Change, changeTypes, type Entry, type FactText } from './change.ts';
import { entriesOf } from './entries.ts';
import type { Phrases } from '../site/phrases.ts';
import type { Correction } from '../facts/story.ts';
import { type StoryView, textFor } from './story-view.ts';

/**
 * The changes from one view to another: from one edition to the next, or between the newest editions
 * of two content folders. Corrections come first, then facts by type, then passages.
 */
export function whatChanged(before: StoryView, after: StoryView, phrases: Phrases): Change[] {
	const [old, fresh] = [before, after].map((view) => entriesOf(view, phrases));
	const changes = [
		...correctionsSince(before, after),
		...changesOf(old ?? [], fresh ?? []).map((change) => withWithdrawalReason(after, change)),
	];
	// Each edition has a headline of its own, so another headline is not a change.
	const isSameDay = before.edition.date === after.edition.date;
	return changeTypes
		.filter((type) => type !== 'headline' || isSameDay)
		.flatMap((type) => changes.filter((change) => change.type === type));
}

/** Whether a claim or a venue has another standing in the later view than in the earlier one. */
export const isChangeOfStanding = ({ type, then, now }: Change): boolean =>
	(type === 'claim' || type === 'venue') &&
	[then, now].every((facts) => facts.some(({ mark }) => mark !== undefined));

/** Adds the reason if an item is gone because it was withdrawn. */
function withWithdrawalReason(view: StoryView, change: Change): Change {
	const { type, id, now } = change;
	const withdrawn = view.withdrawn.find((one) => one.type === type && one.id === id);
	return withdrawn && now.length === 0 && !change.isInBoth
		? { ...change, because: textFor(view, withdrawn.reason) }
		: change;
}

/** The corrections that only the later view has. The newest edition has all corrections. */
function correctionsSince(before: StoryView, after: StoryView): Change[] {
	const has = (view: StoryView, { id, date }: Correction) =>
		view.story.corrections.some((one) => one.id === id) && (view.isNewest || date <= view.day);
	return after.story.corrections
		.filter((one) => has(after, one) && !has(before, one))
		.map(({ id, was, is, reason }) => ({
			type: 'correction',
			id,
			then: [textFor(after, was)],
			now: [textFor(after, is)],
			because: textFor(after, reason),
		}));
}

function changesOf(before: readonly Entry[], after: readonly Entry[]): Change[] {
	const keyOf = ({ type, id }: Entry) => `${type} ${id}`;
	const old = new Map(before.map((entry) => [keyOf(entry), entry]));
	const fresh = new Set(after.map(keyOf));
	return [
		...after.flatMap((entry) => {
			const was = old.get(keyOf(entry));
			return was ? changeOf(was, entry) : [changeWith(entry, [], firstFact(entry))];
		}),
		...before
			.filter((entry) => !fresh.has(keyOf(entry)))
			.map((entry) => changeWith({ ...entry, because: undefined }, firstFact(entry), [])),
	];
}

function changeOf(was: Entry, is: Entry): Change[] {
	const [then, now] = [factsOf(was), factsOf(is)];
	const differ = [...new Set([...then.keys(), ...now.keys()])].filter(
		(key) => !isSame(then.get(key), now.get(key)),
	);
	const gone = saidOnlyIn(was, is);
	const fresh = saidOnlyIn(is, was);
	if (differ.length + gone.length + fresh.length === 0) return [];
	const differing = (facts: ReadonlyMap<string, FactText>) =>
		differ.flatMap((key) => facts.get(key) ?? []);
	// The reason belongs to the standing, so it explains no other change.
	const because = differ.includes('standing') ? is.because : undefined;
	const removed = [...differing(then), ...gone];
	// If only new positions were added, show the last one before them for comparison.
	const old = differ.length === 0 && removed.length === 0 ? (was.said ?? []).slice(-1) : removed;
	const change = changeWith({ ...is, because }, old, [...differing(now), ...fresh]);
	return [old.length > 0 && change.now.length > 0 ? change : { ...change, isInBoth: true }];
}

/** The positions that one entry has and the other lacks. */
function saidOnlyIn({ said = [] }: Entry, other: Entry): FactText[] {
	return said.filter((fact) => !other.said?.some((one) => isSame(one, fact)));
}

/** The facts of an entry, including its name. */
function factsOf({ what, facts }: Entry): Map<string, FactText> {
	return new Map([...(what ? [['what', what] as const] : []), ...Object.entries(facts)]);
}

function isSame(one: FactText | undefined, other: FactText | undefined): boolean {
	return one?.text === other?.text && one?.mark === other?.mark;
}

function firstFact({ facts }: Entry): FactText[] {
	return Object.values(facts).slice(0, 1);
}

function changeWith({ type, id, what, because }: Entry, then: FactText[], now: FactText[]): Change {
	return { type, id, ...(what && { what }), then, now, ...(because && { because }) };
}
