import type { Problem } from '../findings/problem.ts';
import type { ContentFiles, ProseFile } from '../reading/files.ts';
import { frontMatterOf } from '../reading/front-matter-of.ts';
import { originalOf } from '../reading/original-of.ts';
import { type Address, homeAddress, proseAddress } from '../site/address.ts';
import { addressOf } from './site-addresses.ts';

/**
 * Files of prose with the same address, and former addresses that are in use: one page would overwrite the
 * other.
 */
export function addressProblems(files: ContentFiles): Problem[] {
	const taken = new Map<Address, string>();
	/** Returns the file that already has this address. If there is none, reserves the address for `file`. */
	const reserve = (address: Address, file: string): string | undefined => {
		const holder = taken.get(address);
		if (holder === undefined) taken.set(address, file);
		return holder;
	};
	const now = [...files.stories, ...files.pages].flatMap(({ id, prose }) =>
		prose.flatMap((one) => {
			const address = addressOf({ id }, one);
			const holder = reserve(address, one.file);
			return holder === undefined ? [] : [addressTaken(one, address, holder)];
		}),
	);
	const former = files.stories.flatMap((story) => {
		const original = originalOf(story);
		if (!original) return [];
		return (frontMatterOf(original).formerly ?? []).flatMap((slug, index) => {
			if (slug === null) return [];
			const holders = story.prose.flatMap(
				({ locale }) => reserve(proseAddress(locale, slug), original.file) ?? [],
			);
			if (!holders[0]) return [];
			return [
				{
					kind: 'taken-address' as const,
					place: original.frontMatter.placeOf(['formerly', index]),
					message: `“${slug}” is already an address of ${holders[0]}.`,
					hint: 'A former address can redirect only if no other file has it. Remove it from `formerly`.',
				},
			];
		});
	});
	return [...now, ...former];
}

function addressTaken(prose: ProseFile, address: Address, holder: string): Problem {
	return {
		kind: 'taken-address',
		place: prose.frontMatter.placeOf(['address']),
		message: `${holder} also has the address ${address}.`,
		hint: `Give one of them another \`address\`. All addresses in this language begin with ${homeAddress(prose.locale)}.`,
	};
}
