import { accepted, type Parsed, refused } from '../contract/shape.ts';

/** More levels than any document of ours has. */
const DEEPEST = 32;

/** UTF-16 code units; a policy with the largest lists stays far below. */
const LONGEST = 64 * 1024 * 1024;

/** Names that reach the prototype of every object in JavaScript. */
const PROTOTYPE_NAMES: readonly string[] = ['__proto__', 'constructor', 'prototype'];

/**
 * The value of a JSON text (RFC 8259). A name that stands twice in one object is refused: readers differ in which of the
 * two they believe, so what a person has read may not be what holds. Names of the prototype and texts nested too deeply
 * are refused as well.
 */
export function parseJson(json: string): Parsed<unknown> {
  if (json.length > LONGEST) return refused('', 'ファイルが大きすぎます', 'the file is too large');
  const content = json.replace(/^\ufeff/u, '');
  let value: unknown;
  try {
    value = JSON.parse(content);
  } catch (error) {
    // The engine quotes what stands there, line breaks and all.
    const detail = error instanceof Error ? error.message.replaceAll(/[\s\p{Cc}]+/gu, ' ').slice(0, 120) : '';
    return refused('', `JSON として読めません (${detail})`, `not valid JSON (${detail})`);
  }
  return badName(content) ?? accepted(value);
}

interface Level {
  /** Names so far; `undefined` in a list. */
  readonly names: Set<string> | undefined;
  readonly path: string;
  /** The name or place of what comes next. */
  at: string;
  count: number;
}

const TOKEN = /"(?:[^"\\]|\\.)*"(?<colon>\s*:)?|[{}[\],]/gsu;

/** The first name that may not stand where it stands. The text is valid JSON. */
function badName(json: string): Parsed<never> | undefined {
  const levels: Level[] = [];
  for (const { 0: token, groups } of json.matchAll(TOKEN)) {
    const level = levels.at(-1);
    if (token === '{' || token === '[') {
      if (levels.length === DEEPEST) return refused(level?.path ?? '', '入れ子が深すぎます', 'nested too deeply');
      const path = level === undefined ? '' : placeIn(level);
      levels.push({ names: token === '{' ? new Set() : undefined, path, at: '', count: 0 });
    } else if (token === '}' || token === ']') levels.pop();
    else if (token === ',' && level !== undefined) level.count++;
    else if (groups?.colon !== undefined && level?.names !== undefined) {
      level.at = String(JSON.parse(token.slice(0, -groups.colon.length)));
      const problem = refusedName(level);
      if (problem !== undefined) return problem;
      level.names.add(level.at);
    }
  }
  return undefined;
}

function refusedName(level: Level): Parsed<never> | undefined {
  const path = placeIn(level);
  if (PROTOTYPE_NAMES.includes(level.at)) return refused(path, '知らない項目です', 'unknown field');
  if (!level.names?.has(level.at)) return undefined;
  return refused(path, '同じ項目が二つあります', 'this field stands twice');
}

function placeIn({ names, path, at, count }: Level): string {
  if (names === undefined) return `${path}[${count}]`;
  return path === '' ? at : `${path}.${at}`;
}
