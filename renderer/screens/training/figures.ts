/** A share from 0 to 1 as a percentage. `locale` is a BCP 47 tag, here and below. */
export function percent(share: number, locale: string): string {
  return new Intl.NumberFormat(locale, { style: 'percent' }).format(share);
}

/** The local day of an ISO 8601 moment. */
export function dayOf(at: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(new Date(at));
}

/** The date of a document, as exactly as it is known: a year, a month or a day in ISO 8601. */
export function documentDate(date: string, locale: string): string {
  const [, month, day] = date.split('-');
  const known: Intl.DateTimeFormatOptions = { year: 'numeric', timeZone: 'UTC' };
  if (month !== undefined) known.month = 'long';
  if (day !== undefined) known.day = 'numeric';
  return new Intl.DateTimeFormat(locale, known).format(new Date(date));
}
