import './check.css';
import './findings.css';
import { lazy, Suspense, useEffect, useRef } from 'react';
import { mergeUndoKeys, type UndoKey } from '../../../shared/redact/undo-key.ts';
import { checkWords } from '../../../shared/words/check-words.ts';
import { call, listen } from '../../bridge/bridge.ts';
import { Segmented } from '../../parts/segmented.tsx';
import { useMoment } from '../../state/moment-store.ts';
import { usePolicy } from '../../state/policy-store.ts';
import { goTo } from '../../state/route-store.ts';
import { useSettings } from '../../state/settings-store.ts';
import { useWords } from '../../state/words.ts';
import { useWrong } from '../../state/wrong-store.ts';
import { useCheck } from './check-store.ts';
import { copySafe } from './copy-safe.ts';
import { closeItem, maskSelection, putFile, putText, step, undoLast } from './desk-actions.ts';
import { checkAgain, closeFile, followMarks } from './files/file-desk.ts';
import { useFile } from './files/file-store.ts';
import { FileView } from './files/file-view.tsx';
import { useFileDrop } from './files/use-file-drop.ts';
import { FindingsPane } from './findings-pane.tsx';
import { markWrong } from './mark-wrong.ts';
import { RestorePane } from './restore-pane.tsx';
import { SafePane } from './safe-pane.tsx';
import type { Shortcut } from './shortcuts.ts';
import { siteInForce } from './site-in-force.ts';
import { SitePicker } from './site-picker.tsx';
import { SourcePane } from './source-pane.tsx';
import { desk } from './the-desk.ts';
import { useShortcuts } from './use-shortcuts.ts';
import { VerdictBanner } from './verdict-banner.tsx';

const MomentPanel = lazy(() => import('../training/moment-panel.tsx'));

/** The first screen: text on its way to a chatbot is looked at here, and answers get their real values back. */
export function CheckScreen() {
  const words = useWords(checkWords);
  const tab = useCheck((state) => state.tab);
  const sheets = useRef<HTMLDivElement>(null);
  const hasFile = useFile(({ file }) => file !== undefined);
  useEngineContext();
  useKnownKeys();
  useShortcuts(sheets, ACTS);
  useFileDrop(takeFile);
  useOfferedCard();
  useEffect(
    () =>
      listen('check.open', ({ text }) => {
        useCheck.setState({ tab: 'check' });
        closeFile();
        goTo('check');
        putText(text);
      }),
    [],
  );
  return (
    <div className="check">
      <header className="check__head">
        <h1>{words.title}</h1>
        <Segmented
          legend={words.tabs.legend}
          hideLegend
          value={tab}
          options={[
            { value: 'check', label: words.tabs.check },
            { value: 'restore', label: words.tabs.restore },
          ]}
          onChange={(next) => useCheck.setState({ tab: next })}
        />
        {tab === 'check' ? <SitePicker /> : null}
      </header>
      <div className="check__sheets" hidden={tab !== 'check' || hasFile} ref={sheets}>
        <VerdictBanner />
        <SourcePane />
        <SafePane />
        <FindingsPane />
      </div>
      {tab === 'check' && hasFile ? <FileView /> : null}
      {tab === 'restore' ? <RestorePane /> : null}
      <Moment />
    </div>
  );
}

/** A card that explains a check, loaded when there is one to show. */
function Moment() {
  const isShown = useMoment(({ shown }) => shown !== undefined);
  return isShown ? (
    <Suspense fallback={null}>
      <MomentPanel />
    </Suspense>
  ) : null;
}

function takeFile(file: File): void {
  useCheck.setState({ tab: 'check' });
  goTo('check');
  void putFile(file);
}

const ACTS: Readonly<Record<Shortcut, () => void>> = {
  copy: () => void copySafe(),
  next: () => step(1),
  previous: () => step(-1),
  mask: maskSelection,
  undo: undoLast,
  wrong: () => void markWrong(),
  close: closeItem,
};

/** Tells the engine where the text is going and under which policy, whenever that changes. */
function useEngineContext(): void {
  const policy = usePolicy((state) => state.policy);
  const source = usePolicy((state) => state.source);
  const groups = usePolicy((state) => state.groups);
  const chosen = useCheck((state) => state.site);
  const preferred = useSettings((state) => state.settings.site);
  const known = useCheck((state) => state.session);
  const wrong = useWrong((state) => state.wrong);
  useEffect(() => void useWrong.getState().load(), []);
  useEffect(() => {
    if (policy === undefined || source === undefined) return;
    desk.setContext({ policy, source, groups, site: siteInForce(policy, chosen, preferred), known, wrong });
  }, [policy, source, groups, chosen, preferred, known, wrong]);
  // Placeholders that are new since then change nothing about a file: it is long and keeps those it has.
  // biome-ignore lint/correctness/useExhaustiveDependencies: what it is checked for is read where it is checked
  useEffect(checkAgain, [policy, source, chosen, preferred]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the marks are read where the file is checked
  useEffect(followMarks, [wrong]);
}

/** A card that the clipboard guard offered is played here. */
function useOfferedCard(): void {
  useEffect(
    () =>
      listen('moment.open', (offered) => {
        goTo('check');
        void useMoment.getState().open(offered);
      }),
    [],
  );
}

/** Takes over what safe texts that were made outside of this page stand for. */
function useKnownKeys(): void {
  useEffect(() => {
    const take = (key: UndoKey) => useCheck.setState(({ session }) => ({ session: mergeUndoKeys(session, key) }));
    const stop = listen('keys.known', take);
    void call('keys.read').then((answer) => {
      if (answer.ok && answer.value.entries.length > 0) take(answer.value);
    });
    return stop;
  }, []);
}
