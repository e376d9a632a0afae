import { type Parsed, refused } from '../contract/shape.ts';
import { type SipKey, sipHashPair } from './siphash.ts';

/** The company key: 128 bits that every hash of every index depends on, written as 32 hexadecimal digits. */
export function parseCompanyKey(text: string): Parsed<SipKey> {
  const digits = text.trim();
  if (!/^[0-9a-f]{32}$/u.test(digits)) {
    return refused('', '会社の鍵（32桁の16進数）ではありません', 'not a company key (32 hexadecimal digits)');
  }
  const key = new Int32Array(4);
  for (let at = 0; at < 4; at++) {
    const bytes = (digits.slice(at * 8, at * 8 + 8).match(/../gu) ?? []).toReversed();
    key[at] = Number.parseInt(bytes.join(''), 16);
  }
  return { ok: true, value: key };
}

/** Names a key without telling it: the keyed hash of a fixed word, as 16 hexadecimal digits. */
export function keyName(key: SipKey): string {
  const out = new Int32Array(2);
  sipHashPair(key, 0x2079656b, 0x656d616e, out);
  return [...out].map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}
