/*
 * All scripts that a story page runs on load. They share one file, because three separate files would be
 * 50% larger. The rest is loaded later: the map when it comes near the screen, cards and highlighting when
 * the reader first interacts.
 */
import './edition-steps.ts';
import './story-items.ts';
import './venue-map.ts';
