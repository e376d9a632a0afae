import type { CallName } from './calls.ts';
import type { Answer } from './dispatch.ts';
import { object } from './object-shape.ts';
import { accepted, oneOf, type Shape, text, whole, yesNo } from './shape.ts';

/**
 * How the browser extension and `sekisho native-host` talk: each message is one JSON value behind its length in bytes
 * (4 bytes, the machine's order), as native messaging has it
 * (developer.chrome.com/docs/extensions/develop/concepts/native-messaging).
 */
export const NATIVE_HOST = 'app.sekisho.host';

/**
 * The extension as the browsers name it. Chromium derives its id from the public key in the manifest
 * (`build/extension-manifest.ts`); Firefox takes the id the manifest states.
 */
export const EXTENSION_IDS = {
  chromium: 'hpadenadgohljfebiakjodmgfoomgjme',
  firefox: '{6f0d9f0c-6a4b-4f0e-9a53-5e3c1f7b2a61}',
} as const;

/**
 * Questions that an extension may ask. The clipboard and links are none of its business, and of training only the cards
 * that follow checks are.
 */
export const NATIVE_CALLS = [
  'app.info',
  'settings.read',
  'policy.read',
  'history.add',
  'company.read',
  'company.find',
  'training.bring',
  'wrong.list',
  'wrong.add',
  'wrong.remove',
] as const satisfies CallName[];
export type NativeCall = (typeof NATIVE_CALLS)[number];

/** A browser closes the port when a host sends more than this (1 MB; same page as above). Asks are held to it too. */
export const LONGEST_NATIVE_MESSAGE = 1024 * 1024;

export interface NativeAsk {
  /** Grows with every ask of a connection; the answer carries it back. */
  readonly id: number;
  readonly name: NativeCall;
  readonly input?: unknown;
}

/** The input is parsed by `dispatch`, as for every other host. */
export const nativeAsk: Shape<NativeAsk> = object(
  { id: whole(1, Number.MAX_SAFE_INTEGER), name: oneOf(...NATIVE_CALLS) },
  { input: accepted<unknown> },
);

/** The host's answer to the ask with this id. An ask that could not be read is answered with id 0. */
export type NativeReply = { readonly id: number } & Answer<unknown>;

const problem = object({ path: text(), message: object({ ja: text(), en: text() }) });
const code = oneOf('unknown-call', 'bad-input', 'refused', 'failed');
const kept = accepted<unknown>;
const granted = object({ id: whole(0, Number.MAX_SAFE_INTEGER), ok: yesNo, value: kept });
const denied = object({ id: whole(0, Number.MAX_SAFE_INTEGER), ok: yesNo, code, problem });

/** The extension's end: an answer of the host. What a granted one holds is parsed by whoever asked. */
export const nativeReply: Shape<NativeReply> = (value, path) => {
  const isGranted = typeof value === 'object' && value !== null && 'ok' in value && value.ok === true;
  if (!isGranted) {
    const parsed = denied(value, path);
    return parsed.ok ? accepted({ ...parsed.value, ok: false }) : parsed;
  }
  const parsed = granted(value, path);
  return parsed.ok ? accepted({ ...parsed.value, ok: true }) : parsed;
};
