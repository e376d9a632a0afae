import type { Plugin } from 'vite';

const DETECTORS = /shared\/detect\/detectors\/.+\.ts$/u;

/** Facts of a detector that prove and explain it and that nothing reads at run time. */
const FOR_READERS = new Set(['examples', 'knownMisses']);

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [field: string]: unknown;
}

/**
 * Leaves the rows of detectors (`examples`, `knownMisses`) out of what ships: they are tests, the reference page and
 * exercises, and a third of the engine's size. Nothing else of a detector is touched.
 */
export function stripExamples(): Plugin {
  return {
    name: 'sekisho-strip-examples',
    enforce: 'post',
    transform(code, id) {
      if (!DETECTORS.test(id.replaceAll('\\', '/')) || !code.includes('examples')) return null;
      const cuts = propertiesOf(this.parse(code) as unknown as Node);
      let kept = code;
      for (const { start, end } of cuts.toSorted((a, b) => b.start - a.start)) {
        kept = `${kept.slice(0, start)}${kept.slice(end).replace(/^\s*,/u, '')}`;
      }
      return { code: kept, map: null };
    },
  };
}

/** The properties to cut: those of the object given to `defineDetector` and no others of the same name. */
function propertiesOf(program: Node): readonly Node[] {
  return callsIn(program).flatMap((call) => {
    const [facts] = call.arguments as readonly Node[];
    const properties = (facts?.type === 'ObjectExpression' ? facts.properties : []) as readonly Node[];
    return properties.filter(({ key }) => FOR_READERS.has(String((key as Node | undefined)?.name)));
  });
}

function callsIn(node: Node): readonly Node[] {
  const found: Node[] = [];
  const open: unknown[] = [node];
  while (open.length > 0) {
    const part = open.pop();
    if (Array.isArray(part)) open.push(...(part as unknown[]));
    if (!isNode(part)) continue;
    const callee = part.callee as Node | undefined;
    if (part.type === 'CallExpression' && callee?.name === 'defineDetector') found.push(part);
    else open.push(...Object.values(part));
  }
  return found;
}

const isNode = (part: unknown): part is Node => typeof part === 'object' && part !== null && 'type' in part;
