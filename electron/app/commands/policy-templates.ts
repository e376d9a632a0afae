import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Language } from '../../../shared/language.ts';
import { policyShowWords } from '../../../shared/words/policy-show-words.ts';
import { signingWords } from '../../../shared/words/signing-words.ts';
import { deploymentKit } from '../policy/kit/deployment-kit.ts';
import type { Options } from './options.ts';
import { codeOf, EXIT, type Exit, type Terminal, trouble } from './terminal.ts';

/** `sekisho policy templates --out DIR`: the files for deployment. What is there already stays, unless `--overwrite` is given. */
export async function policyTemplates({ values }: Options, terminal: Terminal, language: Language): Promise<Exit> {
  const words = signingWords[language];
  const folder = values.out ?? trouble(words.needs('--out'));
  const kit = deploymentKit();
  for (const [name, content] of kit) {
    const file = join(folder, name);
    try {
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, content, { flag: values.overwrite === undefined ? 'wx' : 'w' });
    } catch (error) {
      const code = codeOf(error);
      trouble(code === 'EEXIST' ? words.exists(file) : words.unwritable(file, code));
    }
  }
  await terminal.write(`${policyShowWords[language].templates.wrote(folder, kit.size)}\n`);
  return EXIT.maySend;
}
