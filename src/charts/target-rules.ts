/** Of so many venues a rule each for the pointer would make every move of it slow. */
const mostForPointer = 60;

/**
 * The style rules by which a venue lights up everywhere: where its row is named by the address, or a
 * link to it has the pointer or the focus, the other pins fade and its own gets a line around it. One
 * that a group stands for comes out of it; what the address names is marked in the text too.
 * They depend on the story, so they stand in a style sheet of that story.
 */
export function targetRules(venues: readonly string[]): string {
	if (venues.length === 0) return '';
	const hasPointer = venues.length <= mostForPointer;
	const fade = '.pin{opacity:.3}';
	return [
		`:root:has([id^="venue-"]:target) ${fade}`,
		...(hasPointer
			? [`:root:has([id^="venue-"]:hover,[href^="#venue-"]:is(:hover,:focus-visible)) ${fade}`]
			: []),
		...venues.map((id) => rulesOf(id, hasPointer)),
	].join('\n');
}

function rulesOf(id: string, hasPointer: boolean): string {
	const link = `[href="#venue-${id}"]`;
	// Its first half is the same for all, and false most of the time: a browser looks no further then.
	const named = `:root:has(:target):has(#venue-${id}:target)`;
	const pointed = `:root:has(#venue-${id}:hover,${link}:is(:hover,:focus-visible))`;
	const shown = 'opacity:1;--lit:var(--ink)';
	return [
		`${named} .pin${link}{${shown};display:inline}`,
		...(hasPointer ? [`${pointed} .pin${link}{${shown}}`] : []),
		`${named} .venue${link}{background:var(--highlight)}`,
	].join('');
}
