/** A line longer than this is answered with an error instead of filling the memory. */
export const LONGEST_LINE = 64 * 1024 * 1024;

/**
 * The lines of a byte stream without their line feeds, each as soon as it is complete; `undefined` stands for a line
 * of more than `longest` bytes. A last line without a line feed counts.
 */
export async function* byteLines(
  chunks: AsyncIterable<Uint8Array>,
  longest: number = LONGEST_LINE,
): AsyncGenerator<Uint8Array | undefined> {
  let parts: Uint8Array[] = [];
  let size = 0;
  const take = () => {
    const line = size > longest ? undefined : Buffer.concat(parts);
    [parts, size] = [[], 0];
    return line;
  };
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(0x0a); end >= 0; end = chunk.indexOf(0x0a, start)) {
      size += end - start;
      if (size <= longest) parts.push(chunk.subarray(start, end));
      yield take();
      start = end + 1;
    }
    size += chunk.length - start;
    if (size <= longest) parts.push(chunk.subarray(start));
    else parts = [];
  }
  if (size > 0) yield take();
}
