import { setTimeout as wait } from 'node:timers/promises';
import type { Key, Tab, Target } from './tab.ts';
import { startWatchingProxy } from './watching-proxy.ts';
import { startWebKit } from './webkit-driver.ts';

/** The characters for keys in WebDriver. */
const keys: Record<Key, string> = { Enter: '\uE007', Escape: '\uE00C', Tab: '\uE004', Space: ' ' };

/**
 * Opens a tab in the system’s WebKit, through WebDriver, for the site at a URL. Its window cannot be
 * narrower than 447 pixels.
 */
export async function openDriverTab(driver: string, site: string): Promise<Tab> {
	const { origin, pathname } = new URL(site);
	const server = await startWatchingProxy(origin);
	const session = await startWebKit(driver);
	const base = server.origin + pathname;
	await session.send('POST', '/window/rect', { x: 0, y: 0, width: 1280, height: 900 });

	const evaluate: Tab['evaluate'] = async (callback, ...args) =>
		(await session.send('POST', '/execute/sync', {
			script: `return (${String(callback)})(...arguments)`,
			args,
		})) as Awaited<ReturnType<typeof callback>>;

	/** Scrolls to a target and returns its centre once it has stopped moving. */
	async function restingPointOf(target: Target): Promise<{ x: number; y: number }> {
		let before = '';
		for (let attempt = 0; attempt < 50; attempt += 1) {
			const point = await evaluate(centreOf, target.css, target.text ?? '');
			if (point && JSON.stringify(point) === before) return point;
			before = JSON.stringify(point);
			await wait(100);
		}
		throw new Error(`Nothing that matches ${JSON.stringify(target)} came to rest.`);
	}

	async function moveTo(
		point: { x: number; y: number },
		...buttonActions: { type: string; button: 0 }[]
	) {
		const move = { type: 'pointerMove', duration: 0, ...point };
		await session.send('POST', '/actions', {
			actions: [
				{
					type: 'pointer',
					id: 'mouse',
					parameters: { pointerType: 'mouse' },
					actions: [move, ...buttonActions],
				},
			],
		});
	}

	return {
		evaluate,
		goto: async (path) =>
			void (await session.send('POST', '/url', { url: new URL(path, base).href })),
		back: async () => void (await session.send('POST', '/back')),
		reload: async () => void (await session.send('POST', '/refresh')),
		url: async () => String(await session.send('GET', '/url')),
		hover: async (target) => moveTo(await restingPointOf(target)),
		click: async (target) =>
			moveTo(
				await restingPointOf(target),
				{ type: 'pointerDown', button: 0 },
				{ type: 'pointerUp', button: 0 },
			),
		moveAway: () => moveTo({ x: 0, y: 0 }),
		focus: async (target) => {
			await restingPointOf(target);
			await evaluate(focusOn, target.css, target.text ?? '');
		},
		press: async (key) => {
			const value = keys[key];
			await session.send('POST', '/actions', {
				actions: [
					{
						type: 'key',
						id: 'keys',
						actions: [
							{ type: 'keyDown', value },
							{ type: 'keyUp', value },
						],
					},
				],
			});
		},
		errors: () =>
			evaluate(() => {
				// Before a page is opened there is no storage to read.
				if (location.protocol === 'about:') return [];
				const recorded = JSON.parse(sessionStorage.getItem('watched') ?? '[]') as string[];
				sessionStorage.removeItem('watched');
				return recorded;
			}),
		close: async () => {
			await session.close().finally(server.close);
		},
	};
}

function centreOf(css: string, text: string): { x: number; y: number } | undefined {
	const found = [...document.querySelectorAll(css)].find(
		(one) => one.textContent.includes(text) && one.checkVisibility({ visibilityProperty: true }),
	);
	const [box] = found?.getClientRects() ?? [];
	if (!found || !box) return undefined;
	if (box.top < 80 || box.bottom > innerHeight - 20) {
		found.scrollIntoView({ block: 'center', behavior: 'instant' });
	}
	const { left, top, width, height } = found.getClientRects()[0] ?? box;
	return { x: Math.round(left + width / 2), y: Math.round(top + height / 2) };
}

function focusOn(css: string, text: string): void {
	const found = [...document.querySelectorAll<HTMLElement>(css)].find(
		(one) => one.textContent.includes(text) && one.checkVisibility({ visibilityProperty: true }),
	);
	found?.focus();
}
