/**
 * What raised (`+`) or lowered (`-`) a finding's confidence. Detectors name reasons; the sentence a person reads for
 * each is in `shared/words/finding-words.ts`.
 */
export const REASONS = {
  shape: '+',
  'check-digit': '+',
  label: '+',
  column: '+',
  'known-prefix': '+',
  'random-looking': '+',
  'key-material': '+',
  honorific: '+',
  'job-title': '+',
  'full-name': '+',
  dictionary: '+',
  'second-reading': '+',
  'company-form': '+',
  signature: '+',
  neighbour: '+',
  'address-parts': '+',
  'code-lines': '+',
  'company-code-sign': '+',
  'company-import': '+',
  'company-host': '+',
  'company-notice': '+',
  'company-note': '+',
  'marker-line': '+',
  'marker-brackets': '+',
  'orders-to-ai': '+',
  hidden: '+',
  'no-label': '-',
  'no-check-digit': '-',
  'other-label': '-',
  'sample-value': '-',
  'open-licence': '-',
  boilerplate: '-',
  'mention-only': '-',
  ambiguous: '-',
  'common-word': '-',
} as const satisfies Readonly<Record<string, '+' | '-'>>;

export type Reason = keyof typeof REASONS;
