import type { Category } from '../detect/category.ts';
import { pagesOf } from './services.ts';

/** The first steps, in their order. Which of them apply depends on what happened. */
export const STEPS = ['stop', 'chat', 'share', 'training', 'secrets', 'tell', 'duty'] as const;
export type Step = (typeof STEPS)[number];

/** How many people the text was about, as far as the person can tell. */
export const PERSONS = ['unknown', 'none', 'some', 'hundred', 'thousand'] as const;
export type Persons = (typeof PERSONS)[number];

/** "I think I sent something": what is known of it. Ids, counts and times; what was sent has no place here. */
export interface Incident {
  readonly id: string;
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  /** Site id, or '' where it is not known. */
  readonly site: string;
  /** The entry of the check it is about, where there is one. */
  readonly entry?: string;
  readonly categories: readonly Category[];
  readonly persons: Persons;
  /** Ids of `secrets.ts`. */
  readonly secrets: readonly string[];
  /** Steps that were done, with their time. */
  readonly done: Readonly<Partial<Record<Step, string>>>;
  readonly closedAt?: string;
}

/** Facts about people. A bare place, a web address or an organization points at nobody. */
export const PERSONAL: readonly Category[] = [
  'person',
  'address',
  'phone',
  'email',
  'birth-date',
  'government-id',
  'payment-card',
  'bank-account',
  'account-id',
  'health',
  'company-record',
];

/** Whether the incident is about people, as far as anybody knows. */
export function isAboutPeople({ categories, persons }: Pick<Incident, 'categories' | 'persons'>): boolean {
  if (persons === 'none') return false;
  return persons !== 'unknown' || categories.some((category) => PERSONAL.includes(category));
}

/** The steps that apply, in order. */
export function stepsOf(incident: Incident): readonly Step[] {
  const known = pagesOf(incident.site) !== undefined || incident.site === '';
  return STEPS.filter((step) => {
    if (step === 'secrets') return incident.secrets.length > 0 || incident.categories.includes('credential');
    if (step === 'duty') return isAboutPeople(incident);
    return known || step !== 'training';
  });
}

/** Why a leak may have to be reported, with the number in the rules that says so. */
export const DUTIES = ['my-number', 'sensitive', 'money', 'thousand'] as const;
export type Duty = (typeof DUTIES)[number];

/**
 * Reasons for which a leak of personal data may have to be reported to the 個人情報保護委員会 and told to the people:
 * 個人情報の保護に関する法律 第26条 with 施行規則 第7条 (1号 要配慮個人情報, 2号 loss of money, 4号 more than 1 000
 * people), and 番号利用法 第29条の4 for My Number. Whether one applies is the company's to decide.
 */
export function dutiesOf({ categories, persons }: Pick<Incident, 'categories' | 'persons'>): readonly Duty[] {
  const has = (...wanted: readonly Category[]) => wanted.some((category) => categories.includes(category));
  return DUTIES.filter((duty) => {
    if (duty === 'my-number') return has('government-id');
    if (duty === 'sensitive') return has('health');
    if (duty === 'money') return has('payment-card', 'bank-account');
    return persons === 'thousand';
  });
}

/**
 * Time limits in days from the day the company knew: 速報 "promptly", which the 個人情報保護委員会 takes for three to five
 * days, 確報 30 days, 60 where the leak may have been made for a wrongful purpose (施行規則 第8条; ガイドライン通則編 3-5-3).
 */
export const LIMITS = { first: [3, 5], final: 30, finalWrongful: 60 } as const;
