/** Named bands of confidence: policies and people speak in these, detectors in numbers from 0 to 1. */
export const BANDS = ['low', 'medium', 'high'] as const;
export type Band = (typeof BANDS)[number];

/** The smallest confidence that still belongs to the band. */
export const BAND_FLOOR: Readonly<Record<Band, number>> = { low: 0, medium: 0.5, high: 0.8 };

/** The band that a confidence from 0 to 1 falls into. */
export function bandOf(confidence: number): Band {
  if (confidence >= BAND_FLOOR.high) return 'high';
  return confidence >= BAND_FLOOR.medium ? 'medium' : 'low';
}
