import { splitCitations } from '../../facts/citation.ts';
import type { MdxNode } from '../../reading/mdx-file.ts';
import { dayInWords, whenInWords } from '../date-words.ts';
import type { Day } from '../../facts/day.ts';
import { fill, type Phrases } from '../../site/phrases.ts';
import type { StatementReport, VenueReport } from '../../facts/story.ts';
import { type StoryView, textFor } from '../story-view.ts';
import type { LocalizedText } from '../../facts/text.ts';
import type { When } from '../../facts/when.ts';
import { listOf, noteReference, paragraph, type Piece } from './nodes.ts';

/** The sources of a text, and why it was known before all of them. */
interface Sourced {
	sources?: readonly string[] | undefined;
	'known-because'?: LocalizedText | undefined;
}

/** Puts texts of a story into the reader’s language, with their notes. */
export class Writer {
	readonly view: StoryView;
	readonly phrases: Phrases;

	constructor(view: StoryView, phrases: Phrases) {
		this.view = view;
		this.phrases = phrases;
	}

	/** A short text. */
	localized(text: LocalizedText): string {
		return textFor(this.view, text).text;
	}

	/** References to the notes of some sources, in the order of their numbers. */
	notes(sources: readonly string[]): MdxNode[] {
		return sources
			.flatMap((id) => this.view.notes.get(id) ?? [])
			.toSorted((a, b) => a - b)
			.map(noteReference);
	}

	/** A text with its notes, which go before the full stop, and with the reason for an early `known`. */
	sourced(text: LocalizedText, { sources = [], 'known-because': reason }: Sourced): Piece {
		const [, words, stop = ''] = /^([\s\S]*?)(\.?)$/.exec(this.localized(text)) ?? [];
		return [words, this.notes(sources), stop, reason && ` ${this.localized(reason)}`];
	}

	/** A text that cites its sources within the text. */
	cited(text: LocalizedText): Piece {
		return splitCitations(this.localized(text)).map((piece) =>
			typeof piece === 'string' ? piece : this.notes(piece),
		);
	}

	day(day: Day): string {
		return dayInWords(day, this.view.locale);
	}

	when(when: When): string {
		return whenInWords(when, this.view.locale, this.phrases.dates);
	}

	/** The name of a stakeholder, by id. */
	nameOf(id: string): string {
		const one = this.view.story.stakeholders.find((stakeholder) => stakeholder.id === id);
		return one ? this.localized(one.name) : id;
	}

	/** The name of a stakeholder, or the words for any other speaker. */
	speaker(who: string | LocalizedText): string {
		return typeof who === 'string' ? this.nameOf(who) : this.localized(who);
	}

	/** A list of reports: who said what, through whom and when. */
	reports(reports: readonly (StatementReport | VenueReport)[]): MdxNode[] {
		return listOf(
			reports.map(({ who, via, says, note, known, sources }) => {
				const from = this.speaker(who);
				const speakers =
					via === undefined
						? from
						: fill(this.phrases.report.via, { who: from, via: this.speaker(via) });
				const words = `${speakers} · ${this.phrases.report[says]} · ${this.day(known)}`;
				return [paragraph([words, this.notes(sources), note && `. ${this.localized(note)}`])];
			}),
		);
	}
}
