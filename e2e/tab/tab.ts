/** An element to look at or click: the first visible match, with this text if one is given. */
export interface Target {
	css: string;
	text?: string;
}

export type Key = 'Enter' | 'Escape' | 'Tab' | 'Space';

/** What a reader can do in a browser tab, as far as tests can control every engine. */
export interface TabActions {
	/** Opens a path of the site and waits until the page is loaded. */
	goto: (path: string) => Promise<void>;
	back: () => Promise<void>;
	reload: () => Promise<void>;
	url: () => Promise<string>;
	/** Runs a function in the page, where it can use only its arguments. */
	evaluate: <Args extends unknown[], Result>(
		callback: (...args: Args) => Result | Promise<Result>,
		...args: Args
	) => Promise<Result>;
	/** Scrolls to the target and moves the mouse over it. */
	hover: (target: Target) => Promise<void>;
	/** Scrolls to the target and clicks it. */
	click: (target: Target) => Promise<void>;
	/** Moves the mouse to a corner, away from everything. */
	moveAway: () => Promise<void>;
	focus: (target: Target) => Promise<void>;
	press: (key: Key) => Promise<void>;
}

/** A tab of a browser. */
export interface Tab extends TabActions {
	/** The errors in the console since the last call. */
	errors: () => Promise<string[]>;
	close: () => Promise<void>;
}
