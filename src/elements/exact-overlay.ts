import { DomUtil, SVGOverlay } from 'leaflet/dist/leaflet-src.esm.js';

/**
 * Leaflet’s SVG overlay without its rounding to whole pixels, so that the drawing stays exactly where it
 * was when Leaflet takes over.
 */
export class ExactOverlay extends SVGOverlay {
	_reset() {
		const map = this._map;
		const element = this.getElement();
		if (!element) return;
		const zoom = map.getZoom();
		const bounds = this.getBounds();
		const pane = map.getPane('mapPane');
		const origin = map
			.project(map.getCenter(), zoom)
			.subtract(map.getSize().divideBy(2))
			.add(pane ? DomUtil.getPosition(pane) : [0, 0]);
		const northWest = map.project(bounds.getNorthWest(), zoom);
		const size = map.project(bounds.getSouthEast(), zoom).subtract(northWest);
		DomUtil.setPosition(element as unknown as HTMLElement, northWest.subtract(origin));
		element.style.width = `${size.x}px`;
		element.style.height = `${size.y}px`;
	}
}
