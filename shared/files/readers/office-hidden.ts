import { type Tag, walkXml } from './office-xml.ts';

/** How a style or a run changes what people see of its text. Undefined where it says nothing. */
interface Look {
  hidden?: boolean;
  white?: boolean;
  shaded?: boolean;
}

/** Looks of styles by their id. */
export type StyleBook = ReadonlyMap<string, Look>;

/** Reads `styles.xml`: hiding and white letters, inherited from the styles they are based on. */
export function readStyles(xml: string | undefined): StyleBook {
  const own = new Map<string, Look & { base?: string }>();
  let look: (Look & { base?: string }) | undefined;
  walkXml(xml ?? '', {
    open(tag) {
      if (tag.name === 'style') {
        look = {};
        own.set(tag.attribute('styleId')?.text ?? '', look);
      } else if (look === undefined) return;
      else if (tag.name === 'basedOn') look.base = tag.attribute('val')?.text ?? '';
      else takeLook(look, tag);
    },
    close(name) {
      if (name === 'style') look = undefined;
    },
  });
  return new Map([...own.keys()].map((id) => [id, inherited(id, own)]));
}

/** Styles are based on each other over a few steps; longer chains are made to cost time. */
const MOST_BASES = 12;

function inherited(id: string, own: ReadonlyMap<string, Look & { base?: string }>): Look {
  const chain: Look[] = [];
  const seen = new Set<string>();
  for (let at: string | undefined = id; at !== undefined && !seen.has(at) && seen.size < MOST_BASES; ) {
    seen.add(at);
    chain.unshift(own.get(at) ?? {});
    at = own.get(at)?.base;
  }
  return Object.assign({}, ...chain) as Look;
}

function takeLook(look: Look, { name, attribute }: Tag): void {
  const value = () => attribute('val')?.text ?? '';
  if (name === 'vanish' || name === 'specVanish') look.hidden = !['0', 'false', 'off'].includes(value());
  else if (name === 'color') look.white = isWhite(value());
  else if (name === 'sz' && Number(value()) <= 2 && value() !== '') look.hidden = true;
  else if (name === 'highlight') look.shaded = !['none', 'white'].includes(value());
  else if (name === 'shd') look.shaded = isFill(attribute('fill')?.text, attribute('themeFill')?.text);
}

/** White or nearly so: a reader of a white page sees nothing. */
export function isWhite(color: string): boolean {
  const rgb = /^(?:[0-9a-f]{2})?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/iu.exec(color);
  return rgb?.slice(1).every((part) => Number.parseInt(part, 16) >= 0xf0) === true;
}

function isFill(fill: string | undefined, theme: string | undefined): boolean {
  if (theme !== undefined && theme !== 'background1') return true;
  return fill !== undefined && fill !== 'auto' && !isWhite(fill);
}

/**
 * Follows a walk over WordprocessingML and says whether the text at hand is hidden: by the command for it, by letters
 * of one point or less, or by white letters where nothing colours the ground behind them. Tables with a style and text
 * boxes may have a ground that is not told here, so white letters in them count as seen.
 */
export class Shades {
  readonly #styles: StyleBook;
  readonly #paragraphs: Look[] = [];
  readonly #cells: Look[] = [];
  #run: Look = {};
  #isInRun = false;
  #grounds = 0;
  #hasTableStyle = false;

  constructor(styles: StyleBook = new Map()) {
    this.#styles = styles;
  }

  open(tag: Tag, parent: string): void {
    const { name } = tag;
    if (name === 'p') this.#paragraphs.push({});
    else if (name === 'tc') this.#cells.push({});
    else if (name === 'txbxContent') this.#grounds++;
    else if (name === 'r') this.#run = {};
    else if (name === 'rPr') this.#isInRun = parent === 'r';
    else if (name === 'tbl') this.#hasTableStyle = false;
    else if (name === 'tblStyle') this.#hasTableStyle = true;
    else if (name === 'background' && !isWhite(tag.attribute('color')?.text ?? 'FFFFFF')) this.#grounds++;
    else this.#take(tag, parent);
  }

  #take(tag: Tag, parent: string): void {
    const style = () => this.#styles.get(tag.attribute('val')?.text ?? '') ?? {};
    const paragraph = this.#paragraphs.at(-1);
    if (tag.name === 'pStyle' && paragraph) Object.assign(paragraph, style());
    else if (tag.name === 'rStyle' && this.#isInRun) Object.assign(this.#run, style());
    else if (parent === 'rPr' && this.#isInRun) takeLook(this.#run, tag);
    else if (tag.name !== 'shd') return;
    else if (parent === 'pPr' && paragraph) takeLook(paragraph, tag);
    else if (parent === 'tcPr') takeLook(this.#cells.at(-1) ?? {}, tag);
  }

  close(name: string): void {
    if (name === 'p') this.#paragraphs.pop();
    else if (name === 'tc') this.#cells.pop();
    else if (name === 'txbxContent') this.#grounds--;
    else if (name === 'rPr') this.#isInRun = false;
    else if (name === 'r') this.#run = {};
  }

  isHidden(): boolean {
    const look: Look = { ...this.#paragraphs.at(-1), ...this.#run };
    if (look.hidden === true) return true;
    if (look.white !== true || look.shaded === true || this.#grounds > 0) return false;
    const isInCell = this.#cells.length > 0;
    return !(isInCell && (this.#hasTableStyle || this.#cells.some(({ shaded }) => shaded === true)));
  }
}
