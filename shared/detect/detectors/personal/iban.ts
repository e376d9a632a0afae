import { ibanLength, passesIban } from '../../checks.ts';
import { defineDetector, weigh } from '../../detector.ts';

/**
 * International bank account numbers, in one run or in groups of four. The country fixes the length and modulus 97
 * leaves one in a hundred random strings, so no label is needed. All letters have one case: a word after the number
 * is not its last group.
 */
export default defineDetector({
  id: 'personal/iban',
  category: 'bank-account',
  title: { ja: '国際銀行口座番号（IBAN）', en: 'International bank account number (IBAN)' },
  severity: 'high',
  wraps: true,
  needs: ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'],
  reach: 50,
  pattern:
    /(?<![A-Za-z0-9])(?<value>[A-Z]{2}\d{2}(?:[A-Z0-9]{11,29}|(?<gap>[ -])(?:[A-Z0-9]{4}\k<gap>){2,7}[A-Z0-9]{1,4})|[a-z]{2}\d{2}(?:[a-z0-9]{11,29}|(?<lowGap>[ -])(?:[a-z0-9]{4}\k<lowGap>){2,7}[a-z0-9]{1,4}))(?![A-Za-z0-9])/dgu,
  accept: ({ value }) => {
    const iban = value.replaceAll(/[ -]/gu, '').toUpperCase();
    if (ibanLength(iban.slice(0, 2)) !== iban.length || !passesIban(iban)) return false;
    return weigh(0.8, ['check-digit', 0.15], ['known-prefix', 0.04]);
  },
  source: 'ISO 13616-1',
  why: {
    ja: 'IBANは海外送金先の口座そのものを示す番号です。',
    en: 'An IBAN identifies one bank account worldwide and is enough to send or request money.',
  },
  instead: {
    ja: '国名と末尾4文字だけを残し、番号は伏せてください。',
    en: 'Keep the country and the last four characters, and mask the rest.',
  },
  examples: {
    hits: [
      '送金先は«DE68210501700012345678»です',
      'IBAN: «GB33 BUKB 2020 1555 5555 55»',
      'my iban is «gb33bukb20201555555555»',
      '口座«FR76-3000-6000-0112-3456-7890-189»へ',
      '«NL02ABNA0123456789», thanks',
      '«CH56 0483 5012 3456 7800 9» (CHF)',
      'pay «GB33 BUKB 2020 1555 5555 55» by noon',
    ],
    misses: [
      'GB34 BUKB 2020 1555 5555 55',
      'DE6821050170001234567',
      'XX68210501700012345678',
      'GB33/BUKB/2020/1555/5555/55',
      'AB33 BUKB 2020 1555 5555 55',
      'commit de68210501700012345679',
      'Gb33bukb20201555555555',
    ],
  },
});
