/**
 * The style rules by which a venue lights up everywhere: where its row is named by the address, or a
 * link to it has the pointer or the focus, the other pins fade and its own gets a line around it.
 * They depend on the story, so they stand in a style sheet of that story.
 */
export function targetRules(venues: readonly string[]): string {
	return venues
		.map((id) => {
			const link = `[href="#venue-${id}"]`;
			const lit = `:root:has(#venue-${id}:is(:target,:hover),${link}:is(:hover,:focus-visible))`;
			return `${lit} .pin:not(${link}){opacity:.3}${lit} .pin${link} .hit{stroke:var(--ink)}`;
		})
		.join('\n');
}
