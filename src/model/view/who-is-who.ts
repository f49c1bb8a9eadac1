import type { Camp, Relation, Stakeholder, Story } from '../facts/story.ts';

/** The stakeholders of one camp, those with the most relations first. */
export interface DirectoryGroup {
	/** Undefined for stakeholders without a camp. */
	camp?: Camp;
	stakeholders: Stakeholder[];
}

/** The stakeholders by camp. A person without a camp is listed in the camp of their state or organisation. */
export function directoryOf({
	stakeholders,
	camps,
	relations,
}: Pick<Story, 'stakeholders' | 'camps' | 'relations'>): DirectoryGroup[] {
	const groupOf = (camp?: Camp) =>
		stakeholders
			.filter((stakeholder) => campOf(stakeholder, stakeholders, camps) === camp)
			.toSorted((a, b) => relationCount(b, relations) - relationCount(a, relations));
	return [
		...camps.map((camp) => ({ camp, stakeholders: groupOf(camp) })),
		{ stakeholders: groupOf() },
	].filter((group) => group.stakeholders.length > 0);
}

function campOf(
	{ id, of }: Stakeholder,
	stakeholders: readonly Stakeholder[],
	camps: readonly Camp[],
): Camp | undefined {
	const own = camps.find(({ members }) => members.some(({ who }) => who === id));
	if (own) return own;
	const parent = stakeholders.find((stakeholder) => stakeholder.id === of);
	return parent && campOf(parent, stakeholders, camps);
}

function relationCount({ id }: Stakeholder, relations: readonly Relation[]): number {
	return relations.filter(({ from, to }) => from === id || to === id).length;
}
