/** How a key looks that has no telling start: what it is made of and how long it is. */
export interface Shape {
  readonly alphabet: RegExp;
  readonly least: number;
  readonly most: number;
}

/** Small hexadecimal, hexadecimal, small letters and digits, capitals and digits, letters and digits, the same with `_-`. */
const ALPHABETS: Readonly<Record<string, RegExp>> = {
  h: /^[0-9a-f]+$/u,
  H: /^(?:[0-9a-f]+|[0-9A-F]+)$/u,
  a: /^[0-9a-z]+$/u,
  U: /^[0-9A-Z]+$/u,
  A: /^[0-9A-Za-z]+$/u,
  w: /^[0-9A-Za-z_-]+$/u,
  u: /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/iu,
};

/** `h32` is one length, `A20-40` a span of lengths, `u` a UUID. */
function shapeOf(code: string): Shape {
  const [least, most] = code === 'u' ? ['36', '36'] : code.slice(1).split('-');
  return { alphabet: ALPHABETS[code[0] ?? ''] ?? /^$/u, least: Number(least), most: Number(most ?? least) };
}

/** Reads a table: one service a line, its name in small letters without separators, then its shapes. */
export function shapesOf(table: string): ReadonlyMap<string, readonly Shape[]> {
  const rows = table.trim().split('\n');
  return new Map(
    rows.map((row) => {
      const [name = '', ...codes] = row.split(' ');
      return [name, codes.map(shapeOf)];
    }),
  );
}

/** Whether a value has one of the shapes. */
export function fits(value: string, shapes: readonly Shape[]): boolean {
  return shapes.some(
    ({ alphabet, least, most }) => value.length >= least && value.length <= most && alphabet.test(value),
  );
}
