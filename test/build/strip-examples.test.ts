import { build } from 'vite';
import { describe, expect, it } from 'vitest';
import { stripExamples } from '../../build/strip-examples.ts';
import { DETECTORS } from '../../shared/detect/catalog.ts';

/** What ships of a module, in one piece. */
async function shipped(entry: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [stripExamples()],
    build: { write: false, minify: false, rolldownOptions: { input: entry, preserveEntrySignatures: 'strict' } },
  });
  const outputs = [result].flat().flatMap((item) => ('output' in item ? item.output : []));
  return outputs.map((item) => (item.type === 'chunk' ? item.code : '')).join('\n');
}

describe('what ships of the detectors', () => {
  it('has everything but their rows', async () => {
    const code = await shipped('shared/detect/catalog.ts');
    const { DETECTORS: built } = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as {
      readonly DETECTORS: readonly object[];
    };
    const left = DETECTORS.map(({ examples: _rows, knownMisses: _misses, ...rest }) => Object.keys(rest).toSorted());
    expect(built.map((detector) => Object.keys(detector).toSorted())).toEqual(left);
  });
});
