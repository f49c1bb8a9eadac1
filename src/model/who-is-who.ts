import type { Camp, Relation, Stakeholder, Story } from './story.ts';

/** Those of one camp, the most connected first. */
export interface DirectoryGroup {
	/** None: they belong to no camp. */
	camp?: Camp;
	stakeholders: Stakeholder[];
}

/** The stakeholders by camp. Who speaks for a state or an organisation stands with it. */
export function directoryOf({
	stakeholders,
	camps,
	relations,
}: Pick<Story, 'stakeholders' | 'camps' | 'relations'>): DirectoryGroup[] {
	const groupOf = (camp?: Camp) =>
		stakeholders
			.filter((stakeholder) => campOf(stakeholder, stakeholders, camps) === camp)
			.toSorted((a, b) => tiesOf(b, relations) - tiesOf(a, relations));
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
	const superior = stakeholders.find((stakeholder) => stakeholder.id === of);
	return superior && campOf(superior, stakeholders, camps);
}

function tiesOf({ id }: Stakeholder, relations: readonly Relation[]): number {
	return relations.filter(({ from, to }) => from === id || to === id).length;
}
