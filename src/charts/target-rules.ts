import type { Venue } from '../model/facts/story.ts';

/**
 * The CSS rules that highlight the venue in the URL fragment while no script runs: the other pins fade, its own
 * pin gets an outline and comes out of its group, and its mentions are highlighted. With a script,
 * src/elements/lighting.ts does this by setting an attribute.
 */
export function targetRules(venues: readonly Pick<Venue, 'id' | 'formerly'>[]): string {
	if (venues.length === 0) return '';
	const named = venues.map(({ id, formerly = [] }) => ({
		id,
		anchors: [id, ...formerly].map((one) => `#venue-${one}`),
	}));
	const all = named.flatMap(({ anchors }) => anchors);
	return withoutScript([
		// One rule for all venues. With one rule per venue, every pin would be matched against every venue,
		// and 300 venues would block a browser for a minute.
		`&:has(:target:is(${all.join(',')})){.pin{opacity:.3}}`,
		...named.map(({ id, anchors }) => {
			const link = `[href="#venue-${id}"]`;
			return (
				`&:has(${anchors.map((anchor) => `${anchor}:target`).join(',')}){` +
				`.pin${link}{opacity:1;display:inline;--lit:var(--ink)}` +
				`.venue${link}{background:var(--highlight)}}`
			);
		}),
	]);
}

/**
 * Wraps rules for the root element so that they apply only while no script runs. They are nested in one
 * `:has(:target)`, so that the browser skips them all if there is no target: a fast machine took 40 ms to
 * test 120 of them at each style change during page load.
 */
export const withoutScript = (rules: readonly string[]): string =>
	[':root:not([data-scripted]):has(:target){', ...rules, '}'].join('\n');
