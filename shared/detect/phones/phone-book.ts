/** How well a number fits a country's plan: written as the plan groups it, or merely among its numbers. */
export type NationalFit = 'written' | 'fits' | undefined;

/** What the numbering plans of the world say, loaded for one text. */
export interface PhoneBook {
  /** Whether a number with its country code (`+` or `00` before it) can exist: its code, its length, its range. */
  exists(value: string): boolean;
  /** How a number in national form fits a plan of the countries that the text around it names. */
  national(value: string, around: string): NationalFit;
  /** How it fits a plan of any large country, for a text that is nothing but a number. */
  anywhere(value: string): NationalFit;
}
