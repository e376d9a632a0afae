import { checkFile, type FileCheck } from '../../../shared/files/check-file.ts';
import type { Language } from '../../../shared/language.ts';
import { holds } from '../../../shared/policy/decide.ts';
import type { Site } from '../../../shared/policy/policy.ts';
import { cliFileWords } from '../../../shared/words/cli-file-words.ts';
import { cliWords } from '../../../shared/words/cli-words.ts';
import { placeOf, unreadSentence } from '../../../shared/words/file-words.ts';
import { fileCheckOutput } from './check-output.ts';
import type { Chosen } from './choose-policy.ts';
import { contextOf, fileTimer, readDocument } from './file-look.ts';
import { documentEntry, keepEntries } from './keep-entries.ts';
import type { LoadKnowledge } from './look.ts';
import { offerCard } from './offer-card.ts';
import type { Given } from './read-input.ts';
import { findingLines, framed, type Shown } from './report.ts';
import { EXIT, type Exit, type Terminal } from './terminal.ts';

export interface DocumentCheck {
  readonly chosen: Chosen;
  readonly site: Site;
  readonly load: LoadKnowledge;
  readonly asJson: boolean;
}

/** `sekisho check` of a file that is more than one text. */
export async function checkDocument(
  given: Given,
  { chosen, site, load, asJson }: DocumentCheck,
  terminal: Terminal,
  language: Language,
): Promise<Exit> {
  const isOver = fileTimer();
  const reading = await readDocument(given, isOver, language);
  const checked = await checkFile(reading, contextOf(chosen, site, isOver, load));
  const output = asJson
    ? `${JSON.stringify(fileCheckOutput(checked))}\n`
    : documentReport(given.name, checked, { site, policy: chosen.policy, language });
  await terminal.write(output);
  const findings = checked.parts.flatMap(({ result }) => result.findings);
  const lesson = await offerCard({ action: checked.action, findings }, chosen, terminal, language);
  const entry = { ...documentEntry(checked, site, chosen), ...(lesson === undefined ? {} : { lesson }) };
  await keepEntries([entry], chosen, terminal, cliWords[language]);
  return exitOfFile(checked);
}

/** A finding that is held is held; else a file that was not checked as a whole was not checked. */
export function exitOfFile({ parts, action, rule, isWhole }: FileCheck): Exit {
  const isHeld = parts.some(({ result }) => holds(result.action)) || (rule !== 'unchecked' && holds(action));
  if (isHeld) return EXIT.mustNotSend;
  return isWhole ? EXIT.maySend : EXIT.notChecked;
}

function documentReport(file: string, checked: FileCheck, shown: Shown): string {
  const { language } = shown;
  const words = cliFileWords[language];
  let before = 0;
  const found = checked.parts.flatMap(({ part, result }) => {
    const lines = findingLines(part.text, result.findings, { language, where: placeOf(part, language), before });
    before += result.findings.length;
    return lines;
  });
  const hidden = new Set(checked.parts.filter(({ part }) => part.hidden).map(({ part }) => placeOf(part, language)));
  const unread = checked.unread.map((item) => unreadSentence(item, language, file));
  return framed(
    checked,
    before,
    [
      ...found,
      ...listed(words.hidden, [...hidden]),
      ...listed(words.unread, unread),
      ...(checked.isWhole ? [] : [words.notWhole]),
    ],
    shown,
  );
}

function listed(heading: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [heading, ...lines.map((line) => `  ${line}`)];
}
