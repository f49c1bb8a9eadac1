/*
 * All that a story runs at once, in one file: four small ones would weigh half as much again. What
 * a reader's first move asks for is fetched then.
 */
import './edition-steps.ts';
import './stakeholder-chart.ts';
import './story-things.ts';
import './venue-map.ts';
