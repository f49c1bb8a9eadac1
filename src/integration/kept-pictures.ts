import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { filesDigest } from '../model/reading/files-digest.ts';

/** Pictures of earlier builds, by what they were drawn from. */
export interface KeptPictures {
	/** The picture that was drawn from this, or else is drawn now and kept. */
	picture: (from: string, draw: () => Promise<Uint8Array>) => Promise<Uint8Array>;
	/** Throws away what this build has not asked for. */
	forget: () => Promise<void>;
}

/** What else decides how a picture comes out: the programs that draw it, their versions, the letters. */
const drawers = [
	'package-lock.json',
	'src/integration/chart-pictures.ts',
	'src/integration/publish/share-map.ts',
	'src/integration/publish/share-picture.ts',
	'src/fonts',
];

/** The pictures that are kept in a folder. */
export async function keptPictures(folder: string): Promise<KeptPictures> {
	const drawnBy = filesDigest(drawers);
	const asked = new Set<string>();
	return {
		async picture(from, draw) {
			const name = `${createHash('sha256').update(drawnBy).update(from).digest('hex')}.png`;
			asked.add(name);
			const path = join(folder, name);
			if (existsSync(path)) return readFile(path);
			const drawn = await draw();
			await mkdir(dirname(path), { recursive: true });
			// A build that is stopped here leaves no half of a picture under its name.
			await writeFile(`${path}.new`, drawn);
			await rename(`${path}.new`, path);
			return drawn;
		},
		async forget() {
			if (!existsSync(folder)) return;
			for (const name of await readdir(folder)) {
				if (!asked.has(name)) await rm(join(folder, name));
			}
		},
	};
}
