import { lazy, Suspense, useEffect } from 'react';
import { checkWords } from '../../../shared/words/check-words.ts';
import { quickWords } from '../../../shared/words/quick-words.ts';
import { Button } from '../../parts/button.tsx';
import { HoldIcon, MaskIcon, UnknownIcon } from '../../parts/icons.tsx';
import { Banner } from '../../parts/surfaces.tsx';
import { useMoment } from '../../state/moment-store.ts';
import { usePolicy } from '../../state/policy-store.ts';
import { useLanguage, useWords } from '../../state/words.ts';
import { spawnEngine } from '../check/engine/spawn.ts';
import { verdictSentences } from '../check/verdict.ts';
import { Keys } from './keys.tsx';
import { QuickFindings } from './quick-findings.tsx';
import { type QuickAct, quickActOf } from './quick-keys.ts';
import {
  beginQuick,
  copyQuick,
  endQuick,
  markQuick,
  quickSite,
  quickVerdict,
  stepQuick,
  unmarkQuick,
  useQuick,
} from './quick-store.ts';

const QuickMoment = lazy(() => import('./quick-moment.tsx'));

const ACTS: Readonly<Record<QuickAct, () => void>> = {
  copy: () => void copyQuick(),
  open: () => endQuick('open'),
  close: () => endQuick('close'),
  next: () => stepQuick(1),
  previous: () => stepQuick(-1),
  wrong: () => void markQuick(),
  undo: () => void unmarkQuick(),
};

const ICON = {
  mask: <MaskIcon size={24} />,
  block: <HoldIcon size={24} />,
  'block-site': <HoldIcon size={24} />,
  unchecked: <UnknownIcon size={24} />,
  'no-policy': <UnknownIcon size={24} />,
} as const;

/** One screen near the pointer: the verdict about the clipboard's text, and three keys. */
export function QuickCheck() {
  const words = useWords(quickWords);
  const policy = usePolicy((state) => state.policy);
  useEffect(() => beginQuick(spawnEngine), []);
  useKeys();
  const isLearning = useMoment(({ isOpen }) => isOpen);
  return (
    <main className="small quick" aria-label={words.title}>
      <header className="small__head">
        <h1>{words.title}</h1>
        {policy === undefined ? null : <p>{words.to(quickSite(policy).name)}</p>}
      </header>
      {isLearning ? null : (
        <>
          <Verdict />
          <QuickFindings />
          <SafeText />
        </>
      )}
      <Moment />
      {isLearning ? null : <Choices />}
    </main>
  );
}

/** A card that explains the verdict, loaded when there is one. */
function Moment() {
  const isShown = useMoment(({ shown }) => shown !== undefined);
  return isShown ? (
    <Suspense fallback={null}>
      <QuickMoment />
    </Suspense>
  ) : null;
}

function useKeys(): void {
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      const act = quickActOf(event);
      // An open card has the keyboard for itself; Esc puts it away first.
      if (useMoment.getState().isOpen) {
        if (act !== 'close') return;
        event.preventDefault();
        return useMoment.getState().close();
      }
      // A button in focus takes its own Enter; two answers to one key press would be one too many.
      const isButton = event.target instanceof HTMLButtonElement && event.key === 'Enter' && act === 'copy';
      if (act === undefined || isButton || event.repeat) return;
      event.preventDefault();
      ACTS[act]();
    };
    window.addEventListener('keydown', hear);
    return () => window.removeEventListener('keydown', hear);
  }, []);
}

function Verdict() {
  const words = useWords(quickWords);
  const sentences = useWords(checkWords).verdict;
  const language = useLanguage();
  const policy = usePolicy((state) => state.policy);
  const state = useQuick();
  const verdict = quickVerdict(state, policy);
  const { kind } = state.seen ?? { kind: 'text' };
  if (kind !== 'text') {
    const { title, text } = words.nothing[kind];
    return (
      <Banner tone="neutral" title={title} live>
        {text}
      </Banner>
    );
  }
  const { title, text } = verdictSentences(verdict, sentences, policy, language);
  const icon = verdict.kind in ICON ? ICON[verdict.kind as keyof typeof ICON] : undefined;
  return (
    <div aria-busy={state.status === 'checking'} className="quick__verdict">
      <Banner tone={verdict.tone} icon={icon} title={title} live>
        {text}
      </Banner>
      <p role="status" className="quick__said">
        {state.said === undefined ? '' : words[state.said]}
      </p>
    </div>
  );
}

/** What Enter would copy: the masked text, never the values. */
function SafeText() {
  const words = useWords(quickWords);
  const policy = usePolicy((state) => state.policy);
  const state = useQuick();
  const verdict = quickVerdict(state, policy);
  const redaction = state.checked?.redaction;
  if (!verdict.mayCopy || redaction === undefined) return null;
  return (
    <textarea
      className="quick__safe"
      aria-label={redaction.pieces.length > 0 ? words.safe : words.original}
      value={redaction.text.slice(0, SHOWN)}
      readOnly
      spellCheck={false}
      // Without this a browser writes the field into its session file, to fill it again after a restart.
      autoComplete="off"
    />
  );
}

/** Nobody reads more in a window of this size; the whole app shows the rest. */
const SHOWN = 4_000;

function Choices() {
  const { keys } = useWords(quickWords);
  const policy = usePolicy((state) => state.policy);
  const state = useQuick();
  const verdict = quickVerdict(state, policy);
  const masked = state.checked?.redaction.pieces.length ?? 0;
  return (
    <div className="small__actions">
      {verdict.mayCopy ? (
        <Button size="s" tone="primary" onClick={ACTS.copy}>
          {masked > 0 ? keys.copySafe : keys.copy}
          <Keys accelerator="Enter" />
        </Button>
      ) : null}
      {state.seen?.kind === 'text' ? (
        <Button size="s" onClick={ACTS.open}>
          {keys.open}
          <Keys accelerator="CommandOrControl+Enter" />
        </Button>
      ) : null}
      <Button size="s" tone="plain" onClick={ACTS.close}>
        {keys.close}
        <Keys accelerator="Escape" />
      </Button>
    </div>
  );
}
