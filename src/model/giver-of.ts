import type { ExchangeItem, Story } from './story.ts';

/** Who would give what is asked or offered: the other party of the exchange. */
export function giverOf(
	{ to }: Pick<ExchangeItem, 'to'>,
	{ exchange }: Pick<Story, 'exchange'>,
): string {
	const { left, right } = exchange ?? {};
	return (to === left?.who ? right?.who : left?.who) ?? to;
}
