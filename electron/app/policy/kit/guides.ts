import type { Language } from '../../../../shared/language.ts';
import { MANAGED_NAMES } from '../../../../shared/policy/managed-values.ts';
import { kitWords } from '../../../../shared/words/kit-words.ts';
import { managedWords } from '../../../../shared/words/managed-words.ts';

/** The page that leads through the kit, with a table of all values. */
export function readMe(language: Language): string {
  const words = kitWords[language];
  const rows = MANAGED_NAMES.map((name) => {
    const { title, help } = managedWords[language].values[name];
    return `| \`${name}\` | ${title} | ${help.replaceAll('|', '\\|')} |`;
  });
  const table = [`| ${words.columns.join(' | ')} |`, '|---|---|---|', ...rows];
  return `${[`# ${words.title}`, ...words.start, `## ${words.values}`, table.join('\n'), `## ${words.order}`, ...words.orderText].join('\n\n')}\n`;
}

/** Steps for one tool. */
export function guide(tool: 'intune' | 'jamf' | 'browsers' | 'logs', language: Language): string {
  const { title, steps } = kitWords[language].guides[tool];
  return `# ${title}\n\n${steps.map((step, index) => `${index + 1}. ${step}`).join('\n')}\n`;
}
