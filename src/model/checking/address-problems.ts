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
	/** Returns the file that already has this address, or takes it for this one. */
	const claimedBefore = (address: Address, file: string): string | undefined => {
		const first = taken.get(address);
		if (first === undefined) taken.set(address, file);
		return first;
	};
	const now = [...files.stories, ...files.pages].flatMap(({ id, prose }) =>
		prose.flatMap((one) => {
			const address = addressOf({ id }, one);
			const first = claimedBefore(address, one.file);
			return first === undefined ? [] : [addressTaken(one, address, first)];
		}),
	);
	const former = files.stories.flatMap((story) => {
		const first = originalOf(story);
		if (!first) return [];
		return (frontMatterOf(first).formerly ?? []).flatMap((slug, index) => {
			if (slug === null) return [];
			const holders = story.prose.flatMap(
				({ locale }) => claimedBefore(proseAddress(locale, slug), first.file) ?? [],
			);
			if (!holders[0]) return [];
			return [
				{
					kind: 'taken-address' as const,
					place: first.frontMatter.placeOf(['formerly', index]),
					message: `“${slug}” is already an address of ${holders[0]}.`,
					hint: 'A former address can redirect only if no other file has it: remove it.',
				},
			];
		});
	});
	return [...now, ...former];
}

function addressTaken(prose: ProseFile, address: Address, first: string): Problem {
	return {
		kind: 'taken-address',
		place: prose.frontMatter.placeOf(['address']),
		message: `${first} also has the address ${address}.`,
		hint: `Give one of them another \`address\`. All addresses in this language begin with ${homeAddress(prose.locale)}.`,
	};
}
