import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { hitsOfTerm, type PatternRunner } from '../../../../../shared/company/terms.ts';
import type { Span } from '../../../../../shared/detect/finding.ts';
import { loadPatterns, patternRunner } from '../../../../../shared/policy/patterns.ts';
import type { Policy } from '../../../../../shared/policy/policy.ts';
import { hasPatterns, type Term } from '../../../../../shared/policy/term.ts';
import type { Entry } from '../../../../../shared/record/entry.ts';
import { policyTermWords } from '../../../../../shared/words/policy-term-words.ts';
import { call } from '../../../../bridge/bridge.ts';
import { TextField } from '../../../../parts/text-field.tsx';
import { useWords } from '../../../../state/words.ts';
import { useWholeDraft } from '../use-draft.ts';
import { type Piece, piecesOf, termsFound } from './term-hits.ts';

/** What the draft's terms find in a text of the administrator, and how often terms were met lately. */
export function TermBench() {
  const words = useWords(policyTermWords);
  const policy = useWholeDraft();
  const { terms = [] } = policy;
  const [text, setText] = useState('');
  const runner = useRunner(policy);
  const hits = useMemo(
    () => (policy.terms ?? []).map((term) => ({ term, spans: hitsOf(term, text, runner) })),
    [policy, text, runner],
  );
  return (
    <section className="bench" aria-label={words.bench}>
      <h3>{words.bench}</h3>
      <p className="field__hint">{words.benchLead}</p>
      <div data-own-undo="">
        <TextField label={words.text} rows={4} value={text} onChange={setText} />
      </div>
      {text === '' || terms.length === 0 ? null : (
        <>
          <Marked
            pieces={piecesOf(
              text,
              hits.flatMap(({ spans }) => spans),
            )}
          />
          <Results hits={hits} />
        </>
      )}
      <Past />
    </section>
  );
}

/** What runs patterns, once it has been loaded for a policy that has some. */
function useRunner(policy: Policy): PatternRunner | undefined {
  const [runner, setRunner] = useState<{ readonly run: PatternRunner }>();
  useEffect(() => {
    if (!hasPatterns(policy.terms)) return;
    void loadPatterns(policy).then(() => setRunner((known) => known ?? { run: patternRunner() }));
  }, [policy]);
  return runner?.run;
}

/** A pattern that is only half written finds nothing; what is wrong with it stands beside its field. */
function hitsOf(term: Term, text: string, run: PatternRunner | undefined): readonly Span[] {
  if (text === '') return [];
  try {
    return hitsOfTerm(term, text, run);
  } catch {
    return [];
  }
}

function Marked({ pieces }: { pieces: readonly Piece[] }) {
  const words = useWords(policyTermWords);
  const shown: ReactNode[] = pieces.map(({ start, text, isHit }) =>
    isHit ? <mark key={start}>{text}</mark> : <span key={start}>{text}</span>,
  );
  return (
    <section className="preview__safe" aria-label={words.marked}>
      {shown}
    </section>
  );
}

function Results({ hits }: { hits: readonly { readonly term: Term; readonly spans: readonly Span[] }[] }) {
  const words = useWords(policyTermWords);
  return (
    <ul className="bench__results" aria-label={words.result} aria-live="polite">
      {hits.map(({ term, spans }) => (
        <li key={term.id}>
          <code>{term.id}</code> {spans.length === 0 ? words.noHits : words.hits(spans.length)}
        </li>
      ))}
    </ul>
  );
}

function Past() {
  const words = useWords(policyTermWords);
  const [entries, setEntries] = useState<readonly Entry[]>();
  useEffect(() => {
    void call('history.list').then((answer) => setEntries(answer.ok ? answer.value : []));
  }, []);
  if (entries === undefined) return null;
  const { checks, found } = termsFound(entries, new Date());
  return <p className="field__hint">{words.past(checks, found)}</p>;
}
