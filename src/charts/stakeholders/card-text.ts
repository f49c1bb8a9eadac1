import { fillCount } from '../../model/phrases.ts';
import type { Stakeholder } from '../../model/story.ts';
import { textFor, type Telling } from '../../model/telling.ts';
import type { CardText } from './card.ts';
import { type ChartPhrases, nameIn } from './chart-texts.ts';
import { type Cast, namesIn } from './fold.ts';
import { type Part, portsOf } from './part.ts';
import type { Place } from './placing.ts';
import { byId, namedIn } from './tie.ts';

/** So many names stand in a card; of more it says how many they are. */
const most = 4;

interface Surroundings {
	places: readonly Place[];
	parts: readonly Part[];
	isWide: boolean;
}

/** What stands in the card of each stakeholder of a cast. */
export function cardTexts(
	telling: Telling,
	phrases: ChartPhrases,
	{ ties, folded }: Pick<Cast, 'ties' | 'folded'>,
	{ places, parts, isWide }: Surroundings,
): (id: string) => CardText {
	const { stakeholders } = telling.story;
	const name = (one: Stakeholder) => nameIn(telling, one, isWide);
	return (id) => {
		const named = namesIn(id, folded).map((one) => byId(stakeholders, one));
		const [first = byId(stakeholders, id), ...others] = named;
		const names = named.map(name);
		const shown = names.length > most ? names.slice(0, most - 1) : names;
		const rest = names.length - shown.length;
		const isCrowded = named.length > most;
		return {
			stakeholders: [first, ...others],
			names: [...shown, ...(rest > 0 ? [fillCount(phrases.others, rest, telling.locale)] : [])],
			people: isCrowded
				? []
				: named.flatMap((one) => namedIn(one.id, ties, stakeholders)).map(name),
			notes: isWide ? notesOf(telling, byId(places, id), others.length === 0) : [],
			ports: portsOf(id, parts),
		};
	};
}

/** What the content says of a member of a camp; who stands beside a party has no camp's name over it. */
function notesOf(telling: Telling, { id, camp, beside }: Place, isAlone: boolean): string[] {
	const note = isAlone ? camp?.members.find(({ who }) => who === id)?.note : undefined;
	return [...(camp && beside ? [camp.name] : []), ...(note ? [note] : [])].map(
		(text) => textFor(telling, text).text,
	);
}
