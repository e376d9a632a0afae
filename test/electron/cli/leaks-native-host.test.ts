import { afterAll, describe, expect, it } from 'vitest';
import { frameOf } from '../../../electron/app/native-host/frames.ts';
import { EXTENSION_IDS } from '../../../shared/contract/native.ts';
import { CANARIES } from '../../canary/canaries.ts';
import { CANARY_TEXT } from '../../canary/canary-text.ts';
import { told } from '../../canary/hunt.ts';
import { said, world } from './leak-world.ts';

const ORIGIN = `chrome-extension://${EXTENSION_IDS.chromium}/`;
const here = world();
afterAll(() => here.end());

const framed = (bytes: Buffer): Buffer => {
  const length = Buffer.alloc(4);
  length.writeUInt32LE(bytes.length);
  return Buffer.concat([length, bytes]);
};

/** Asks that fit, that do not, and that are no JSON, with a value in every place. */
const ASKS: readonly (readonly [what: string, frames: readonly Uint8Array[]])[] = [
  [
    'texts to look for what is ours',
    CANARIES.map(({ value }, id) => frameOf({ id, name: 'company.find', input: { text: value } })),
  ],
  ['names of calls', CANARIES.map(({ value }, id) => frameOf({ id, name: value, input: value }))],
  [
    'fields of an entry',
    CANARIES.map(({ value }, id) => frameOf({ id, name: 'history.add', input: { site: value, text: value } })),
  ],
  ['ids', CANARIES.map(({ value }) => frameOf({ id: value, name: 'policy.read' }))],
  ['frames that are no JSON', [framed(Buffer.from(CANARY_TEXT))]],
  ['a frame that is cut', [framed(Buffer.from(CANARY_TEXT)).subarray(0, 9_000)]],
];

describe('the native host says and keeps none of 500 values', () => {
  it.each(ASKS)('that come as %s', async (_, frames) => {
    const spoken = await here.run(['native-host', ORIGIN], { input: Buffer.concat(frames), env: { NODE_DEBUG: '*' } });
    expect(spoken.signal).toBeNull();
    expect(told([...said(spoken), ...here.written()])).toEqual([]);
  });
});
