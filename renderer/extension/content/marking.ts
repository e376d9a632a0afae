import type { CheckedText } from '../../../shared/policy/check.ts';
import type { DecidedFinding } from '../../../shared/policy/check-result.ts';
import { whyNotMark } from '../../../shared/wrong/may-mark.ts';
import type { changeMarks } from './background-client.ts';
import type { Checker, KeyedMark } from './checker.ts';
import type { Marking } from './panel/panel.ts';

/** Lets a person mark findings of one text as wrong. Every new verdict is told before it is shown. */
export function markingOf(
  checker: Checker,
  change: typeof changeMarks,
): (text: string, looked: (checked: CheckedText) => void) => Marking {
  return (text, looked) => {
    function lookAgain(): CheckedText | undefined {
      const look = checker.look(text);
      if (look.kind !== 'checked') return undefined;
      looked(look.checked);
      return look.checked;
    }

    async function takeBack(marks: readonly KeyedMark[]): Promise<CheckedText | undefined> {
      for (const { key, mark } of marks) {
        const { detector, print } = mark;
        checker.marked(await change({ ask: 'unmark', key, mark: { detector, print } }));
      }
      return lookAgain();
    }

    return {
      whyNot: (finding) => whyNotMark(checker.state()?.policy ?? {}, finding),
      async mark(findings) {
        const marks = new Map<string, KeyedMark>();
        for (const finding of findings) {
          const made = checker.markOf(finding, cutOut(text, finding));
          if (made !== undefined) marks.set(finding.detector, made);
        }
        for (const { key, mark } of marks.values()) checker.marked(await change({ ask: 'wrong', key, mark }));
        const checked = marks.size === 0 ? undefined : lookAgain();
        return checked && { checked, undo: () => takeBack([...marks.values()]) };
      },
    };
  };
}

const cutOut = (text: string, { start, end }: DecidedFinding): string => text.slice(start, end);
