import { fillCount } from '../../model/site/phrases.ts';
import type { Stakeholder } from '../../model/facts/story.ts';
import { textFor, type StoryView } from '../../model/view/story-view.ts';
import type { CardText } from './card.ts';
import { type ChartPhrases, nameOf } from './chart-texts.ts';
import { type Cast, idsIn } from './fold.ts';
import { type Part, portsOf } from './part.ts';
import type { Place } from './placing.ts';
import { byId, peopleIn } from './tie.ts';

/** A card lists at most this many names. With more, the last line gives the number of the rest. */
const maxNames = 4;

interface Surroundings {
	places: readonly Place[];
	parts: readonly Part[];
	isWide: boolean;
}

/** Returns a function that gives the content of the card of a stakeholder. */
export function cardTexts(
	view: StoryView,
	phrases: ChartPhrases,
	{ ties, folded }: Pick<Cast, 'ties' | 'folded'>,
	{ places, parts, isWide }: Surroundings,
): (id: string) => CardText {
	const { stakeholders } = view.story;
	const name = (one: Stakeholder) => nameOf(view, one, isWide);
	return (id) => {
		const named = idsIn(id, folded).map((one) => byId(stakeholders, one));
		const [first = byId(stakeholders, id), ...others] = named;
		const names = named.map(name);
		const shown = names.length > maxNames ? names.slice(0, maxNames - 1) : names;
		const rest = names.length - shown.length;
		const isCrowded = named.length > maxNames;
		return {
			stakeholders: [first, ...others],
			names: [...shown, ...(rest > 0 ? [fillCount(phrases.others, rest, view.locale)] : [])],
			people: isCrowded
				? []
				: named.flatMap((one) => peopleIn(one.id, ties, stakeholders)).map(name),
			notes: isWide ? notesOf(view, byId(places, id), others.length === 0) : [],
			ports: portsOf(id, parts),
		};
	};
}

/** The note on a member of a camp. A card beside a party also gets the camp’s name, because no camp label is drawn above it. */
function notesOf(view: StoryView, { id, camp, beside }: Place, isAlone: boolean): string[] {
	const note = isAlone ? camp?.members.find(({ who }) => who === id)?.note : undefined;
	return [...(camp && beside ? [camp.name] : []), ...(note ? [note] : [])].map(
		(text) => textFor(view, text).text,
	);
}
