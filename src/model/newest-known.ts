import { type Day, isDay, laterDay } from './day.ts';

/**
 * The newest day on which anything in a story became known or was read anew; empty where nothing
 * has a day. It looks at every `known` and `from`, however deep, so that no fact can be forgotten.
 */
export function newestKnown(value: unknown): Day {
	if (typeof value !== 'object' || value === null) return '';
	return Object.entries(value).reduce<Day>((newest, [key, inner]) => {
		if (typeof inner === 'object') return laterDay(newest, newestKnown(inner));
		const isDated = (key === 'known' || key === 'from') && isDay(String(inner));
		return isDated ? laterDay(newest, String(inner)) : newest;
	}, '');
}
