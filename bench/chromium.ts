import { type Browser, chromium } from 'playwright';
import { chromiumOptions, findChromium } from '../e2e/engines/chromium.ts';

/** Starts the Chromium that the browser tests use, with these additional arguments. */
export function startChromium(args: readonly string[] = []): Promise<Browser> {
	const options = chromiumOptions(findChromium() ?? chromium.executablePath());
	return chromium.launch({ ...options, args: [...(options.args ?? []), ...args] });
}
