/** Where in a line its body stands, and what stands around it. */
export interface LinePlace {
  readonly kind: 'entry' | 'passed';
  /** Where the body begins and ends. */
  readonly start: number;
  readonly end: number;
  readonly machine: string | undefined;
  /** Id of the line itself, which lines that hold no entry are known by. */
  readonly id: string | undefined;
}

const EXPORT =
  /^\{"format":1,"machine":"([0-9a-z-]{1,64})",(?:"(?:person|computer)":"[^"\\]{1,253}",){0,2}"seq":\d{1,16},"id":"([0-9A-Za-z-]{1,100})",(?:"hash":"[0-9a-f]{64}",)?$/u;

/** `},"hash":"…"}` */
const HASH_END = 76;

const BODIES = [
  ['entry', '"entry":{'],
  ['passed', '"passed":{'],
] as const;

/** Finds the body of a line as the product writes it, or `undefined` where the line is written in another way. */
export function placeOf(line: string): LinePlace | undefined {
  // Nothing that the product writes of a check needs a backslash; where there is one, nothing can be told by its place.
  if (line.includes('\\')) return undefined;
  if (line.startsWith('{"site":')) return { ...ALONE, end: line.length };
  return line.startsWith('{"seq":') ? placeInRecord(line) : placeInExport(line);
}

const ALONE = { kind: 'entry', start: 0, machine: undefined, id: undefined } as const;

/** `{"seq":1,"prev":"…","entry":{…},"hash":"…"}` with hashes of 64 characters. */
function placeInRecord(line: string): LinePlace | undefined {
  const prev = line.indexOf(',"prev":"');
  const body = prev + 9 + 64 + 2;
  const hash = line.length - HASH_END;
  const isOurs = prev > 0 && prev < 24 && isNumber(line, 7, prev) && line.startsWith('",', body - 2);
  if (!isOurs || !line.startsWith('},"hash":"', hash) || !line.endsWith('"}')) return undefined;
  if (line.indexOf('"', prev + 9) !== body - 2 || line.indexOf('"', hash + 10) !== line.length - 2) return undefined;
  for (const [kind, name] of BODIES) {
    if (line.startsWith(name, body))
      return {
        kind,
        start: body + name.length - 1,
        end: hash + 1,
        machine: undefined,
        id: line.slice(hash + 10, hash + 42),
      };
  }
  return undefined;
}

function isNumber(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x30 || code > 0x39) return false;
  }
  return to > from && (text.charCodeAt(from) !== 0x30 || to === from + 1);
}

/** `{"format":1,"machine":"…","seq":1,"id":"…","hash":"…","entry":{…}}` */
function placeInExport(line: string): LinePlace | undefined {
  for (const [kind, name] of BODIES) {
    const at = line.indexOf(name);
    // Names of accounts may make the beginning long.
    if (at < 0 || at > 1_000) continue;
    const [, machine, id] = EXPORT.exec(line.slice(0, at)) ?? [];
    if (machine === undefined || !line.endsWith('}}')) return undefined;
    return { kind, start: at + name.length - 1, end: line.length - 1, machine, id };
  }
  return undefined;
}
