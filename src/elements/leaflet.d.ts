/** Leaflet’s ES module, which bundlers can tree-shake. It has the types of the package. */
declare module 'leaflet/dist/leaflet-src.esm.js' {
	export * from 'leaflet';
}
