import type { CheckedText } from '../../../shared/policy/check.ts';
import { extensionWords } from '../../../shared/words/extension-words.ts';
import { findingWords } from '../../../shared/words/finding-words.ts';
import type { Checker } from './checker.ts';
import type { Shade } from './panel/shade.ts';
import { showNotice } from './panel/toast.ts';

/** The same caution is not said again within this time: a person who pastes code and sends it has read it once. */
const QUIET_MS = 60_000;

/** Says what policy wants a person to look at again. The text goes its way. */
export function createCaution(checker: Checker, shade: Shade): (checked: CheckedText) => void {
  const quietUntil = new Map<string, number>();
  return ({ result }) => {
    const found = result.findings.filter(({ action }) => action === 'warn').map(({ category }) => category);
    const language = checker.language();
    const kinds = [...new Set(found)].map((category) => findingWords[language].category[category]);
    const about = kinds.join(language === 'ja' ? '、' : ', ');
    if (about === '' || performance.now() < (quietUntil.get(about) ?? 0)) return;
    quietUntil.set(about, performance.now() + QUIET_MS);
    showNotice(shade.root, language, extensionWords[language].caution(about), 'status');
  };
}
