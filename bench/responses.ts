import { type EngineId, engines } from '../e2e/engines/engine.ts';
import { openTab } from '../e2e/tab/open-tab.ts';
import { responseTimesOf } from '../e2e/tab/response-times.ts';
import type { ResponseRow } from './results.ts';
import { storyPaths } from './site.ts';

/** Measures how soon the stories of a site respond to mouse moves, clicks and keys in each engine. */
export async function measureResponses(address: string, maxLinks: number): Promise<ResponseRow[]> {
	const rows: ResponseRow[] = [];
	for (const id of Object.keys(engines) as EngineId[]) {
		const engine = engines[id].name;
		const tab = await openTab(id, address);
		if (!tab) {
			rows.push({ engine });
			continue;
		}
		for (const path of storyPaths()) {
			rows.push({ engine, path: `/${path}`, times: await responseTimesOf(tab, path, maxLinks) });
		}
		await tab.close();
	}
	return rows;
}
