import { CATEGORIES } from '../../../../../shared/detect/category.ts';
import { BANDS } from '../../../../../shared/detect/confidence.ts';
import { someOrNothing, withField } from '../../../../../shared/policy/draft/with-field.ts';
import { findingWords } from '../../../../../shared/words/finding-words.ts';
import { policyWrongWords } from '../../../../../shared/words/policy-wrong-words.ts';
import { Select } from '../../../../parts/fields.tsx';
import { Checks } from '../../../../parts/text-field.tsx';
import { useWords } from '../../../../state/words.ts';
import type { PartProps } from './part-props.ts';

const UP_TO = ['', 'none', ...BANDS] as const;

/** Which findings people may mark as wrong. */
export function WrongFields({ document, put }: PartProps) {
  const words = useWords(policyWrongWords);
  const named = useWords(findingWords).category;
  const { wrong } = document;
  const isNarrowed = wrong !== undefined && wrong.upTo !== 'none';
  return (
    <>
      <Select
        label={words.label}
        hint={words.hint}
        value={wrong?.upTo ?? ''}
        options={UP_TO.map((value) => ({ value, label: words.upTo[value] }))}
        onChange={(upTo) => put('wrong', upTo === '' ? undefined : { ...wrong, upTo })}
      />
      {isNarrowed ? (
        <Checks
          legend={words.kinds}
          hint={words.kindsHint}
          options={CATEGORIES.map((value) => ({ value, label: named[value] }))}
          chosen={wrong.categories ?? []}
          onChange={(chosen) => put('wrong', withField(wrong, 'categories', someOrNothing(chosen)))}
        />
      ) : null}
    </>
  );
}
