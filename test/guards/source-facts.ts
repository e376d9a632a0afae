import { parseSync, Visitor } from 'vite';

/** One import, re-export, dynamic import or import type of a module. */
export interface Import {
  readonly specifier: string;
  /** Erased by the compiler: nothing is loaded at run time. */
  readonly typeOnly: boolean;
}

/** What the architecture test wants to know of one source file. */
export interface SourceFacts {
  /** From the top of the repository, with `/`. */
  readonly path: string;
  readonly imports: readonly Import[];
  readonly lines: number;
  /** Nothing but re-exports. */
  readonly barrel: boolean;
  /** `any`, `new Date(`, `Date.now`, `Math.random` and the like, as `name:offset`. */
  readonly suspects: readonly string[];
}

const CLOCK_AND_CHANCE = ['Date.now', 'Math.random', 'performance.now', 'crypto.randomUUID', 'crypto.getRandomValues'];

/** Parses one TypeScript file. Throws when it cannot be parsed: a file that cannot be read cannot be judged. */
export function factsOf(path: string, source: string): SourceFacts {
  const { program, module, errors } = parseSync(path, source);
  if (errors.length > 0) throw new SyntaxError(`${path}: ${errors[0]?.message}`);
  const statics = module.staticImports.map(({ moduleRequest, entries, start, end }) => ({
    specifier: moduleRequest.value,
    typeOnly:
      /^import\s+type\b/u.test(source.slice(start, end)) || (entries.length > 0 && entries.every((e) => e.isType)),
  }));
  const reExports = module.staticExports.flatMap(({ entries, start, end }) =>
    entries
      .slice(0, 1)
      .flatMap(({ moduleRequest }) =>
        moduleRequest === null
          ? []
          : [{ specifier: moduleRequest.value, typeOnly: /^export\s+type\b/u.test(source.slice(start, end)) }],
      ),
  );
  const dynamics = module.dynamicImports.map(({ moduleRequest: { start, end } }) => ({
    specifier: source.slice(start, end).replaceAll(/^['"`]|['"`]$/gu, ''),
    typeOnly: false,
  }));
  const { importTypes, suspects } = walk(program);
  return {
    path,
    imports: [...statics, ...reExports, ...dynamics, ...importTypes],
    lines: source.split('\n').length - (source.endsWith('\n') ? 1 : 0),
    barrel:
      program.body.length > 0 && program.body.every((node) => 'source' in node && isReExport(node.type, node.source)),
    suspects,
  };
}

function isReExport(type: string, source: unknown): boolean {
  return type === 'ExportAllDeclaration' || (type === 'ExportNamedDeclaration' && source !== null);
}

function walk(program: Parameters<Visitor['visit']>[0]) {
  const importTypes: Import[] = [];
  const suspects: string[] = [];
  new Visitor({
    TSImportType: ({ source }) => {
      importTypes.push({ specifier: String(source.value), typeOnly: true });
    },
    TSAnyKeyword: ({ start }) => {
      suspects.push(`any:${start}`);
    },
    NewExpression: ({ callee, start }) => {
      if (callee.type === 'Identifier' && callee.name === 'Date') suspects.push(`new Date:${start}`);
    },
    MemberExpression: ({ object, property, start }) => {
      if (object.type !== 'Identifier' || property.type !== 'Identifier') return;
      const name = `${object.name}.${property.name}`;
      if (CLOCK_AND_CHANCE.includes(name)) suspects.push(`${name}:${start}`);
    },
  }).visit(program);
  return { importTypes, suspects };
}
