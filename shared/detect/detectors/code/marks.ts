/** The characters that gates ask for, one bit each; `A` stands for any capital letter. */
const GATES = '=<>:|(){}[]$@"_,+-&?!~%A';
const BITS = new Uint32Array(128);
for (let i = 0; i < GATES.length; i++) BITS[GATES.charCodeAt(i)] = 2 ** i;
for (let code = 65; code <= 90; code++) BITS[code] = 2 ** GATES.indexOf('A');

/** The bits of the characters in `needs`. */
export function maskOf(needs: string): number {
  return marksIn(needs);
}

/** The bits of every gate character that occurs in the line. */
export function marksIn(line: string): number {
  let mask = 0;
  for (let i = 0; i < line.length; i++) {
    const code = line.charCodeAt(i);
    if (code < 128) mask |= BITS[code] ?? 0;
  }
  return mask;
}
