/** JSON inside JSON is common in requests; more layers than this are not. */
const DEPTH = 3;

/** Encoded words shorter than this cannot carry what is held. */
const BASE64 = /[A-Za-z0-9+/_-]{16,}={0,2}/gu;

/**
 * The ways in which what a request carries can spell the same words: as it is, as strings inside JSON, with percent
 * and plus signs as forms have it, and in base64. In the order of how common they are.
 */
export function* spellingsOf(text: string): Generator<string> {
  yield text;
  if (text.includes('\\')) yield* unescaped(text, DEPTH);
  if (/%[0-9a-f]{2}|\+/iu.test(text)) yield fromForm(text);
  for (const [word] of text.matchAll(BASE64)) {
    const decoded = fromBase64(word);
    if (decoded !== undefined) yield decoded;
  }
}

/** Escapes of JSON and JavaScript strings undone wherever they stand, so that half a document reads as well as a whole. */
function* unescaped(text: string, depth: number): Generator<string> {
  const next = text.replace(/\\(?:u([0-9a-f]{4})|(.))/giu, (_, code: string | undefined, letter: string | undefined) =>
    code === undefined ? (LETTERS[letter ?? ''] ?? letter ?? '') : String.fromCharCode(Number.parseInt(code, 16)),
  );
  yield next;
  if (depth > 1 && next.includes('\\')) yield* unescaped(next, depth - 1);
}

const LETTERS: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

function fromForm(text: string): string {
  return text.replaceAll('+', ' ').replace(/(?:%[0-9a-f]{2})+/giu, (encoded) => {
    const bytes = Uint8Array.from(encoded.slice(1).split('%'), (code) => Number.parseInt(code, 16));
    return new TextDecoder().decode(bytes);
  });
}

function fromBase64(word: string): string | undefined {
  try {
    const binary = atob(word.replaceAll('-', '+').replaceAll('_', '/').replace(/=+$/u, ''));
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(binary, (letter) => letter.charCodeAt(0)));
  } catch {
    // A long word that is no base64, or no text: it says nothing else than what it says as it is.
    return undefined;
  }
}
