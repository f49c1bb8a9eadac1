import type { PartName } from '../model/facts/parts.ts';
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

/** The parts that an editor may use in MDX without importing them. */
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
} satisfies Record<PartName, unknown>;

/** For `<Content components>`: the parts, links, and `Cite`, which renders `[@source]`. */
export const mdxComponents = { ...parts, Cite, a: Link };
