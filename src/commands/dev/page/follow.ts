import { type EditorEvents, editorPaths, type ShownProblem } from '../editor-paths.ts';
import { pagePatcher } from './patch-page.ts';
import { ProblemOverlay } from './problem-overlay.ts';

// Follows the edits: puts what changes into the page as it stands, and lists the problems in the content over it.
const isProblemPage = document.documentElement.dataset['problemPage'] !== undefined;
const servedVersion =
	document.querySelector<HTMLElement>('script[data-version]')?.dataset['version'];
const overlay = new ProblemOverlay();
if (!isProblemPage) document.documentElement.append(overlay);

let patch: ((page: Document) => void) | undefined;
let server: string | undefined;
let listed: string | undefined;
let style: string | undefined;

const source = new EventSource(
	`${editorPaths.events}?path=${encodeURIComponent(location.pathname)}`,
);

on('hello', (current) => {
	// After a restart, the scripts of the page may be other ones.
	if (server !== undefined && server !== current) location.reload();
	server = current;
});
on('page', ({ html, version }) => {
	if (isProblemPage) return;
	if (patch) {
		patch(parsed(html));
		void refreshStyle();
	} else if (version === servedVersion) {
		patch = pagePatcher(parsed(html));
	} else {
		// The page has changed after it was served.
		location.reload();
	}
});
on('problems', isProblemPage ? reloadForOthers : (problems) => overlay.show(problems));
on('valid', () => location.reload());
void refreshStyle();

function on<Name extends keyof EditorEvents>(
	name: Name,
	handle: (data: EditorEvents[Name]) => void,
): void {
	source.addEventListener(name, ({ data }: MessageEvent<string>) =>
		handle(JSON.parse(data) as EditorEvents[Name]),
	);
}

function parsed(page: string): Document {
	return new DOMParser().parseFromString(page, 'text/html');
}

/** Loads the page that lists the problems again when they are other ones. */
function reloadForOthers(problems: readonly ShownProblem[]): void {
	const now = JSON.stringify(problems);
	if (listed !== undefined && listed !== now) location.reload();
	listed = now;
}

/** Loads the style sheet of the story again. It keeps its address, and most edits do not change it. */
async function refreshStyle(): Promise<void> {
	const link = document.querySelector<HTMLLinkElement>('link[rel=stylesheet][href*="story.css"]');
	if (!link) return;
	const response = await fetch(link.href, { cache: 'no-store' });
	const now = await response.text();
	if (style !== undefined && style !== now) {
		link.href = `${link.href.split('?')[0]}?${Date.now()}`;
	}
	style = now;
}
