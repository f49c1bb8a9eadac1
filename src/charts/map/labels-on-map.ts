import yaml from '../../data/labels.yaml?raw';
import { readMapLabels } from './map-labels.ts';

/**
 * The names that maps may show, from the committed file. Only the build can load this module: Node does not
 * support `?raw` imports.
 */
export const mapLabels = readMapLabels(yaml);
