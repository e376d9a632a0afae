/** Node decodes the old Japanese character sets and encodes none of them; the way back is read off its own decoder. */
function encoderOf(label: string): (text: string) => Buffer | undefined {
  const decoder = new TextDecoder(label);
  const known = new Map<string, readonly number[]>();
  for (let first = 0; first < 0x80; first++) known.set(String.fromCharCode(first), [first]);
  for (let first = 0x81; first <= 0xfe; first++) {
    learn([first]);
    for (let second = 0x40; second <= 0xfe; second++) learn([first, second]);
  }
  function learn(bytes: readonly number[]): void {
    const text = decoder.decode(Uint8Array.from(bytes));
    if ([...text].length === 1 && text !== '\ufffd' && !known.has(text)) known.set(text, bytes);
  }
  return (text) => {
    const bytes = [...text].map((sign) => known.get(sign));
    return bytes.every((part) => part !== undefined) ? Buffer.from(bytes.flat()) : undefined;
  };
}

/** Each answers with the bytes, or `undefined` where the set has no such character. */
export const inShiftJis = encoderOf('shift_jis');
export const inEucJp = encoderOf('euc-jp');
