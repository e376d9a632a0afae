/** What kind of thing a finding is. The list is closed: policy files and exports rely on these names. */
export const CATEGORIES = [
  'person',
  'organization',
  'address',
  'phone',
  'email',
  'birth-date',
  'government-id',
  'payment-card',
  'bank-account',
  'place',
  'ip-address',
  'url',
  'account-id',
  'health',
  'credential',
  'source-code',
  'confidential-marker',
  'company-term',
  'company-record',
  'company-code',
  'hidden-instruction',
] as const;

export type Category = (typeof CATEGORIES)[number];
