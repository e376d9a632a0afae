import { useEffect, useState } from 'react';
import { documentWords } from '../../../../shared/words/document-words.ts';
import { Button } from '../../../parts/button.tsx';
import { CheckIcon, ClearIcon, CloseIcon, CopyIcon, HoldIcon, MaskIcon, UnknownIcon } from '../../../parts/icons.tsx';
import { Banner } from '../../../parts/surfaces.tsx';
import { usePolicy } from '../../../state/policy-store.ts';
import { useLanguage, useWords } from '../../../state/words.ts';
import { copyAll } from './copy-file.ts';
import { closeFile, makeCopy } from './file-desk.ts';
import type { OpenFile } from './file-store.ts';
import { fileSentences, fileVerdictOf } from './file-verdict.ts';

const ICON = {
  mask: <MaskIcon size={24} />,
  block: <HoldIcon size={24} />,
  'block-site': <HoldIcon size={24} />,
  unchecked: <UnknownIcon size={24} />,
  'no-policy': <UnknownIcon size={24} />,
  reading: <CheckIcon size={24} />,
} as const;

/** The verdict on the whole file, with what can be done about it. */
export function FileBanner({ file }: { file: OpenFile }) {
  const words = useWords(documentWords);
  const language = useLanguage();
  const policy = usePolicy((state) => state.policy);
  const verdict = fileVerdictOf(file, policy);
  const { title, text } = fileSentences(verdict, file, words.verdict, policy, language);
  const icon = verdict.kind in ICON ? ICON[verdict.kind as keyof typeof ICON] : undefined;
  const isReading = verdict.kind === 'reading';
  return (
    <div className="verdict" aria-busy={isReading}>
      <Banner
        tone={verdict.tone}
        icon={icon}
        title={title}
        actions={<Deeds file={file} mayCopy={verdict.mayCopy} isReading={isReading} />}
      >
        <span className="document__name">{file.name}</span> {text}
      </Banner>
      {isReading ? (
        <progress className="document__progress" aria-label={words.verdict.reading} value={file.share} />
      ) : null}
      <Announcer text={isReading ? words.verdict.reading : `${file.name} ${title} ${text}`} />
    </div>
  );
}

interface DeedsProps {
  readonly file: OpenFile;
  readonly mayCopy: boolean;
  readonly isReading: boolean;
}

function Deeds({ file, mayCopy, isReading }: DeedsProps) {
  const words = useWords(documentWords);
  return (
    <>
      {mayCopy ? (
        <Button
          tone="primary"
          icon={<CopyIcon />}
          aria-keyshortcuts="Control+Enter Meta+Enter"
          onClick={() => void copyAll()}
        >
          {words.copyAll}
        </Button>
      ) : null}
      {mayCopy && file.canCopy && hasMasked(file) ? (
        <Button icon={<MaskIcon />} aria-disabled={file.isCopying} onClick={makeCopy}>
          {file.isCopying ? words.saving : words.save}
        </Button>
      ) : null}
      <Button tone={isReading ? 'quiet' : 'plain'} icon={isReading ? <CloseIcon /> : <ClearIcon />} onClick={closeFile}>
        {isReading ? words.cancel : words.close}
      </Button>
    </>
  );
}

const hasMasked = ({ rows }: OpenFile): boolean => rows.some(({ pieces }) => pieces.length > 0);

/** Long enough for screen readers to notice the empty element before it is filled. */
const SPEAK_AFTER_MS = 300;

/** Speaks politely what stands in the banner now. Mounted empty, so that the first sentence is heard too. */
function Announcer({ text }: { text: string }) {
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(text), SPEAK_AFTER_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return <output className="visually-hidden">{said}</output>;
}
