/**
 * The line (from 1) on which a value of a JSON document starts, by a path such as `rules[3].action`; a path that the
 * document does not have gives the line of its nearest ancestor. The document must be valid JSON.
 */
export function lineOfPath(json: string, path: string): number {
  const wanted = path.split(/[.[\]]+/u).filter((part) => part !== '');
  let offset = 0;
  for (let depth = wanted.length; depth > 0; depth--) {
    const found = offsetOf(json, wanted.slice(0, depth));
    if (found !== undefined) {
      offset = found;
      break;
    }
  }
  return lineAt(json, offset);
}

/** The line, from 1, of an offset. */
export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

const TOKEN = /"(?:[^"\\]|\\.)*"|[[\]{},:]|[^\s[\]{},:"]+/gu;

interface Level {
  readonly isList: boolean;
  step: string;
}

/** Walks the tokens and keeps the path of each value; stops at the first that is the wanted one. */
function offsetOf(json: string, wanted: readonly string[]): number | undefined {
  const levels: Level[] = [];
  let isKey = false;
  for (const { 0: token, index } of json.matchAll(TOKEN)) {
    const top = levels.at(-1);
    if (token === ':') isKey = false;
    else if (token === ',' && top !== undefined) {
      if (top.isList) top.step = String(Number(top.step) + 1);
      isKey = !top.isList;
    } else if (token === '}' || token === ']') {
      levels.pop();
      isKey = false;
    } else if (isKey && top !== undefined) top.step = String(JSON.parse(token));
    else {
      if (levels.length === wanted.length && levels.every(({ step }, depth) => step === wanted[depth])) return index;
      if (token === '{' || token === '[') levels.push({ isList: token === '[', step: token === '[' ? '0' : '' });
      isKey = token === '{';
    }
  }
  return undefined;
}
