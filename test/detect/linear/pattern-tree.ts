import { type CodePoints, classEscape, complement, EVERYTHING, otherCases, union } from './code-points.ts';

/** A regular expression as a tree. `back` is a reference to a group; `edge` takes no character (`^`, `$`, `\b`). */
export type Tree =
  | { readonly kind: 'set'; readonly set: CodePoints }
  | { readonly kind: 'sequence'; readonly parts: readonly Tree[] }
  | { readonly kind: 'choice'; readonly parts: readonly Tree[] }
  | { readonly kind: 'repeat'; readonly body: Tree; readonly min: number; readonly max: number }
  | Look
  | { readonly kind: 'edge'; readonly source: string }
  | { readonly kind: 'back' };

/** A look at what stands ahead of the place or behind it. */
export interface Look {
  readonly kind: 'ahead' | 'behind';
  readonly body: Tree;
  readonly negative: boolean;
}

const LINE_ENDS: CodePoints = [
  [10, 10],
  [13, 13],
  [0x20_28, 0x20_29],
];
const CONTROLS: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, v: 11, f: 12, 0: 0, b: 8 };

/** What stands at `at`, and where the rest begins. */
const ESCAPE =
  /\\(?:(?<named>[dDwWsS]|[pP]\{[^}]+\})|u\{(?<braced>[\da-fA-F]+)\}|u(?<four>[\da-fA-F]{4})|x(?<two>[\da-fA-F]{2})|(?<back>k<\w+>|[1-9]\d*)|(?<plain>.))/suy;
const REPEAT = /(?:[*+?]|\{(?<min>\d+)(?<open>,(?<max>\d*))?\})\??/uy;
const OPENING = /\((?:\?(?:(?<look>[=!]|<[=!])|:|<\w+>))?/uy;

/**
 * Reads a pattern with flag `u`, or one that means the same without it. Throws a `SyntaxError` on anything it does not
 * know, so that what it returns is the whole pattern.
 */
export function treeOf(source: string, flags: string): Tree {
  const reader = new Reader(source, flags);
  const tree = reader.choice();
  if (reader.at < source.length) throw new SyntaxError(`unexpected ${source[reader.at]} at ${reader.at}`);
  return tree;
}

class Reader {
  at = 0;
  readonly #source: string;
  readonly #flags: string;

  constructor(source: string, flags: string) {
    this.#source = source;
    this.#flags = flags;
  }

  choice(): Tree {
    const parts = [this.#sequence()];
    while (this.#takes('|')) parts.push(this.#sequence());
    return parts.length === 1 && parts[0] !== undefined ? parts[0] : { kind: 'choice', parts };
  }

  #sequence(): Tree {
    const parts: Tree[] = [];
    while (this.at < this.#source.length && !'|)'.includes(this.#source[this.at] ?? '')) parts.push(this.#repeated());
    return { kind: 'sequence', parts };
  }

  #repeated(): Tree {
    const body = this.#single();
    const match = this.#match(REPEAT);
    if (match === undefined) return body;
    const { min, open, max } = match.groups ?? {};
    const sign = match[0][0];
    if (min === undefined)
      return { kind: 'repeat', body, min: sign === '+' ? 1 : 0, max: sign === '?' ? 1 : Number.POSITIVE_INFINITY };
    const most = open === undefined ? Number(min) : max === '' ? Number.POSITIVE_INFINITY : Number(max);
    return { kind: 'repeat', body, min: Number(min), max: most };
  }

  #single(): Tree {
    const first = this.#source[this.at] ?? '';
    if (first === '(') return this.#group();
    if (first === '[') return this.#set(() => this.#class());
    if (first === '\\') return this.#escaped();
    if ('^$'.includes(first)) {
      this.at++;
      return { kind: 'edge', source: first };
    }
    if ('*+?{}]'.includes(first)) throw new SyntaxError(`unexpected ${first} at ${this.at}`);
    if (first === '.') {
      this.at++;
      return { kind: 'set', set: this.#flags.includes('s') ? EVERYTHING : complement(LINE_ENDS) };
    }
    return this.#set(() => this.#character());
  }

  #group(): Tree {
    const look = this.#match(OPENING)?.groups?.look;
    const body = this.choice();
    if (!this.#takes(')')) throw new SyntaxError(`no end of a group at ${this.at}`);
    if (look === undefined) return body;
    return { kind: look.startsWith('<') ? 'behind' : 'ahead', body, negative: look.endsWith('!') };
  }

  #escaped(): Tree {
    const from = this.at;
    const match = this.#match(ESCAPE);
    if (match?.groups?.back !== undefined) return { kind: 'back' };
    if (/^[bB]$/u.test(match?.groups?.plain ?? '')) return { kind: 'edge', source: match?.[0] ?? '' };
    this.at = from;
    return this.#set(() => this.#escape());
  }

  /** A set with the other cases of its characters, where the flags ask for them. */
  #set(read: () => CodePoints): Tree {
    const from = this.at;
    const set = read();
    if (!this.#flags.includes('i')) return { kind: 'set', set };
    return { kind: 'set', set: union(set, otherCases(this.#source.slice(from, this.at))) };
  }

  #class(): CodePoints {
    this.at++;
    const negative = this.#takes('^');
    const sets: CodePoints[] = [];
    while (!this.#takes(']')) {
      if (this.at >= this.#source.length) throw new SyntaxError('no end of a class');
      const first = this.#one();
      const from = first[0]?.[0];
      if (this.#source[this.at] === '-' && this.#source[this.at + 1] !== ']') {
        this.at++;
        const to = this.#one().at(-1)?.[1];
        if (from === undefined || to === undefined || to < from) throw new SyntaxError('a range without ends');
        sets.push([[from, to]]);
      } else sets.push(first);
    }
    return negative ? complement(union(...sets)) : union(...sets);
  }

  #one(): CodePoints {
    return this.#source[this.at] === '\\' ? this.#escape() : this.#character();
  }

  #escape(): CodePoints {
    const { named, braced, four, two, plain } = this.#match(ESCAPE)?.groups ?? {};
    if (named !== undefined) return classEscape(`\\${named}`);
    const hex = braced ?? four ?? two;
    const point = hex === undefined ? (CONTROLS[plain ?? ''] ?? plain?.codePointAt(0)) : Number.parseInt(hex, 16);
    if (point === undefined) throw new SyntaxError(`unknown escape at ${this.at}`);
    return [[point, point]];
  }

  #character(): CodePoints {
    const point = this.#source.codePointAt(this.at) ?? 0;
    this.at += String.fromCodePoint(point).length;
    return [[point, point]];
  }

  #takes(sign: string): boolean {
    if (this.#source[this.at] !== sign) return false;
    this.at++;
    return true;
  }

  #match(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.at;
    const match = pattern.exec(this.#source) ?? undefined;
    this.at += match?.[0].length ?? 0;
    return match;
  }
}
