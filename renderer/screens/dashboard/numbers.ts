import { useLocale } from '../history/locale.ts';

/** Numbers as the person's language writes them. */
export function useNumbers() {
  const locale = useLocale();
  const whole = new Intl.NumberFormat(locale);
  const share = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
  const rough = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  const short = new Intl.DateTimeFormat(locale, { month: 'numeric', day: 'numeric', timeZone: 'UTC' });
  return {
    number: (value: number) => whole.format(value),
    percent: (value: number) => share.format(value),
    rough: (value: number) => rough.format(value),
    /** A day in UTC. */
    day: (value: string) => date.format(new Date(`${value}T00:00:00Z`)),
    shortDay: (value: string) => short.format(new Date(`${value}T00:00:00Z`)),
  };
}
