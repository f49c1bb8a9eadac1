import { splitCitations } from '../citation.ts';
import { dayInWords, whenInWords } from '../date-words.ts';
import type { Day } from '../day.ts';
import { fill, type Phrases } from '../phrases.ts';
import type { ClaimReport, VenueReport } from '../story.ts';
import { type Telling, textFor } from '../telling.ts';
import type { LocalizedText } from '../text.ts';
import type { When } from '../when.ts';
import { escaped, listOf } from './escape.ts';

/** What a text may rest on. */
interface Ground {
	sources?: readonly string[] | undefined;
	'known-because'?: LocalizedText | undefined;
}

/** Says things of a story in Markdown, in the language of its reader. */
export class Writer {
	readonly telling: Telling;
	readonly phrases: Phrases;

	constructor(telling: Telling, phrases: Phrases) {
		this.telling = telling;
		this.phrases = phrases;
	}

	say(text: LocalizedText): string {
		return escaped(textFor(this.telling, text).text);
	}

	/** The notes to some sources, in the order of their numbers. */
	notes(sources: readonly string[]): string {
		return sources
			.flatMap((id) => this.telling.notes.get(id) ?? [])
			.toSorted((a, b) => a - b)
			.map((n) => `[^${n}]`)
			.join('');
	}

	/** A text with what it rests on; a note stands before the full stop. */
	sourced(text: LocalizedText, of: Ground): string {
		const [, words = '', stop = ''] = /^([\s\S]*?)(\.?)$/.exec(this.say(text)) ?? [];
		const because = of['known-because'] ? ` ${this.say(of['known-because'])}` : '';
		return `${words}${this.notes(of.sources ?? [])}${stop}${because}`;
	}

	/** A text that cites its sources where it speaks. */
	cited(text: LocalizedText): string {
		return splitCitations(textFor(this.telling, text).text)
			.map((piece) => (typeof piece === 'string' ? escaped(piece) : this.notes(piece)))
			.join('');
	}

	day(day: Day): string {
		return dayInWords(day, this.telling.locale);
	}

	when(when: When): string {
		return whenInWords(when, this.telling.locale, this.phrases.dates);
	}

	/** A stakeholder’s name, by its id. */
	nameOf(id: string): string {
		const one = this.telling.story.stakeholders.find((stakeholder) => stakeholder.id === id);
		return one ? this.say(one.name) : id;
	}

	speaker(who: string | LocalizedText): string {
		return typeof who === 'string' ? this.nameOf(who) : this.say(who);
	}

	/** Who said what, through whom, when. */
	reports(reports: readonly (ClaimReport | VenueReport)[]): string {
		return listOf(
			reports.map(({ who, via, says, note, known, sources }) => {
				const from = this.speaker(who);
				const speakers =
					via === undefined
						? from
						: fill(this.phrases.report.via, { who: from, via: this.speaker(via) });
				const words = `${speakers} · ${this.phrases.report[says]} · ${this.day(known)}`;
				return `${words}${this.notes(sources)}${note ? `. ${this.say(note)}` : ''}`;
			}),
		);
	}
}
