import yaml from '../../data/labels.yaml?raw';
import { readMapLabels } from './map-labels.ts';

/** The names that maps may show, as they were committed. Node cannot read this file, only the build. */
export const mapLabels = readMapLabels(yaml);
