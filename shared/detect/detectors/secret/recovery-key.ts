import { type Assessment, type Candidate, defineDetector } from '../../detector.ts';

/**
 * BitLocker recovery keys: eight groups of six digits; each group is a multiple of 11 and, divided by it, fits 16 bits.
 */
function accept({ value }: Candidate): Assessment | false {
  const groups = value.split('-').map(Number);
  if (new Set(groups).size < 5) return false;
  const isSound = groups.every((group) => group % 11 === 0 && group < 11 * 65_536);
  return isSound ? { confidence: 0.97, because: ['check-digit', 'shape'] } : false;
}

export default defineDetector({
  id: 'secret/recovery-key',
  category: 'credential',
  title: { ja: 'BitLocker の回復キー', en: 'BitLocker recovery key' },
  severity: 'high',
  source:
    'https://learn.microsoft.com/windows/security/operating-system-security/data-protection/bitlocker/recovery-overview',

  pattern: /(?=[0-9]{6}-[0-9])(?<=^|[^0-9-])(?<value>[0-9]{6}(?:-[0-9]{6}){7})(?![0-9-])/dgu,
  accept,

  why: {
    ja: 'この数字があれば、暗号化したパソコンの中身をすべて読めます。',
    en: 'With these digits anyone can read everything on the encrypted computer.',
  },
  instead: {
    ja: '数字を消し、「回復キー」とだけ書いてください。',
    en: 'Remove the digits and write only "recovery key".',
  },

  examples: {
    hits: [
      '回復キー: «482911-593021-071203-660187-391028-582912-118272-205513»',
      'BitLocker «104412-298375-611204-017677-485749-330022-572066-093159»',
    ],
    misses: [
      '482912-593021-071203-660187-391028-582912-118272-205513',
      '482911-593021-071203-660187',
      '000000-000000-000000-000000-000000-000000-000000-000000',
    ],
  },
});
