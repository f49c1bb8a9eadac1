/** Gives every source of a story a letter for each place that cites it: a, b, c … */
export function leadBack(story: HTMLElement) {
	const notes = Map.groupBy(
		story.querySelectorAll<HTMLAnchorElement>('sup > a'),
		({ hash }) => hash,
	);
	for (const [hash, places] of notes) {
		const uses = document.getElementById(hash.slice(1))?.querySelector('.uses');
		if (!uses) continue;
		const letters = places.map((place, index) => {
			place.id ||= `note-${hash.slice(8)}-${index + 1}`;
			const letter = document.createElement('a');
			letter.href = `#${place.id}`;
			letter.textContent = letterOf(index);
			return letter;
		});
		const [words] = uses.children;
		uses.replaceChildren(words?.textContent ?? '', ...letters);
	}
}

/** a to z, then aa, ab … */
function letterOf(index: number): string {
	const last = String.fromCharCode(97 + (index % 26));
	return index < 26 ? last : letterOf(Math.floor(index / 26) - 1) + last;
}
