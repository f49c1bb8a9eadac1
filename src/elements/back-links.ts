/** Links each source of a story back to its citations, with the letters a, b, c … */
export function addBackLinks(story: HTMLElement) {
	const citationsByHash = Map.groupBy(
		story.querySelectorAll<HTMLAnchorElement>('sup > a'),
		({ hash }) => hash,
	);
	for (const [hash, citations] of citationsByHash) {
		const uses = document.getElementById(hash.slice(1))?.querySelector('.uses');
		if (!uses) continue;
		const letters = citations.map((citation, index) => {
			citation.id ||= `note-${hash.slice(8)}-${index + 1}`;
			const letter = document.createElement('a');
			letter.href = `#${citation.id}`;
			letter.textContent = letterOf(index);
			return letter;
		});
		const [label] = uses.children;
		uses.replaceChildren(label?.textContent ?? '', ...letters);
	}
}

/** a to z, then aa, ab … */
function letterOf(index: number): string {
	const last = String.fromCharCode(97 + (index % 26));
	return index < 26 ? last : letterOf(Math.floor(index / 26) - 1) + last;
}
