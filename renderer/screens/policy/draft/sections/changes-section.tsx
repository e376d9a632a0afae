import { useMemo } from 'react';
import type { Language } from '../../../../../shared/language.ts';
import { type Difference, differences } from '../../../../../shared/policy/difference.ts';
import { policySectionWords } from '../../../../../shared/words/policy-section-words.ts';
import { Button } from '../../../../parts/button.tsx';
import { CopyIcon } from '../../../../parts/icons.tsx';
import { Chip, type Tone } from '../../../../parts/surfaces.tsx';
import { showToast } from '../../../../parts/toast.tsx';
import { usePolicy } from '../../../../state/policy-store.ts';
import { useLanguage, useWords } from '../../../../state/words.ts';
import { copyText } from '../../../check/clipboard.ts';
import { useSoundDraft } from '../use-draft.ts';

/** How the draft differs from the policy in force, in sentences. */
export function ChangesSection() {
  const words = useWords(policySectionWords).changes;
  const language = useLanguage();
  const draft = useSoundDraft();
  const current = usePolicy((state) => state.policy);
  const found = useMemo(
    () => (draft === undefined || current === undefined ? undefined : differences(current, draft, language)),
    [draft, current, language],
  );
  if (found === undefined) return <p>{words.blocked}</p>;
  if (found.length === 0) return <p>{words.none}</p>;
  const copy = async () => {
    const copied = await copyText(changesText(found, language));
    showToast(copied.ok ? words.copied : words.copyFailed);
  };
  return (
    <>
      <div>
        <Button size="s" icon={<CopyIcon size={16} />} onClick={() => void copy()}>
          {words.copy}
        </Button>
      </div>
      <ul className="changes">
        {found.map((difference) => (
          <ChangeLine key={difference.path} difference={difference} />
        ))}
      </ul>
    </>
  );
}

const TONES: Readonly<Record<Difference['change'], Tone>> = {
  same: 'neutral',
  words: 'neutral',
  other: 'info',
  stricter: 'pass',
  looser: 'caution',
};

function ChangeLine({ difference }: { difference: Difference }) {
  const words = useWords(policySectionWords).changes;
  const { path, change, sentence, was, becomes } = difference;
  return (
    <li>
      <p className="changes__head">
        <Chip tone={TONES[change]}>{words.change[change]}</Chip> <b>{sentence}</b>
        {path === '' ? null : <code>{path}</code>}
      </p>
      <Lines title={words.was} mark="−" lines={was} />
      <Lines title={words.becomes} mark="＋" lines={becomes} />
    </li>
  );
}

function Lines({ title, mark, lines }: { title: string; mark: string; lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <ul className="changes__lines" aria-label={title}>
      {lines.map((line) => (
        <li key={line}>
          <span aria-hidden="true">{mark}</span> {line}
        </li>
      ))}
    </ul>
  );
}

/** Differences as plain text, for a ticket. */
export function changesText(found: readonly Difference[], language: Language): string {
  const words = policySectionWords[language].changes;
  const lines = found.flatMap(({ path, sentence, was, becomes }) => [
    path === '' ? sentence : `${sentence} (${path})`,
    ...was.map((line) => `  - ${line}`),
    ...becomes.map((line) => `  + ${line}`),
  ]);
  return `${[words.lead, '', ...lines].join('\n')}\n`;
}
