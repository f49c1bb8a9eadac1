import { type EngineId, engines } from '../engines/engine.ts';
import { isDriver } from '../engines/webkit.ts';
import { openDriverTab } from './driver-tab.ts';
import { openPageTab } from './page-tab.ts';
import type { Tab } from './tab.ts';

/** Opens a tab in an engine for the site at a URL; undefined if the engine is not installed. */
export async function openTab(id: EngineId, site: string): Promise<Tab | undefined> {
	const { find, launch } = engines[id];
	const program = find();
	if (program === undefined) return undefined;
	return isDriver(program)
		? openDriverTab(program, site)
		: openPageTab(await launch(program), site);
}
