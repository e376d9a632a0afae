import { fold } from '../shared/detect/fold.ts';
import { type JapaneseLists, openRules } from '../shared/detect/names/ja-rules.ts';
import { eachRuledRun, fillAll } from '../shared/detect/names/ja-tagger.ts';
import { emptyFeatures, featuresOf } from '../shared/detect/names/ja-tagger-features.ts';
import { emptyRun } from '../shared/detect/names/ja-tagger-tokens.ts';
import { LABELS } from '../shared/detect/names/ja-tagger-weights.ts';
import type { Lesson } from './train-crf.ts';

/** A text with its names. A category that is no label (an event, a product) counts as `thing`. */
export interface Example {
  readonly text: string;
  readonly spans: readonly { readonly start: number; readonly end: number; readonly category: string }[];
  /** True where names may be left without a label: then what the rules found is no lesson. */
  readonly loose?: true;
}

/** Turns labelled texts into lessons: the same runs and features as the product sees, each token with its label. */
export function lessonMaker(lists: JapaneseLists): (example: Example) => readonly Lesson[] {
  const read = openRules(lists);
  const [run, list] = [emptyRun(), emptyFeatures()];
  return ({ text, spans, loose }) => {
    const folded = fold(text).text;
    // Offsets count in the text as it was written; a text that folding shortens would need its own.
    if (folded.length !== text.length) return [];
    const { analysis, answer } = read(folded, () => '');
    const lessons: Lesson[] = [];
    eachRuledRun(analysis, answer, (extent, ruled) => {
      if (loose && ruled.length > 0) return;
      fillAll(analysis, extent, ruled, run, list);
      const features: Int32Array[] = [];
      const labels: number[] = [];
      for (let token = 0; token < run.count; token++) {
        featuresOf(analysis.text, run, list, token);
        features.push(list.buckets.slice(0, list.count));
        labels.push(labelOf(spans, run.starts[token] ?? 0, run.ends[token] ?? 0));
      }
      lessons.push({ features, labels });
    });
    return lessons;
  };
}

/** The label of the span that holds more than half of a token. */
function labelOf(spans: Example['spans'], start: number, end: number): number {
  const span = spans.find((one) => (Math.min(one.end, end) - Math.max(one.start, start)) * 2 > end - start);
  if (span === undefined) return 0;
  const label = (LABELS as readonly string[]).indexOf(span.category);
  return label > 0 ? label : LABELS.indexOf('thing');
}
