import type { ReactNode } from 'react';
import type { Lesson } from '../../../shared/train/lesson.ts';
import { type ArtName, lessonArtWords } from '../../../shared/words/lesson-art-words.ts';
import { useWords } from '../../state/words.ts';
import { LetterOnHook, Magnifier, MaskedFace, OneDrop, Sponge } from './art/doubt-art.tsx';
import { HookedLine, KeyOnHook, NameCard, SealedFolder, Strings, TwoDoors } from './art/everyday-art.tsx';
import { FireBell, FourSteps, Gate, NineFields, Scales, TenPillars, TwoPaintings } from './art/rules-art.tsx';

/** The drawing of each lesson by its id; a lesson that has none yet gets the gate. */
const ART: Readonly<Record<ArtName, () => ReactNode>> = {
  gate: Gate,
  'personal-data': NameCard,
  'code-and-secrets': KeyOnHook,
  'trade-secrets': SealedFolder,
  'business-service': TwoDoors,
  'prompt-injection': HookedLine,
  'tools-and-agents': Strings,
  'plausible-mistakes': Magnifier,
  deepfakes: MaskedFace,
  'ai-phishing': LetterOnHook,
  'poisoned-data': OneDrop,
  sponge: Sponge,
  copyright: TwoPaintings,
  'duty-of-care': Scales,
  'ten-principles': TenPillars,
  'after-a-leak': FireBell,
  'risk-map': NineFields,
  'secure-development': FourSteps,
};

/** The drawing of a lesson, with words for those who do not see it. */
export function LessonArt({ lesson }: { lesson: Lesson }) {
  const words = useWords(lessonArtWords);
  const name: ArtName = Object.hasOwn(ART, lesson.id) ? (lesson.id as ArtName) : 'gate';
  const Drawing = ART[name];
  return (
    <svg
      className="art"
      viewBox="0 0 360 200"
      fill="none"
      strokeLinecap="round"
      strokeLinejoin="round"
      role="img"
      aria-label={words[name]}
    >
      <Drawing />
    </svg>
  );
}
