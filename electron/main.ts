import { boot } from './desktop/boot.ts';
import { placesIn } from './desktop/places.ts';

/** Door 1: the desktop app. */
boot(placesIn(import.meta.dirname));
