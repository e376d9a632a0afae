/** Why bytes are not taken as text. */
export type NotText = 'binary' | 'unknown-encoding';

export type DecodedText =
  | { readonly ok: true; readonly text: string; readonly encoding: string }
  | { readonly ok: false; readonly reason: NotText };

/**
 * The text in a file's bytes: UTF-8, UTF-16 with a byte order mark, or one of the older Japanese encodings when UTF-8
 * does not fit. A UTF-8 byte order mark stays in the text, so that offsets count from the first byte and a redacted
 * copy keeps it. Nothing is replaced or guessed character by character: bytes that fit no encoding are refused.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decoded(bytes.subarray(2), ['utf-16le']);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decoded(bytes.subarray(2), ['utf-16be']);
  if (bytes.includes(0)) return { ok: false, reason: 'binary' };
  // ISO-2022-JP is seven-bit and so valid UTF-8; only its shift sequence gives it away (ECMA-35, JIS X 0202).
  const hasShift = shiftsIn(bytes);
  const candidates = hasShift ? ['iso-2022-jp', 'utf-8'] : ['utf-8', ...japanese(bytes)];
  return decoded(bytes, candidates);
}

/** Whether the bytes `ESC $ @` or `ESC $ B` stand anywhere. */
function shiftsIn(bytes: Uint8Array): boolean {
  for (let at = bytes.indexOf(0x1b); at >= 0; at = bytes.indexOf(0x1b, at + 1)) {
    if (bytes[at + 1] === 0x24 && (bytes[at + 2] === 0x40 || bytes[at + 2] === 0x42)) return true;
  }
  return false;
}

function decoded(bytes: Uint8Array, encodings: readonly string[]): DecodedText {
  for (const encoding of encodings) {
    const text = tryDecode(bytes, encoding);
    if (text === undefined) continue;
    return text.includes('\0') ? { ok: false, reason: 'binary' } : { ok: true, text, encoding };
  }
  return { ok: false, reason: 'unknown-encoding' };
}

function tryDecode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    // Not this encoding: `fatal` makes the decoder throw instead of putting in replacement characters.
    return undefined;
  }
}

/**
 * The older encodings these bytes may be, likelier first. EUC-JP writes kana as A4 or A5 and kanji as two bytes above A0;
 * Shift_JIS has first bytes 81 to 9F and second bytes below A1, which EUC-JP never uses (JIS X 0208). Text that has
 * neither kana nor kanji in either reading is not Japanese, and is refused.
 */
function japanese(bytes: Uint8Array): readonly string[] {
  const readings = ['shift_jis', 'euc-jp']
    .map((encoding) => ({ encoding, share: shareOfJapanese(tryDecode(bytes.subarray(0, 200_000), encoding)) }))
    .filter(({ share }) => share >= 0.5);
  return readings.toSorted((a, b) => b.share - a.share).map(({ encoding }) => encoding);
}

/** Of the letters beyond ASCII, the share that everyday Japanese consists of; half-width kana do not count. */
function shareOfJapanese(text: string | undefined): number {
  const beyond = text?.match(/[\u0080-\u{10ffff}]/gu) ?? [];
  const everyday = beyond.filter((letter) => /[\u3000-\u30ff\u4e00-\u9fff\uff01-\uff5e]/u.test(letter));
  return beyond.length === 0 ? 0 : everyday.length / beyond.length;
}
