import { nearest } from '../../../shared/contract/nearest.ts';
import type { Language } from '../../../shared/language.ts';
import type { Lesson } from '../../../shared/train/lesson.ts';
import { findLesson, LESSONS } from '../../../shared/train/lesson-list.ts';
import { lmsWords } from '../../../shared/words/lms-words.ts';
import { trainCommandWords } from '../../../shared/words/train-command-words.ts';
import { isZip, packageFiles, type Standard, writePackage } from '../train/lms-package.ts';
import type { Options } from './options.ts';
import { EXIT, type Exit, type Terminal, trouble } from './terminal.ts';
import { exportStatements } from './train-statements.ts';

const STANDARDS: readonly Standard[] = ['scorm12', 'scorm2004', 'cmi5'];

/**
 * `sekisho train export --scorm12|--scorm2004|--cmi5 LESSON… --out DIR/FILE.zip`: a package that plays these lessons in a
 * learning system. `--xapi` writes or sends statements about the person's own training instead.
 */
export async function trainExport(options: Options, terminal: Terminal, language: Language): Promise<Exit> {
  const words = trainCommandWords[language];
  const { names, values } = options;
  const chosen = [...STANDARDS, 'xapi' as const].filter((name) => values[name] !== undefined);
  const [standard, ...others] = chosen;
  if (standard === undefined || others.length > 0) return trouble(words.needsFormat);
  if (standard === 'xapi') return exportStatements(options, terminal, language);
  const out = values.out ?? trouble(words.needsOut);
  const lessons = lessonsNamed(names, language);
  const facts = { lessons, language, title: lmsWords[language].course };
  const files = await packageFiles(standard, facts, terminal.player).catch(() => trouble(words.notBuilt));
  await writePackage(out, files, isZip(out), values.overwrite !== undefined).catch((error: unknown) => {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    return trouble(words.unwritable(out, code));
  });
  await terminal.write(`${words.exported(out, lessons.length)}\n`);
  return EXIT.maySend;
}

function lessonsNamed(names: readonly string[], language: Language): readonly Lesson[] {
  const words = trainCommandWords[language];
  if (names.length === 0) return trouble(words.needsLesson);
  const known = LESSONS.map(({ id }) => id);
  return [...new Set(names)].map((name) => findLesson(name) ?? trouble(words.noLesson(name, nearest(name, known))));
}
