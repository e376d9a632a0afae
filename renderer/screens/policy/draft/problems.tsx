import { useEffect } from 'react';
import type { Problem } from '../../../../shared/contract/shape.ts';
import { ITEM_LISTS, itemsOf } from '../../../../shared/policy/draft/draft-items.ts';
import { policyDraftWords } from '../../../../shared/words/policy-draft-words.ts';
import { Button } from '../../../parts/button.tsx';
import { Banner } from '../../../parts/surfaces.tsx';
import { goTo } from '../../../state/route-store.ts';
import { useLanguage, useWords } from '../../../state/words.ts';
import { useDraft } from './draft-store.ts';
import { sectionOfPath, useDraftView } from './draft-view.ts';
import { BELOW, lies } from './use-draft.ts';

/** Problems named here; the sections show all of theirs beside the fields. */
const NAMED = 5;

/** How many places need attention, and a way to each. */
export function Problems() {
  const words = useWords(policyDraftWords).problems;
  const problems = useDraft((state) => state.problems);
  useWanted();
  if (problems.length === 0) return <p className="draft__sound">{words.none}</p>;
  return (
    <Banner tone="caution" title={words.some(problems.length)} live>
      <ul className="problem-list">
        {problems.slice(0, NAMED).map((problem) => (
          <ProblemLine key={problem.path} problem={problem} />
        ))}
      </ul>
    </Banner>
  );
}

function ProblemLine({ problem: { path, message } }: { problem: Problem }) {
  const words = useWords(policyDraftWords);
  const language = useLanguage();
  return (
    <li>
      <span>
        {words.section[sectionOfPath(path)]} {path === '' ? null : <code>{path}</code>}: {message[language]}
      </span>
      <Button size="s" tone="plain" onClick={() => lead(path)}>
        {words.problems.go}
        <span className="visually-hidden"> {path}</span>
      </Button>
    </li>
  );
}

/** Opens the section and the item that a path lies in, and asks for its field. */
function lead(path: string): void {
  const { document } = useDraft.getState();
  const [, name, index] = /^([a-z]+)\[(\d+)\]/u.exec(path) ?? [];
  const list = ITEM_LISTS.find((known) => known === name);
  const { show, want } = useDraftView.getState();
  if (document && list !== undefined) {
    const position = itemsOf(document, BELOW, list).findIndex((item) => item.index === Number(index));
    show({ list, position });
  }
  want(path);
  goTo('policy', `draft/${sectionOfPath(path)}`);
}

/** Puts the focus into the field that a problem was followed to, once it shows. */
function useWanted(): void {
  const wanted = useDraftView((state) => state.wanted);
  useEffect(() => {
    if (wanted === undefined) return;
    // The section comes with the next hash change; its fields are there a frame later.
    const timer = setTimeout(() => {
      const places = [...document.querySelectorAll<HTMLElement>('[data-place]')];
      const field = places.findLast(({ dataset }) => dataset.place !== undefined && lies(wanted, dataset.place));
      field?.scrollIntoView({ block: 'center' });
      field?.focus();
      useDraftView.getState().want(undefined);
    }, 50);
    return () => clearTimeout(timer);
  }, [wanted]);
}
