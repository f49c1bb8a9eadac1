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
import ChartFigure from './chart/ChartFigure.astro';
import ChartList from './chart/ChartList.astro';
import Term from './Term.astro';
import Venue from './Venue.astro';
import MapFigure from './map/MapFigure.astro';
import VenueList from './map/VenueList.astro';
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
	VenueMap: MapFigure,
	StakeholderChart: ChartFigure,
	ClaimLedger,
	EventTimeline,
	WhoIsWho,
	SourceList,
} satisfies Record<PartName, unknown>;

/** The components of a text: the parts, the lists of figures, links, and `Cite`, which renders `[@source]`. */
export const mdxComponents = { ...parts, VenueList, ChartList, Cite, a: Link };
