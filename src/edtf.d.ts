declare module 'edtf' {
	/** Parses an EDTF date; throws if it is invalid. The bounds are milliseconds since 1970 in UTC. */
	export default function edtf(text: string): { readonly min: number; readonly max: number };
}
