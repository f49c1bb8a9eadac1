import type { Finding } from '../../model/problem.ts';
import type { Story } from '../../model/story.ts';
import { tell } from '../../model/tell.ts';
import type { Line } from './lines.ts';

/** What no edition before a day may tell: what the fact sheet says that nobody could read yet. */
const untold = [
	{
		before: '2023-09-12',
		what: 'Kim’s departure',
		words: [
			/(?<!\p{L})(salió|sale|partió|parte|leaves?|left|departed)(?!\p{L})[^.]*(?<!\p{L})(Pionyang|tren|Pyongyang|train)(?!\p{L})/iu,
			/(?<!\p{L})(entra|entró|llega|llegó|enters?|entered|arrives?|arrived|heads?) (en|a|in|to|for)? ?(Rusia|Russia)(?!\p{L})/iu,
			/(?<!\p{L})(viajó en tren|tren de Kim|travelled by train|Kim['’]s train)(?!\p{L})/iu,
		],
	},
	{
		before: '2023-10-13',
		what: 'deliveries in 2023',
		words: [
			/(?<!\p{L})(contenedores|containers|Rajin|Dunái|Dunay|Budánov|Budanov)(?!\p{L})/iu,
			/(?<!\p{L})semanas de envíos|weeks of shipments(?!\p{L})/iu,
		],
	},
];

/** Sentences and short texts that an edition tells before anybody could read of it. */
export function dayProblems(story: Story, lines: readonly Line[]): Finding[] {
	return untold.flatMap(({ before, what, words }) => {
		const telling = lines.filter(({ text }) => words.some((pattern) => pattern.test(text)));
		return story.editions
			.filter(({ date }) => date < before)
			.flatMap((edition) => {
				const isTold = toldIn(story, edition);
				return telling.filter(isTold).map(({ place }) => ({
					place,
					message: `The edition of ${edition.date} tells of ${what}.`,
					hint: `Nobody could read of it before ${before}: give it that day as \`known\`, or say it in other words.`,
				}));
			});
	});
}

/** Whether a line is read in an edition. */
function toldIn(story: Story, edition: Story['editions'][number]): (line: Line) => boolean {
	const { story: told, prose } = tell(story, edition, story.original);
	// The headline and summary of the story as a whole are those of its newest edition.
	const { prose: _, editions: __, ...facts } = told;
	const texts = new Set(stringsIn([facts, edition]));
	const passages = new Set(prose.passages.map(({ id }) => id));
	return ({ isProse, passage, text }) =>
		isProse ? passage === undefined || passages.has(passage) : texts.has(text);
}

function stringsIn(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	if (typeof value !== 'object' || value === null) return [];
	return Object.values(value).flatMap(stringsIn);
}
