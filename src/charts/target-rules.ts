/** Of so many venues a rule each for the pointer would make every move of it slow. */
const mostForPointer = 60;

/**
 * The style rules by which a venue lights up everywhere: where its row is named by the address, or a
 * link to it has the pointer or the focus, the other pins fade and its own gets a line around it. One
 * that a group stands for comes out of it; what the address names is marked in the text too.
 * They depend on the story, so they stand in a style sheet of that story.
 */
export function targetRules(venues: readonly string[]): string {
	const hasPointer = venues.length <= mostForPointer;
	return venues
		.map((id) => {
			const link = `[href="#venue-${id}"]`;
			// The first half is the same for all, and false most of the time.
			const named = `:root:has(:target):has(#venue-${id}:target)`;
			const pointed = `:root:has(#venue-${id}:hover,${link}:is(:hover,:focus-visible))`;
			const lit = hasPointer ? `:is(${named},${pointed})` : named;
			return [
				`${lit} .pin:not(${link}){opacity:.3}`,
				// Two may be lit: one by the address, one by the pointer.
				`${lit} .pin${link}{opacity:1!important}`,
				`${lit} .pin${link} .hit{stroke:var(--ink)}`,
				`${named} .pin${link}{display:inline}`,
				`${named} a${link}:not(.pin){background:var(--highlight)}`,
			].join('');
		})
		.join('\n');
}
