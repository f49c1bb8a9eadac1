import { webkit } from 'playwright';
import { firstExisting, candidatesOnPath } from './programs.ts';

/**
 * The path of the WebKitGTK driver: the one in `WEBKIT_DRIVER`, or the system’s. Undefined without Xvfb,
 * which the driver needs.
 */
function findWebKitDriver(): string | undefined {
	const driver =
		process.env['WEBKIT_DRIVER'] || firstExisting(candidatesOnPath(['WebKitWebDriver']));
	const hasXvfb = firstExisting(candidatesOnPath(['Xvfb'])) !== undefined;
	return hasXvfb ? driver : undefined;
}

/** The path of the WebKit for the tests: `WEBKIT_DRIVER`, Playwright’s, or the system’s driver. */
export const findWebKit = (): string | undefined =>
	process.env['WEBKIT_DRIVER'] ? findWebKitDriver() : findPlaywrightWebKit() || findWebKitDriver();

/** Whether a program is a WebKitGTK driver rather than a WebKit that Playwright starts. */
export const isDriver = (program: string): boolean => program === findWebKitDriver();

const findPlaywrightWebKit = (): string | undefined => firstExisting([webkit.executablePath()]);
