/** Elements that begin a line of their own. By name, since asking for the style of each takes too long while typing. */
const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DETAILS DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TBODY TD TH THEAD TR UL'.split(
    ' ',
  ),
);

/** What nobody reads as part of a message. */
const SILENT = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT']);

/**
 * The text of an element, one line for each line that a person made. `innerText` puts an empty line between two
 * paragraphs (html.spec.whatwg.org, the innerText getter), so that a text read with it and written back grows; and it
 * leaves out what the page hides, which is sent all the same.
 */
export function linesIn(element: Element): string {
  const keepsSpace = getComputedStyle(element).whiteSpace.startsWith('pre');
  const lines: string[] = [''];
  /** A line has ended, and whether there is another is known when something stands on it. */
  let isEnded = false;
  let isBroken = false;

  function begin(): void {
    if (isEnded || isBroken) lines.push('');
    [isEnded, isBroken] = [false, false];
  }

  function edge(): void {
    if (lines.length > 1 || lines[0] !== '' || isBroken) isEnded = true;
    isBroken = false;
  }

  function walk(node: Node): void {
    for (let child = node.firstChild; child !== null; child = child.nextSibling) {
      if (child instanceof Text) write(child.data);
      else if (child instanceof Element) enter(child);
    }
  }

  function write(text: string): void {
    if (text === '' || (!keepsSpace && text.trim() === '' && (isEnded || lines.at(-1) === ''))) return;
    begin();
    lines[lines.length - 1] += keepsSpace ? text : text.replace(/[\t\n\r ]+/gu, ' ');
  }

  function enter(child: Element): void {
    if (SILENT.has(child.tagName)) return;
    if (child.tagName === 'BR') {
      begin();
      isBroken = true;
    } else if (BLOCKS.has(child.tagName)) {
      edge();
      walk(child);
      edge();
    } else walk(child);
  }

  walk(element);
  return lines.join('\n');
}
