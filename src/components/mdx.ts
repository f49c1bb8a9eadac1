import type { ComponentName } from '../model/components.ts';
import Cite from './Cite.astro';
import Claim from './Claim.astro';
import ClaimLedger from './ClaimLedger.astro';
import Event from './Event.astro';
import EventTimeline from './EventTimeline.astro';
import KeyPoints from './KeyPoints.astro';
import Link from './Link.astro';
import Passage from './Passage.astro';
import Picture from './Picture.astro';
import SourceList from './SourceList.astro';
import Stakeholder from './Stakeholder.astro';
import StakeholderChart from './chart/StakeholderChart.astro';
import Term from './Term.astro';
import Venue from './Venue.astro';
import VenueMap from './map/VenueMap.astro';
import WhoIsWho from './WhoIsWho.astro';

/** The parts that a writer may use in MDX, by these names and without importing anything. */
const parts = {
	Passage,
	Venue,
	Stakeholder,
	Claim,
	Event,
	Term,
	Picture,
	KeyPoints,
	VenueMap,
	StakeholderChart,
	ClaimLedger,
	EventTimeline,
	WhoIsWho,
	SourceList,
} satisfies Record<ComponentName, unknown>;

/** What `<Content components>` gets: the parts, what `[@source]` becomes, and links. */
export const mdxComponents = { ...parts, Cite, a: Link };
