/** The paths that only the editor’s server answers. No page of a site has an address that begins with `/@`. */
export const editorPaths = {
	/** The script that follows the edits, in every page. */
	script: '/@editor/follow.js',
	/** The stream of events for the page that `?path=` names. */
	events: '/@editor/events',
	/** Opens the place that `?place=` names in the text editor, by POST. */
	open: '/@editor/open',
} as const;

/** The events that the server sends to a page, each with its data. */
export interface EditorEvents {
	/** When a page connects: a word that changes with each start of the server. */
	hello: string;
	/** The page as the server draws it now, with its version: after `hello`, and when it has changed. */
	page: { html: string; version: string };
	/** All problems in the content, after each check. */
	problems: ShownProblem[];
	/** The content has no problems for the first time: the page that lists them makes room for the site. */
	valid: true;
}

/** A problem in the form that the browser shows. */
export interface ShownProblem {
	/** `file:line:column`, which a text editor such as VS Code can open. */
	place: string;
	message: string;
	hint: string;
	/** The line of the file and a second one with the mark; empty if there is no line. */
	line: string[];
}
