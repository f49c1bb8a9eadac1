/** The height of the bar at the top of the page, in pixels. */
const barHeight = 45;

/** How long to keep the target in view while the page loads, in milliseconds. */
const keepInViewTime = 8000;

/**
 * Shows the target of the URL fragment: expands the `<details>` around it and scrolls to it. On a
 * visit, keeps it in view while the page loads. On a return to a history entry, the browser restores the
 * scroll position, so this only scrolls if something had to be expanded.
 */
export function showTarget(way: 'visit' | { isReturn: boolean }) {
	const target = currentTarget();
	if (!target) return;
	const closedDetails = closedDetailsAround(target);
	for (const details of closedDetails) details.open = true;
	const isReturn = way === 'visit' ? isRestored() : way.isReturn;
	if (isReturn && closedDetails.length === 0) return;
	bringIntoView(target);
	if (way === 'visit') keepInView(target);
}

/** The target of the URL fragment, if there is one. A fragment with a stray % has none. */
function currentTarget(): HTMLElement | null {
	try {
		return document.getElementById(decodeURIComponent(location.hash.slice(1)));
	} catch {
		return null;
	}
}

function closedDetailsAround(element: HTMLElement | null): HTMLDetailsElement[] {
	const details = element?.closest<HTMLDetailsElement>('details:not([open])');
	return details ? [details, ...closedDetailsAround(details.parentElement)] : [];
}

/** Whether the browser restores the scroll position: on a reload, if the page had finished loading before. */
function isRestored(): boolean {
	const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
	return navigation?.type === 'reload' && history.scrollRestoration === 'auto';
}

/**
 * Scrolls to an element if it is off the screen. Not with `scrollIntoView`, because WebKit misplaces elements
 * in columns.
 */
function bringIntoView(element: HTMLElement) {
	const { top } = element.getBoundingClientRect();
	if (top < barHeight || top > innerHeight) scrollBy(0, top - innerHeight / 4);
}

/** Keeps an element in view while the page loads, until the reader does something. */
function keepInView(element: HTMLElement) {
	let height = document.body.scrollHeight;
	// Not with a ResizeObserver: WebKit would report a loop whenever a map is resized too.
	const check = () => {
		const { scrollHeight } = document.body;
		if (scrollHeight !== height) bringIntoView(element);
		height = scrollHeight;
		frame = requestAnimationFrame(check);
	};
	let frame = requestAnimationFrame(check);
	const stop = () => cancelAnimationFrame(frame);
	for (const type of ['wheel', 'pointerdown', 'keydown', 'hashchange'])
		addEventListener(type, stop);
	setTimeout(stop, keepInViewTime);
	// Otherwise the browser may return to an earlier position at any time while the page loads.
	history.scrollRestoration = 'manual';
	const leaveToBrowser = () => setTimeout(() => (history.scrollRestoration = 'auto'), 500);
	if (document.readyState === 'complete') leaveToBrowser();
	else addEventListener('load', leaveToBrowser);
}
