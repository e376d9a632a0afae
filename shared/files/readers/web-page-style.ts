/** What an element is drawn with, as far as hiding goes. */
export interface Look {
  readonly isHidden: boolean;
  /** Its text is white, and nothing behind it has a colour of its own. */
  readonly isWhite: boolean;
  readonly hasBackground: boolean;
}

export const PLAIN_LOOK: Look = { isHidden: false, isWhite: false, hasBackground: false };

const HIDES =
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|opacity\s*:\s*0?\.?0*(?:%|\s*(?:;|!|$))|font-size\s*:\s*0(?:\.0*)?(?:px|pt|em|rem|%)?\s*(?:;|!|$)|color\s*:\s*transparent)/iu;
const COLOR = /(?:^|;)\s*color\s*:\s*([^;!]+)/iu;
const WHITE =
  /^(?:white|#fff(?:f|fff|fffff)?|rgba?\(\s*255[\s,]+255[\s,]+255(?:\s*[,/]\s*[\d.]+%?)?\s*\)|hsl\(\s*\d+[\s,]+\d+%[\s,]+100%\s*\))$/iu;
const BACKGROUND =
  /(?:^|;)\s*background(?:-color|-image)?\s*:\s*(?!(?:white|#fff|#ffffff|transparent|none|inherit)\s*(?:;|!|$))/iu;
/** Elements whose text no browser shows. */
const UNSHOWN = new Set(['template', 'noscript', 'noembed', 'noframes', 'datalist', 'object']);

/** What an element makes of the look around it, by its own attributes; style sheets are not followed. */
export function lookOf(name: string, attributes: Readonly<Record<string, string>>, around: Look): Look {
  const style = attributes.style ?? '';
  const color = COLOR.exec(style)?.[1]?.trim() ?? (name === 'font' ? attributes.color : undefined);
  const hasBackground = around.hasBackground || BACKGROUND.test(style) || attributes.bgcolor !== undefined;
  return {
    isHidden: around.isHidden || 'hidden' in attributes || UNSHOWN.has(name) || HIDES.test(style),
    isWhite: !hasBackground && (color === undefined ? around.isWhite : WHITE.test(color)),
    hasBackground,
  };
}
