import type { Notice } from '../problem.ts';
import type { StoryFiles } from '../reading/files.ts';
import {
	isBehind,
	lackingOf,
	nameOfPiece,
	type Translated,
	translatedOf,
} from '../reading/translated.ts';
import { headingsIn } from '../reading/blocks.ts';

const command = '`npm run translated`';

/** What of each translation is behind its original, what nothing is known of, and headings that do not pair. */
export function translationNotices(files: StoryFiles): Notice[] {
	const pieces = translatedOf(files);
	const original = files.prose.find(({ locale }) => locale === files.original);
	const translations = files.prose.filter(({ tree }) => tree).filter((one) => one !== original);
	return [
		...pieces.filter(isBehind).map((piece) => behind(piece, files.id)),
		...unrecorded(files, pieces),
		...untranslated(files),
		...(original?.tree ? translations : []).flatMap((prose) => {
			const [own, others] = [headingsIn(prose), original ? headingsIn(original) : 0];
			if (own === others) return [];
			return [
				{
					kind: 'translation-behind' as const,
					place: { file: prose.file, line: 1, column: 1 },
					message: `This text has ${own} headings and the original ${others}.`,
					hint: 'They pair by their order: give both the same ones.',
				},
			];
		}),
	];
}

function behind(piece: Translated, story: string): Notice {
	const { sort, key, place, originalPlace, text } = piece;
	const { file, line } = originalPlace;
	const [heading] = text.split('\n');
	const what = {
		headings:
			key === '0' ? 'What stands before the first heading' : `What stands under “${heading}”`,
		passages: `The passage “${key}”`,
		texts: 'This text',
	}[sort];
	return {
		kind: 'translation-behind',
		place,
		message: `${what} is a translation of an earlier original.`,
		hint: `Compare it with ${file}:${line}; when it is right, run \`npm run translated -- ${story} ${nameOfPiece(piece)}\`.`,
	};
}

/** One notice a language: after the command there is none. */
function unrecorded({ folder }: StoryFiles, pieces: readonly Translated[]): Notice[] {
	const missing = pieces.filter(({ madeFrom }) => madeFrom === undefined);
	const firsts = new Map(missing.toReversed().map((piece) => [piece.locale, piece]));
	return [...firsts].map(([locale, { place }]) => {
		const more = missing.filter((piece) => piece.locale === locale).length - 1;
		const and = more > 0 ? `, nor of ${more} more in “${locale}”` : '';
		return {
			kind: 'translation-unrecorded' as const,
			place,
			message: `${folder}/translations.yaml does not say of which original this is a translation${and}.`,
			hint: `When they are right, run ${command}.`,
		};
	});
}

/** Passages that a language of the story lacks, each; and how many short texts. */
function untranslated(files: StoryFiles): Notice[] {
	const lacking = lackingOf(files);
	const passages = lacking.filter(({ passage }) => passage !== undefined);
	const texts = lacking.filter(({ passage }) => passage === undefined);
	const firsts = new Map(texts.toReversed().map((text) => [text.locale, text]));
	const hint = 'Readers of it get the original, and are told so.';
	return [
		...passages.map(({ locale, place, passage }) => ({
			kind: 'untranslated' as const,
			place,
			message: `The passage “${passage}” has no translation into “${locale}”.`,
			hint,
		})),
		...[...firsts].map(([locale, { place }]) => {
			const more = texts.filter((text) => text.locale === locale).length - 1;
			const and = more > 0 ? `, nor have ${more} more in this story` : '';
			return {
				kind: 'untranslated' as const,
				place,
				message: `This text has no translation into “${locale}”${and}.`,
				hint,
			};
		}),
	];
}
