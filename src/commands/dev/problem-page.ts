import type { ShownProblem } from './problem-message.ts';

/** The page that stands for all others while the content has not been right yet; it reloads by itself. */
export function problemPage(problems: readonly ShownProblem[]): string {
	const items = problems.map(
		({ place, message, hint, line }) =>
			`<li><code>${escaped(place)}</code><p><b>${escaped(message)}</b> ${escaped(hint)}</p>` +
			`${line.length ? `<pre>${escaped(line.join('\n'))}</pre>` : ''}</li>`,
	);
	const title =
		problems.length === 0
			? 'One moment'
			: `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'} in the content`;
	const words =
		problems.length === 0
			? 'The content is right. The site comes at once.'
			: 'The site comes as soon as these are mended; this page sees to it by itself.';
	return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<style>
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif }
body { max-inline-size: 50rem; margin: 2rem auto; padding-inline: 1rem }
li { margin-block: 1.5rem }
p { margin-block: .25rem }
code { overflow-wrap: anywhere }
pre { overflow-x: auto; padding: .5rem; border-inline-start: 3px solid }
</style>
<script type="module" src="/@vite/client"></script>
<h1>${title}</h1>
<p>${words}</p>
<ol>${items.join('\n')}</ol>
</html>
`;
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

function escaped(text: string): string {
	return text.replace(/[&<>]/g, (mark) => entities[mark] ?? mark);
}
