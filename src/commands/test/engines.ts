/** A browser engine and its version, if the engine is installed. */
export interface Engine {
	name: string;
	version: string | undefined;
}

/** Reads the version of an engine from the output of its install step: `Firefox 153.8.0`. */
export const engineIn = (name: string, output: string): Engine => ({
	name,
	version: new RegExp(`^${name} (\\d\\S*)$`, 'm').exec(output)?.[1],
});

/** The names of the engines that could not be installed. */
export const missingAmong = (engines: readonly Engine[]): string[] =>
	engines.filter(({ version }) => version === undefined).map(({ name }) => name);

/** One line that names the engines in which the browser tests ran, and those in which they did not. */
export function verdictOn(engines: readonly Engine[]): string {
	const list = (names: string[]): string => new Intl.ListFormat('en').format(names);
	const available = engines.filter(({ version }) => version !== undefined);
	const versions = list(available.map(({ name, version }) => `${name} ${version}`));
	const missing = list(missingAmong(engines));
	return `Browser tests ran in ${versions}${missing && `; not in ${missing}`}.`;
}
