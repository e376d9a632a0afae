import { readdirSync, readFileSync } from 'node:fs';
import { parseSync, Visitor } from 'vite';

/** A regular expression of the engine and the file that holds it, below `shared/detect`. */
export interface Shipped {
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

const ROOT = 'shared/detect';

/** Files with word lists alone; they have no patterns, and parsing them takes long. */
const isGenerated = (path: string): boolean => path.endsWith('.generated.ts');

/** Every regular expression written as a literal, and every file that builds one while it runs. */
export function writtenPatterns(): { readonly literals: readonly Shipped[]; readonly builders: readonly string[] } {
  const literals: Shipped[] = [];
  const builders = new Set<string>();
  const paths = readdirSync(ROOT, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'));
  for (const file of paths.filter((path) => path.endsWith('.ts') && !isGenerated(path)).toSorted()) {
    const { program, errors } = parseSync(file, readFileSync(`${ROOT}/${file}`, 'utf8'));
    if (errors.length > 0) throw new SyntaxError(`${file}: ${errors[0]?.message}`);
    const isBuilder = ({ type, name }: { type: string; name?: unknown }) => type === 'Identifier' && name === 'RegExp';
    new Visitor({
      Literal(node) {
        if ('regex' in node) literals.push({ file, source: node.regex.pattern, flags: node.regex.flags });
      },
      NewExpression: ({ callee }) => void (isBuilder(callee) && builders.add(file)),
      CallExpression: ({ callee }) => void (isBuilder(callee) && builders.add(file)),
    }).visit(program);
  }
  return { literals, builders: [...builders] };
}

/** What `watchPatterns` saw. */
export interface Watch {
  /** Regular expressions that were built while the engine was loaded and ran. */
  readonly built: readonly Shipped[];
  /** The longest text each pattern was tried on, by `/source/flags`. */
  readonly longest: ReadonlyMap<string, number>;
  readonly stop: () => void;
}

/**
 * Notes, until it is stopped, every regular expression that is built and how long the texts are that patterns are
 * tried on. Has to begin before the engine is loaded.
 */
export function watchPatterns(): Watch {
  const Native = globalThis.RegExp;
  const { exec } = Native.prototype;
  const built: Shipped[] = [];
  const longest = new Map<string, number>();
  const note = (made: RegExp): RegExp => {
    const [, file] = (new Error('where').stack ?? '').split(`/${ROOT}/`);
    if (file !== undefined)
      built.push({ file: `${file.split('.ts', 1)[0]}.ts`, source: made.source, flags: made.flags });
    return made;
  };
  globalThis.RegExp = new Proxy(Native, {
    construct: (target, args, made) => note(Reflect.construct(target, args, made) as RegExp),
    apply: (target, self, args) => note(Reflect.apply(target, self, args) as RegExp),
  });
  Native.prototype.exec = function (this: RegExp, text: string) {
    const name = `/${this.source}/${this.flags}`;
    if (text.length > (longest.get(name) ?? -1)) longest.set(name, text.length);
    return Reflect.apply(exec, this, [text]) as RegExpExecArray | null;
  };
  const stop = (): void => {
    globalThis.RegExp = Native;
    Native.prototype.exec = exec;
  };
  return { built, longest, stop };
}
