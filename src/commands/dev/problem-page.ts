import type { ShownProblem } from './editor-paths.ts';
import { escapeMarkup } from '../../model/site/markup.ts';

/** The page that the dev server shows at every address until the content first passes the check. */
export function problemPage(problems: readonly ShownProblem[]): string {
	const items = problems.map(
		({ place, message, hint, line }) =>
			`<li><code>${escapeMarkup(place)}</code><p><b>${escapeMarkup(message)}</b> ${escapeMarkup(hint)}</p>` +
			`${line.length ? `<pre>${escapeMarkup(line.join('\n'))}</pre>` : ''}</li>`,
	);
	const title =
		problems.length === 0
			? 'One moment'
			: `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'} in the content`;
	const words =
		problems.length === 0
			? 'The content has no problems. The site is about to load.'
			: 'Fix these problems to see the site. The page then shows it by itself.';
	return `<!doctype html>
<html lang="en" data-problem-page>
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
<h1>${title}</h1>
<p>${words}</p>
<ol>${items.join('\n')}</ol>
</html>
`;
}
