import { findingCardWords } from '../../../shared/words/finding-card-words.ts';
import { findingWords } from '../../../shared/words/finding-words.ts';
import { quickWords } from '../../../shared/words/quick-words.ts';
import { shellWords } from '../../../shared/words/shell-words.ts';
import { whyNotMark } from '../../../shared/wrong/may-mark.ts';
import { Button, IconButton } from '../../parts/button.tsx';
import { ChevronIcon } from '../../parts/icons.tsx';
import { usePolicy } from '../../state/policy-store.ts';
import { useWords } from '../../state/words.ts';
import { Keys } from './keys.tsx';
import { type FoundItem, markQuick, quickFindings, stepQuick, unmarkQuick, useQuick } from './quick-store.ts';

/** One finding at a time by its kind and placeholder, never by its value, and the way to mark it as wrong. */
export function QuickFindings() {
  const words = useWords(quickWords);
  const state = useQuick();
  const found = quickFindings(state);
  const item = found[state.current];
  if (item === undefined) return <Marked />;
  return (
    <section className="quick__found" aria-label={words.found}>
      {found.length === 1 ? null : (
        <IconButton size="s" label={words.previous} icon={<ChevronIcon size={16} />} onClick={() => stepQuick(-1)} />
      )}
      <p className="quick__finding" aria-live="polite">
        <Finding item={item} /> {found.length === 1 ? null : <small>{words.at(state.current + 1, found.length)}</small>}
      </p>
      {found.length === 1 ? null : (
        <IconButton size="s" label={words.next} icon={<ChevronIcon size={16} />} onClick={() => stepQuick(1)} />
      )}
      <Wrong item={item} />
      <Marked />
    </section>
  );
}

function Finding({ item: { finding, placeholder } }: { item: FoundItem }) {
  const named = useWords(findingWords);
  return (
    <>
      {named.category[finding.category]}{' '}
      {finding.action === 'redact' ? <code className="placeholder">{placeholder}</code> : null}
    </>
  );
}

function Wrong({ item: { finding } }: { item: FoundItem }) {
  const words = useWords(quickWords);
  const policy = usePolicy((state) => state.policy);
  if (policy === undefined || whyNotMark(policy, finding) !== undefined) return null;
  return (
    <Button size="s" tone="plain" aria-keyshortcuts="Alt+W" onClick={() => void markQuick()}>
      {words.wrong}
      <Keys accelerator="Alt+W" />
    </Button>
  );
}

/** What came of the last mark, with the way back. */
function Marked() {
  const words = useWords(findingCardWords).card;
  const { undo } = useWords(shellWords);
  const marked = useQuick((state) => state.marked);
  return (
    <p className="quick__marked" role="status">
      {marked === undefined ? null : marked.ok ? words.wrongMarked : words.wrongNot[marked.why]}
      {marked?.ok === true ? (
        <Button size="s" tone="plain" aria-keyshortcuts="Control+Z Meta+Z" onClick={() => void unmarkQuick()}>
          {undo}
          <Keys accelerator="CommandOrControl+Z" />
        </Button>
      ) : null}
    </p>
  );
}
