import { CATEGORIES } from '../../detect/category.ts';
import { ACTIONS, TIERS } from '../../policy/policy.ts';
import { OUTCOMES, RELEASE_REASONS } from '../../record/entry.ts';
import { findingWords } from '../../words/finding-words.ts';
import { historyWords } from '../../words/history-words.ts';
import { stoppedIn, sumOf } from '../check-figures.ts';
import type { Tally } from '../facts.ts';
import { isSigned } from '../kept-figures.ts';
import type { Node } from './node.ts';
import { minuteText, shareText } from './numbers.ts';
import { headCell, numberCell, type PageParts, tableWords, titled } from './page-parts.ts';
import { type TableCell, tableOf } from './table.ts';

/** The tables about checks: by kind of service, kind of finding and group, how they ended, and under which policies. */
export function checkTables(parts: PageParts): readonly Node[] {
  return [tierTable(parts), categoryTable(parts), groupTable(parts), ...endTables(parts), policyTable(parts)];
}

/** A table of tallies: a row each, its numbers by action, all of them, and the part that was stopped. */
function tallyTable(parts: PageParts, caption: string, name: string, rows: readonly Row[]): Node | undefined {
  if (rows.length === 0) return undefined;
  const words = tableWords(parts);
  const verdict = historyWords[parts.language].verdict;
  const head = [
    name,
    ...ACTIONS.map((action) => headCell(verdict[action])),
    headCell(words.total),
    headCell(words.stoppedShare),
  ];
  return tableOf({ caption, head, rows: rows.map((row) => tallyRow(parts, row)) });
}

type Row = readonly [name: string, tally: Tally];

function tallyRow(parts: PageParts, [name, tally]: Row): readonly TableCell[] {
  const numbers = [...ACTIONS.map((action) => tally[action]), sumOf(tally)].map((count) => numberCell(parts, count));
  return [name, ...numbers, { number: shareText(stoppedIn(tally), sumOf(tally), parts.language) }];
}

function tierTable(parts: PageParts): Node {
  const words = tableWords(parts);
  const { tiers, actions } = parts.facts.checks;
  const names = findingWords[parts.language].tier;
  const rows = TIERS.flatMap((tier): readonly Row[] => {
    const tally = tiers[tier];
    return tally === undefined ? [] : [[names[tier], tally]];
  });
  const all: readonly Row[] = rows.length === 0 ? [] : [...rows, [words.all, actions]];
  return titled(parts, words.tierTitle, undefined, tallyTable(parts, words.tierTitle, words.tier, all));
}

function categoryTable(parts: PageParts): Node {
  const words = tableWords(parts);
  const { categories } = parts.facts.checks;
  const names = findingWords[parts.language].category;
  const rows = CATEGORIES.flatMap((category): readonly Row[] => {
    const tally = categories[category];
    return tally === undefined ? [] : [[names[category], tally]];
  });
  const table = tallyTable(parts, words.categoryTitle, words.category, rows);
  return titled(parts, words.categoryTitle, words.categoryLead, table);
}

function groupTable(parts: PageParts): Node {
  const words = tableWords(parts);
  const { checks, smallestGroup } = parts.facts;
  const rows = checks.groups.map(({ id, actions }): Row => [id === '' ? words.noGroup : id, actions]);
  const table = tallyTable(parts, words.groupTitle, words.group, rows);
  const lead = checks.smallGroups > 0 ? words.smallGroups(smallestGroup) : undefined;
  return titled(parts, words.groupTitle, lead, table);
}

function endTables(parts: PageParts): readonly Node[] {
  const words = tableWords(parts);
  const { outcomes, reasons } = parts.facts.checks;
  const said = historyWords[parts.language];
  const counted = <K extends string>(order: readonly K[], counts: Readonly<Partial<Record<K, number>>>) =>
    order.flatMap((one) => (counts[one] === undefined ? [] : [[one, counts[one]] as const]));
  const table = (caption: string, name: string, rows: readonly (readonly [name: string, count: number])[]) =>
    rows.length === 0
      ? undefined
      : tableOf({
          caption,
          head: [name, headCell(words.checks)],
          rows: rows.map(([one, count]) => [one, numberCell(parts, count)]),
        });
  const ended = counted(OUTCOMES, outcomes).map(([one, count]) => [said.outcome[one], count] as const);
  const why = counted(RELEASE_REASONS, reasons).map(([one, count]) => [said.reason[one], count] as const);
  return [
    titled(parts, words.outcomeTitle, undefined, table(words.outcomeTitle, words.outcome, ended)),
    titled(parts, words.reasonTitle, undefined, table(words.reasonTitle, words.reason, why)),
  ];
}

function policyTable(parts: PageParts): Node {
  const words = tableWords(parts);
  const { facts } = parts;
  const { signer } = facts.policy;
  const rows = facts.checks.policies.map((use) => [
    use.id,
    numberCell(parts, use.version),
    use.first,
    use.last,
    numberCell(parts, use.checks),
    isSigned(use, facts) && signer !== undefined
      ? words.signedBy(signer.name, minuteText(signer.at))
      : words.unknownSigner,
  ]);
  const head = [words.policy, headCell(words.version), words.first, words.last, headCell(words.recorded), words.signer];
  const table = rows.length === 0 ? undefined : tableOf({ caption: words.policyTitle, head, rows });
  return titled(parts, words.policyTitle, undefined, table);
}
