import { createHash } from 'node:crypto';

/** Our own name space: a random UUID, made once and never changed. */
const NAMESPACE = Buffer.from('7d5e2c9a41b04f6a9c3d8e1f5a2b6c70', 'hex');

/** The UUID of a name, version 5 (RFC 9562, 5.5): the same name has the same one, on every machine and at every time. */
export function uuidOfName(name: string): string {
  const bytes = createHash('sha1').update(NAMESPACE).update(name, 'utf8').digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
