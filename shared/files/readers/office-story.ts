import { Shades, type StyleBook } from './office-hidden.ts';
import { Flow, lineText, noLines, type StoryLines } from './office-lines.ts';
import type { Item, Leaf } from './office-text.ts';
import { type Attribute, type Tag, walkXml, type XmlVisitor } from './office-xml.ts';

const TEXT = new Set(['t', 'delText']);
const FIELD = new Set(['instrText', 'delInstrText']);
const INSERTED = new Set(['ins', 'moveTo']);
const DELETED = new Set(['del', 'moveFrom']);
const BREAKS: Readonly<Record<string, string>> = { tab: '\t', ptab: '\t', br: '\n', cr: '\n', noBreakHyphen: '-' };

/**
 * The text of WordprocessingML or DrawingML: paragraphs as lines, rows as lines of tabs, text boxes after the rest.
 * What a file says a second time for older programs is left out, and counts as hidden where it says something else.
 * @param path of the part, for the trace
 * @param of which styles hide their text, and which whole elements to read when not all
 */
export function readStory(
  path: string,
  xml: string,
  of: { readonly styles?: StyleBook; readonly start?: number; readonly end?: number } = {},
): StoryLines {
  const story = new Story(path, of.styles);
  const visitor: XmlVisitor = {
    open: (tag) => story.open(tag),
    close: (name) => story.close(name),
    text: (text, start, end) => story.text({ path, start, end, text }),
  };
  walkXml(xml, visitor, of.start, of.end);
  return story.finish();
}

class Story {
  readonly #path: string;
  readonly #shades: Shades;
  readonly #stack: string[] = [];
  readonly #flows: Flow[] = [new Flow()];
  readonly #boxes: StoryLines[] = [];
  readonly #older: StoryLines[] = [];
  #inserted = 0;
  #deleted = 0;
  #readings = 0;
  #fallbacks = 0;

  constructor(path: string, styles?: StyleBook) {
    this.#path = path;
    this.#shades = new Shades(styles);
  }

  open(tag: Tag): void {
    const parent = this.#stack.at(-1) ?? '';
    const { name } = tag;
    this.#stack.push(name);
    this.#shades.open(tag, parent);
    this.#count(name, 1);
    if (name === 'txbxContent' || name === 'Fallback') this.#flows.push(new Flow());
    else if (name === 'tr') this.#flow.openRow();
    else if (name === 'tc') this.#openCell(tag);
    else if (name === 'gridSpan') this.#flow.spanCell(Number(tag.attribute('val')?.text));
    else if (name === 'fldSimple') this.#field(tag.attribute('instr'));
    else if (name === 'textpath') this.#shape(tag.attribute('string'));
    else if (Object.hasOwn(BREAKS, name) && (parent === 'r' || parent === 'p')) this.#add(BREAKS[name] ?? '');
  }

  close(name: string): void {
    this.#stack.pop();
    this.#shades.close(name);
    if (name === 'txbxContent' || name === 'Fallback') this.#closeBox();
    else if (name === 'p') this.#flow.closeParagraph();
    else if (name === 'tc') this.#flow.closeCell();
    else if (name === 'tr') this.#flow.closeRow();
    this.#count(name, -1);
  }

  text(leaf: Leaf): void {
    const parent = this.#stack.at(-1) ?? '';
    if (FIELD.has(parent)) this.#flow.lines.fields.push([{ ...leaf, isName: true }]);
    else if (!TEXT.has(parent)) return;
    else if (this.#readings > 0) this.#flow.lines.readings.push([leaf]);
    else this.#add(leaf);
  }

  finish(): StoryLines {
    const all = [...this.#flows.map((flow) => flow.finish()), ...this.#boxes];
    const lines = noLines();
    for (const one of all) {
      for (const key of Object.keys(lines) as (keyof StoryLines)[]) lines[key].push(...one[key]);
    }
    const said = new Set(all.flatMap(({ shown, hidden }) => [...shown, ...hidden].map(lineText)));
    for (const { shown, hidden, deleted } of this.#older) {
      for (const line of [...shown, ...hidden, ...deleted]) {
        (said.has(lineText(line)) ? lines.echoes : lines.hidden).push(line);
      }
    }
    return lines;
  }

  get #flow(): Flow {
    return this.#flows.at(-1) as Flow;
  }

  #add(item: Item): void {
    const isHidden = this.#shades.isHidden();
    this.#flow.add({ item, isInserted: this.#inserted > 0, isDeleted: this.#deleted > 0, isHidden });
  }

  #openCell({ attribute }: Tag): void {
    this.#flow.openCell();
    this.#flow.spanCell(Number(attribute('gridSpan')?.text));
  }

  #field(command: Attribute | undefined): void {
    if (command !== undefined) this.#flow.lines.fields.push([{ path: this.#path, ...command, isName: true }]);
  }

  /** Letters of a watermark are an attribute of its shape. */
  #shape(letters: Attribute | undefined): void {
    if (letters !== undefined) this.#flow.lines.shown.push([{ path: this.#path, ...letters }]);
  }

  #closeBox(): void {
    const lines = this.#flows.pop()?.finish() ?? noLines();
    if (this.#fallbacks > 0) this.#older.push(lines);
    else this.#boxes.push(lines);
  }

  #count(name: string, by: 1 | -1): void {
    if (INSERTED.has(name)) this.#inserted += by;
    else if (DELETED.has(name)) this.#deleted += by;
    else if (name === 'rt') this.#readings += by;
    else if (name === 'Fallback') this.#fallbacks += by;
  }
}
