import { type Change, changeSorts, type Entry, type Told } from './change.ts';
import { entriesOf } from './entries.ts';
import type { Phrases } from './phrases.ts';
import type { Correction } from './story.ts';
import { type Telling, textFor } from './telling.ts';

/**
 * What a reader of one telling would find changed in another: of two editions, or of the newest
 * editions of two folders. Corrections come first, then facts by their sort, then passages.
 */
export function whatChanged(before: Telling, after: Telling, phrases: Phrases): Change[] {
	const [old, fresh] = [before, after].map((telling) => entriesOf(telling, phrases));
	const changes = [
		...correctionsSince(before, after),
		...changesOf(old ?? [], fresh ?? []).map((change) => withdrawnIn(after, change)),
	];
	// Of two days each has a headline of its own.
	const isOfOneDay = before.edition.date === after.edition.date;
	return changeSorts
		.filter((sort) => sort !== 'headline' || isOfOneDay)
		.flatMap((sort) => changes.filter((change) => change.sort === sort));
}

/** What is gone because it was taken back says why. */
function withdrawnIn(telling: Telling, change: Change): Change {
	const { sort, id, now } = change;
	const taken = telling.withdrawn.find((one) => one.kind === sort && one.id === id);
	return taken && now.length === 0 && !change.isOnBoth
		? { ...change, because: textFor(telling, taken.reason) }
		: change;
}

/** What was corrected after one telling and before the other; the newest has all corrections. */
function correctionsSince(before: Telling, after: Telling): Change[] {
	const has = (telling: Telling, { id, date }: Correction) =>
		telling.story.corrections.some((one) => one.id === id) &&
		(telling.isNewest || date <= telling.day);
	return after.story.corrections
		.filter((one) => has(after, one) && !has(before, one))
		.map(({ id, was, is, reason }) => ({
			sort: 'correction',
			id,
			then: [textFor(after, was)],
			now: [textFor(after, is)],
			because: textFor(after, reason),
		}));
}

function changesOf(before: readonly Entry[], after: readonly Entry[]): Change[] {
	const nameOf = ({ sort, id }: Entry) => `${sort} ${id}`;
	const old = new Map(before.map((entry) => [nameOf(entry), entry]));
	const fresh = new Set(after.map(nameOf));
	return [
		...after.flatMap((entry) => {
			const was = old.get(nameOf(entry));
			return was ? changeOf(was, entry) : [changeWith(entry, [], first(entry))];
		}),
		...before
			.filter((entry) => !fresh.has(nameOf(entry)))
			.map((entry) => changeWith({ ...entry, because: undefined }, first(entry), [])),
	];
}

function changeOf(was: Entry, is: Entry): Change[] {
	const [then, now] = [factsOf(was), factsOf(is)];
	const differ = [...new Set([...then.keys(), ...now.keys()])].filter(
		(key) => !isSame(then.get(key), now.get(key)),
	);
	const gone = only(was, is);
	const fresh = only(is, was);
	if (differ.length + gone.length + fresh.length === 0) return [];
	const of = (facts: ReadonlyMap<string, Told>) => differ.flatMap((key) => facts.get(key) ?? []);
	// The reason is that of the standing.
	const because = differ.includes('standing') ? is.because : undefined;
	const old = [...of(then), ...gone];
	// Beside what is new stands what was said last.
	const last = differ.length === 0 && old.length === 0 ? (was.said ?? []).slice(-1) : old;
	const change = changeWith({ ...is, because }, last, [...of(now), ...fresh]);
	return [last.length > 0 && change.now.length > 0 ? change : { ...change, isOnBoth: true }];
}

/** What one of two says that the other does not. */
function only({ said = [] }: Entry, other: Entry): Told[] {
	return said.filter((told) => !other.said?.some((one) => isSame(one, told)));
}

/** What it is called is one of the things that are told of it. */
function factsOf({ what, facts }: Entry): Map<string, Told> {
	return new Map([...(what ? [['what', what] as const] : []), ...Object.entries(facts)]);
}

function isSame(one: Told | undefined, other: Told | undefined): boolean {
	return one?.text === other?.text && one?.mark === other?.mark;
}

function first({ facts }: Entry): Told[] {
	return Object.values(facts).slice(0, 1);
}

function changeWith({ sort, id, what, because }: Entry, then: Told[], now: Told[]): Change {
	return { sort, id, ...(what && { what }), then, now, ...(because && { because }) };
}
