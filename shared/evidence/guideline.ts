import type { Bilingual } from '../language.ts';
import type { FigureId } from './figures.ts';
import type { SourceId } from './sources.ts';

/** One thing that a guideline asks of those who use AI, and the figures that say what this product did about it. */
export interface GuidelineItem {
  readonly id: string;
  /** The guideline's own number or name for it. */
  readonly name: Bilingual;
  readonly source: SourceId;
  /** Section or page of the source, as far as the source says. */
  readonly place: Bilingual;
  /** In our own words. */
  readonly asks: Bilingual;
  readonly figures: readonly FigureId[];
}

/** A guideline as far as this product serves it, and what of it is out of its reach. */
export interface Guideline {
  readonly id: string;
  readonly title: Bilingual;
  /** The documents its wording was read from. */
  readonly sources: readonly SourceId[];
  readonly items: readonly GuidelineItem[];
  readonly notServed: readonly Bilingual[];
}
