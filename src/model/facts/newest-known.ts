import { type Day, isDay, laterDay } from './day.ts';

/**
 * The newest day on which anything in a value became known or got a new standing, or `''` if nothing
 * has a day. Searches every `known` and `from` at any depth, so that no fact is missed.
 */
export function newestKnown(value: unknown): Day {
	if (typeof value !== 'object' || value === null) return '';
	return Object.entries(value).reduce<Day>((newest, [key, inner]) => {
		if (typeof inner === 'object') return laterDay(newest, newestKnown(inner));
		const isDated = (key === 'known' || key === 'from') && isDay(String(inner));
		return isDated ? laterDay(newest, String(inner)) : newest;
	}, '');
}
