import type { Language } from '../../../shared/language.ts';

/** A share from 0 to 1 as a percentage. */
export function percent(share: number, language: Language): string {
  return new Intl.NumberFormat(language, { style: 'percent' }).format(share);
}

/** The local day of an ISO 8601 moment. */
export function dayOf(at: string, language: Language): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(new Date(at));
}

/** The date of a document, as exactly as it is known: a year, a month or a day in ISO 8601. */
export function documentDate(date: string, language: Language): string {
  const [, month, day] = date.split('-');
  const known: Intl.DateTimeFormatOptions = { year: 'numeric', timeZone: 'UTC' };
  if (month !== undefined) known.month = 'long';
  if (day !== undefined) known.day = 'numeric';
  return new Intl.DateTimeFormat(language, known).format(new Date(date));
}
