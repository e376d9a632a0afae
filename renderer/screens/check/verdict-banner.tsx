import { useEffect, useState } from 'react';
import { checkWords } from '../../../shared/words/check-words.ts';
import { shellWords } from '../../../shared/words/shell-words.ts';
import { Button } from '../../parts/button.tsx';
import { CheckIcon, CopyIcon, HoldIcon, MaskIcon, RetryIcon, UnknownIcon } from '../../parts/icons.tsx';
import { Banner } from '../../parts/surfaces.tsx';
import { usePolicy } from '../../state/policy-store.ts';
import { useLanguage, useWords } from '../../state/words.ts';
import { useCheck } from './check-store.ts';
import { copySafe } from './copy-safe.ts';
import { LessonHint } from './lesson-hint.tsx';
import { desk } from './the-desk.ts';
import { useVerdict } from './use-verdict.ts';
import { type Verdict, verdictSentences } from './verdict.ts';

const ICON = {
  mask: <MaskIcon size={24} />,
  block: <HoldIcon size={24} />,
  'block-site': <HoldIcon size={24} />,
  unchecked: <UnknownIcon size={24} />,
  'no-policy': <UnknownIcon size={24} />,
  empty: <CheckIcon size={24} />,
} as const;

/** The verdict in words, with the one thing to do next. */
export function VerdictBanner() {
  const verdict = useVerdict();
  const words = useWords(checkWords);
  const language = useLanguage();
  const policy = usePolicy((state) => state.policy);
  const isChecking = useCheck((state) => state.status === 'checking');
  const { title, text } = verdictSentences(verdict, words.verdict, policy, language);
  const icon = verdict.kind in ICON ? ICON[verdict.kind as keyof typeof ICON] : undefined;
  return (
    <div className="verdict" aria-busy={isChecking}>
      <Banner tone={verdict.tone} icon={icon} title={title} actions={<VerdictActions verdict={verdict} />}>
        {text} <LessonHint />
      </Banner>
      <Announcer text={isChecking ? '' : `${title} ${text}`} />
    </div>
  );
}

function VerdictActions({ verdict }: { verdict: Verdict }) {
  const words = useWords(checkWords);
  const shell = useWords(shellWords);
  if (verdict.kind === 'empty' || verdict.kind === 'no-policy') return null;
  const isMask = verdict.kind === 'mask';
  return (
    <>
      {verdict.kind === 'unchecked' ? (
        <Button icon={<RetryIcon />} onClick={desk.retry}>
          {shell.retry}
        </Button>
      ) : null}
      {verdict.kind === 'block' || verdict.kind === 'block-site' ? null : (
        <Button
          tone="primary"
          icon={<CopyIcon />}
          aria-disabled={!verdict.mayCopy}
          aria-keyshortcuts="Control+Enter Meta+Enter"
          onClick={() => void copySafe()}
        >
          {isMask ? words.safe.copy : words.safe.copyPlain} <kbd>{COPY_KEYS}</kbd>
        </Button>
      )}
    </>
  );
}

const COPY_KEYS = /mac/iu.test(globalThis.navigator?.userAgent ?? '') ? '⌘ ↵' : 'Ctrl ↵';

/** How long the verdict must stand before it is spoken, so that typing is not talked over. */
const SPEAK_AFTER_MS = 900;

/** Speaks a sentence politely once it has stood for a moment; an empty one keeps what was said. */
function Announcer({ text }: { text: string }) {
  const [said, setSaid] = useState('');
  useEffect(() => {
    if (text === '') return;
    const timer = setTimeout(() => setSaid(text), SPEAK_AFTER_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return <output className="visually-hidden">{said}</output>;
}
