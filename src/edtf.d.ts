declare module 'edtf' {
	/** Reads an EDTF text; throws where it is none. Bounds are milliseconds since 1970, UTC. */
	export default function edtf(text: string): { readonly min: number; readonly max: number };
}
