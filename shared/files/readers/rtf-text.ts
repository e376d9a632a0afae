/** What an RTF document says. `isPage`: it is a web page that was wrapped in RTF (MS-OXRTFEX), and this is its source. */
export interface RtfText {
  readonly text: string;
  readonly isPage: boolean;
}

/** A group, as far as it matters for the text. */
interface Group {
  readonly isSilent: boolean;
  /** Inside a wrapped page: what stands here repeats the page in RTF. */
  readonly isCopy: boolean;
  /** Letters to pass over after a number of a letter. */
  readonly fallback: number;
  readonly font: string;
}

/** Groups that hold no text of the document (Rich Text Format Specification 1.9.1). */
const SILENT = new Set(
  'fonttbl colortbl stylesheet info pict themedata colorschememapping latentstyles datastore listtable listoverridetable rsidtbl generator xmlnstbl mmathPr objdata blipuid'.split(
    ' ',
  ),
);

/** Groups that older programs pass over and that hold text all the same: tags of a wrapped page, where links lead. */
const SHOWN = new Set(['htmltag', 'fldinst', 'shppict']);

const BREAKS: Readonly<Record<string, string>> = {
  par: '\n',
  line: '\n',
  row: '\n',
  sect: '\n',
  page: '\n',
  cell: '\t',
  tab: '\t',
  emdash: '—',
  endash: '–',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
};

/** What the numbers of character sets and of code pages stand for. */
const CHARSETS: Readonly<Record<string, string>> = {
  128: 'shift_jis',
  129: 'euc-kr',
  134: 'gbk',
  136: 'big5',
  161: 'windows-1253',
  162: 'windows-1254',
  177: 'windows-1255',
  178: 'windows-1256',
  186: 'windows-1257',
  204: 'windows-1251',
  222: 'windows-874',
  238: 'windows-1250',
};
const PAGES: Readonly<Record<string, string>> = {
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  65001: 'utf-8',
};

/** A control word with its number, an escaped byte, another sign, a brace, or plain letters. Line ends mean nothing. */
const TOKEN = /\\([a-z]+)(-?\d{1,10})? ?|\\'([0-9a-f]{2})|\\([^a-z])|([{}])|([^\\{}\r\n]+)/giu;

/** Reads RTF, a character for each byte. Never throws: what is broken reads as far as it goes. */
export function rtfText(source: string): RtfText {
  const fonts = new Map<string, string>();
  const stack: Group[] = [];
  let group: Group = { isSilent: false, isCopy: false, fallback: 1, font: '' };
  let page = 'windows-1252';
  let [isPage, isMarked, listed, skip] = [false, false, '', 0];
  let bytes = '';
  let text = '';

  function flush(): void {
    if (bytes === '') return;
    const known = Uint8Array.from(bytes, (byte) => byte.charCodeAt(0));
    text += new TextDecoder(fonts.get(group.font) ?? page).decode(known);
    bytes = '';
  }

  function say(said: string): void {
    if (group.isSilent || (isPage && group.isCopy)) return;
    flush();
    text += said;
  }

  /** Letters and bytes that programs show who do not know the letter before are passed over. */
  function letters(said: string): void {
    const passed = Math.min(skip, said.length);
    skip -= passed;
    const rest = said.slice(passed);
    if (rest === '' || group.isSilent || (isPage && group.isCopy)) return;
    // The second half of a letter of two bytes may be written as it is.
    bytes += rest;
    if (!/[\u0080-\u00ff]/u.test(bytes)) flush();
  }

  function word(name: string, number: string | undefined): void {
    if (name === 'u') {
      say(String.fromCharCode(Number(number) & 0xffff));
      skip = group.fallback;
    } else if (name === 'uc') group = { ...group, fallback: Number(number ?? 1) };
    else if (name === 'ansicpg') page = PAGES[number ?? ''] ?? pageNamed(number ?? '');
    else if (name === 'f') {
      flush();
      listed = number ?? '';
      group = { ...group, font: listed };
    } else if (name === 'fcharset') fonts.set(listed, CHARSETS[number ?? ''] ?? page);
    else if (name === 'fromhtml') isPage = number !== '0';
    else if (name === 'htmlrtf') group = { ...group, isCopy: number !== '0' };
    else if (SHOWN.has(name) && isMarked) group = { ...group, isSilent: false, isCopy: false };
    else if (SILENT.has(name) || isMarked) group = { ...group, isSilent: true };
    else if (Object.hasOwn(BREAKS, name)) say(BREAKS[name] ?? '');
    isMarked = false;
  }

  for (const [, name, number, byte, sign, brace, plain] of source.matchAll(TOKEN)) {
    if (name !== undefined) word(name, number);
    else if (byte !== undefined) letters(String.fromCharCode(Number.parseInt(byte, 16)));
    else if (sign !== undefined) {
      if (sign === '*') isMarked = true;
      else if (sign === '~') say('\u00a0');
      else if (/[\\{}]/u.test(sign)) letters(sign);
      else if (/[\r\n]/u.test(sign)) say('\n');
    } else if (brace === '{') stack.push(group);
    else if (brace === '}') {
      flush();
      group = stack.pop() ?? group;
      skip = 0;
    } else if (plain !== undefined) letters(plain);
  }
  flush();
  return { text, isPage };
}

const pageNamed = (number: string): string =>
  /^(?:125[0-8]|874)$/u.test(number) ? `windows-${number}` : 'windows-1252';
