import { type Browser, chromium, firefox, webkit } from 'playwright';
import { chromiumOptions, findChromium } from './chromium.ts';
import { findFirefox, firefoxOptions } from './firefox.ts';
import { findWebKit } from './webkit.ts';

/** A browser engine for the tests: how to find, start and install it. */
export interface Engine {
	name: string;
	/** Returns the path of its program, if it is installed. */
	find: () => string | undefined;
	/** Starts the program. The system’s WebKit cannot be started this way: it needs WebDriver. */
	launch: (program: string) => Promise<Browser>;
	/** The Debian packages that contain it. */
	packages: readonly string[];
	/** What a person can do if it cannot be installed. */
	hint: string;
}

export const engines = {
	chromium: {
		name: 'Chromium',
		find: findChromium,
		launch: (program) => chromium.launch(chromiumOptions(program)),
		packages: ['chromium'],
		hint: 'Install Chromium, or set CHROMIUM to the path of its program.',
	},
	firefox: {
		name: 'Firefox',
		find: findFirefox,
		launch: (program) => firefox.launch(firefoxOptions(program)),
		packages: ['firefox-esr'],
		hint: 'Install Firefox, or set FIREFOX to the path of its program.',
	},
	webkit: {
		name: 'WebKit',
		find: findWebKit,
		launch: () => webkit.launch(),
		packages: ['webkit2gtk-driver', 'xvfb'],
		hint: 'Install webkit2gtk-driver and xvfb, or set WEBKIT_DRIVER to the path of the driver.',
	},
} satisfies Record<string, Engine>;

export type EngineId = keyof typeof engines;
