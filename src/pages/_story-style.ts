import { targetRules } from '../charts/target-rules.ts';
import type { Edition, Story } from '../model/story.ts';
import { tell } from '../model/tell.ts';

/** The style sheet of a story as one edition tells it: nothing in it names what was not known. */
export function storyStyle(story: Story, edition: Edition): Response {
	const { venues } = tell(story, edition, story.original).story;
	const rules = targetRules(venues.map(({ id }) => id));
	return new Response(rules, { headers: { 'content-type': 'text/css' } });
}
