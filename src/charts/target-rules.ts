/** Of so many venues a rule each for the pointer would make every move of it slow. */
const mostForPointer = 60;

/**
 * The style rules by which a venue lights up everywhere: where its row is named by the address, or a
 * link to it has the pointer or the focus, the other pins fade and its own gets a line around it. One
 * that a group stands for comes out of it; what the address names is marked in the text too.
 * They depend on the story, so they stand in a style sheet of that story. The browser looks for the one
 * only where any is named or pointed at: it would look for each of them at whatever changes.
 */
export function targetRules(venues: readonly string[]): string {
	if (venues.length === 0) return '';
	const fade = '.pin{opacity:.3}';
	const shown = 'opacity:1;--lit:var(--ink)';
	const named = venues.map((id) => {
		const which = `&:has(#venue-${id}:target)`;
		return `${which} .pin${linkTo(id)}{${shown};display:inline}${which} .venue${linkTo(id)}{background:var(--highlight)}`;
	});
	const pointed = venues.map((id) => {
		const which = `&:has(#venue-${id}:hover,${linkTo(id)}:is(:hover,:focus-visible))`;
		return `${which} .pin${linkTo(id)}{${shown}}`;
	});
	return [
		':root:has([id^="venue-"]:target){',
		fade,
		...named,
		'}',
		...(venues.length <= mostForPointer
			? [
					':root:has([id^="venue-"]:hover,[href^="#venue-"]:is(:hover,:focus-visible)){',
					fade,
					...pointed,
					'}',
				]
			: []),
	].join('\n');
}

const linkTo = (id: string) => `[href="#venue-${id}"]`;
