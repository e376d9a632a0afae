/** The codes of drawing orders, by the library's own names. */
export type Orders = Readonly<Record<string, number>>;

/** The orders that draw a page, and what each is given. */
export interface Drawing {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

interface Pen {
  readonly color: string;
  readonly mode: number;
}

/** Text that fills, strokes or clips nothing (ISO 32000-2, table 104). Scanned pages carry what was recognised so. */
const INVISIBLE = 3;
const WHITE = '#ffffff';

/**
 * The texts of a page that nobody sees: drawn in no way at all, or white where nothing else was filled that could
 * stand behind them. Only the label depends on it: the text of the page has them all.
 */
export function hiddenTexts({ fnArray, argsArray }: Drawing, orders: Orders): readonly string[] {
  const names = new Map(Object.entries(orders).map(([name, code]) => [code, name]));
  const hidden: string[] = [];
  const white: string[] = [];
  let pen: Pen = { color: '#000000', mode: 0 };
  const kept: Pen[] = [];
  let hasFill = false;
  for (const [index, code] of fnArray.entries()) {
    const name = names.get(code) ?? '';
    const args = argsArray[index];
    if (name === 'save') kept.push(pen);
    else if (name === 'restore') pen = kept.pop() ?? pen;
    else if (name === 'setTextRenderingMode') pen = { ...pen, mode: Number(first(args)) };
    else if (name === 'setFillRGBColor') pen = { ...pen, color: String(first(args)) };
    else if (name === 'showText') {
      if (pen.mode === INVISIBLE) hidden.push(glyphsOf(first(args)));
      else if (pen.color === WHITE) white.push(glyphsOf(first(args)));
    } else if (fills(name) && pen.color !== WHITE) hasFill = true;
  }
  return hasFill ? hidden : [...hidden, ...white];
}

function fills(name: string): boolean {
  return name === 'constructPath' || name === 'shadingFill' || name.startsWith('paintImage');
}

function first(args: unknown): unknown {
  return Array.isArray(args) ? args[0] : undefined;
}

/** Glyphs are objects with the text they stand for; numbers between them move the pen. */
function glyphsOf(glyphs: unknown): string {
  if (!Array.isArray(glyphs)) return '';
  return glyphs.map((glyph: unknown) => (isGlyph(glyph) ? glyph.unicode : '')).join('');
}

function isGlyph(value: unknown): value is { readonly unicode: string } {
  return typeof value === 'object' && value !== null && 'unicode' in value && typeof value.unicode === 'string';
}
