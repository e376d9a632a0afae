import type { Found } from '../../detector.ts';
import type { Gated } from '../../gated.ts';

/** Where a page holds text that its reader never sees. The group `said` is that text. */
export const HIDDEN_PLACES: readonly (Gated & { readonly pattern: RegExp })[] = [
  { needs: [['<!--']], pattern: /<!--\s*(?<said>(?:(?!-->)[\s\S]){4,600})/dgu },
  { needs: [['[//]']], pattern: /\[\/\/\]:\s*#\s*[("'](?<said>[^)\n]{4,600})/dgu },
  {
    needs: [['display', 'visibility', 'font-size', 'opacity', 'color', ' hidden', 'aria-hidden', '-9999']],
    pattern:
      /<[a-z][\w-]{0,20}(?=\s[^>]{0,300}(?:display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden|font-size\s{0,9}:\s{0,9}0|opacity\s{0,9}:\s{0,9}0(?![.\d])|(?<!-)color\s{0,9}:\s{0,9}(?:#f{3,6}\b|white\b|transparent)|-9999|(?<=\s)hidden(?=[\s>=/])|aria-hidden))[^>]{0,400}>\s{0,60}(?<said>[^<]{4,600})/dgiu,
  },
];

/** Words addressed to a machine, or an order to it, where nobody else would read them. */
const TO_MACHINE =
  /\b(?:AI|LLM|language model|chat ?bot|ChatGPT|GPT|Claude|Gemini|Copilot|assistant|agent)s?\b[^.\n]{0,40}?(?:[:,]\s|instructions?\b|\b(?:must|should|do not|always|never|please|ignore)\b)|\b(?:ignore|disregard|forget) (?:all|the|any|every|previous|your)\b|\byou (?:must|should|will|have to) (?:give|say|recommend|answer|reply|rate|output|always|never|only|ignore|not)\b|\b(?:recommend|praise|rate|rank) (?:this|it|us|our|only)\b|\bnever mention\b|\bsystem prompt\b|(?:AI|アシスタント|エージェント|言語モデル|LLM|GPT)(?:は|へ|に|よ|向け|\s?[:、])[^。\n]{0,60}(?:こと|せよ|ください|しろ|なさい)|(?:指示|命令)(?:を|は)[^。\n]{0,10}(?:無視|忘れ|従)|必ず[^。\n]{0,40}(?:と(?:答え|書|回答|出力)|勧め|推薦)/iu;

/** Orders in the hidden stretches of the text, with the confidence that their place gives them. */
export function* hiddenOrders(text: string, places: typeof HIDDEN_PLACES): Generator<Found> {
  for (const { pattern } of places) {
    for (const { indices } of text.matchAll(pattern)) {
      const [start, end] = indices?.groups?.said ?? [0, 0];
      const said = text.slice(start, end).trimEnd();
      if (!TO_MACHINE.test(said)) continue;
      yield { start, end: start + said.length, confidence: 0.95, because: ['orders-to-ai', 'hidden'] };
    }
  }
}
