import type { Day } from './day.ts';
import { items, typesWith, type WithdrawableType } from './items.ts';
import type { Story } from './story.ts';
import type { LocalizedText } from './text.ts';

/** An item whose text was withdrawn. Its address stays and says when and why. */
export interface Withdrawn {
	type: WithdrawableType;
	id: string;
	date: Day;
	reason: LocalizedText;
	formerly: readonly string[];
}

/** The withdrawn items among those known on a day. Sources are not included: the list of sources marks them. */
export function withdrawnOn(story: Story, day: Day): Withdrawn[] {
	return typesWith('isWithdrawable').flatMap((type) =>
		story[items[type].file].flatMap(({ id, known, withdrawn, formerly = [] }) =>
			withdrawn && known <= day ? [{ type, id, ...withdrawn, formerly }] : [],
		),
	);
}
