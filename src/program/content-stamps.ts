import { join } from 'node:path';
import { filesIn, folderStamp, shortHash } from '../integration/stamps.ts';
import { filesDigest } from '../model/reading/files-digest.ts';
import { listFolder } from '../model/reading/folder.ts';

/** Changes when a file in the folder of a story is written, added or removed. */
export const storyStamp = (story: string): string => `${foldersIn(story)}|${folderStamp(story)}`;

/** Changes with the files of a story, and not with their times. */
export const storyDigest = (story: string): string =>
	shortHash(`${foldersIn(story)}|${filesDigest([story])}`);

/** The names that the check of a content folder asks for, besides those in the folders of its stories. */
export const frameNames = (content: string): string =>
	JSON.stringify([
		// A file that does not belong there is a problem.
		listFolder(content),
		listFolder(join(content, 'stories')).files,
		listFolder(join(content, 'pages')).folders,
		// A link may lead there.
		filesIn('public'),
	]);

/** A folder that does not belong in a story is a problem even without files. */
const foldersIn = (story: string): string => listFolder(story).folders.join('/');
