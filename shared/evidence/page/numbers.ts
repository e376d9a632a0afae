import type { Language } from '../../language.ts';
import type { Amount } from '../figure.ts';

/** A whole number as people write it, with marks between thousands. */
export function wholeNumber(count: number, language: Language): string {
  return new Intl.NumberFormat(language).format(count);
}

/** `12 / 340 (3.5%)`, or the number alone where there is no whole. */
export function amountText({ count, of }: Amount, language: Language): string {
  if (of === undefined) return wholeNumber(count, language);
  return `${wholeNumber(count, language)} / ${wholeNumber(of, language)} (${shareText(count, of, language)})`;
}

/** A part of a whole in per cent with one decimal; '–' of nothing. */
export function shareText(count: number, of: number, language: Language): string {
  if (of === 0) return '–';
  const exact = { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 } as const;
  return new Intl.NumberFormat(language, exact).format(count / of);
}

/** `2026-04-01T09:30:12.000Z` as `2026-04-01 09:30 UTC`. */
export function minuteText(at: string): string {
  return `${at.slice(0, 10)} ${at.slice(11, 16)} UTC`;
}
