import type { ExchangeItem, Story } from '../facts/story.ts';

/** The party that would give an exchange item: the one that would not receive it. */
export function giverOf(
	{ to }: Pick<ExchangeItem, 'to'>,
	{ exchange }: Pick<Story, 'exchange'>,
): string {
	const { left, right } = exchange ?? {};
	return (to === left?.who ? right?.who : left?.who) ?? to;
}
