import type { RateRatio } from '../../../../shared/train/effect/rate-ratio.ts';
import { effectWords } from '../../../../shared/words/effect-words.ts';
import { trainerWords } from '../../../../shared/words/trainer-words.ts';
import { useWords } from '../../../state/words.ts';

export interface NamedEffect {
  readonly topic: string;
  readonly name: string;
  readonly effect: RateRatio;
}

/** The drawing's grid: names at the left, ratios on a logarithmic scale from a quarter to four times. */
const LEFT = 200;
const WIDTH = 640;
const ROW = 30;
const TICKS = [0.25, 0.5, 1, 2, 4] as const;

/** Each ratio as a point with its interval; left of the line means less often after the lesson. */
export function EffectChart({ effects }: { effects: readonly NamedEffect[] }) {
  const words = useWords(effectWords);
  const { chartLabel } = useWords(trainerWords);
  const height = effects.length * ROW;
  return (
    <svg
      className="effect-chart"
      viewBox={`0 0 ${WIDTH} ${height + 28}`}
      role="img"
      aria-label={chartLabel(words.effectTitle)}
    >
      {TICKS.map((tick) => (
        <g key={tick}>
          <line
            className="effect-chart__tick"
            data-one={tick === 1 ? '' : undefined}
            x1={xOf(tick)}
            x2={xOf(tick)}
            y1="0"
            y2={height}
          />
          <text x={xOf(tick)} y={height + 18} fontSize="13" textAnchor="middle">
            {tick}
          </text>
        </g>
      ))}
      {effects.map(({ topic, name, effect }, index) => (
        <g key={topic} transform={`translate(0 ${index * ROW})`}>
          <text x="0" y="20" fontSize="14">
            {name.length > 16 ? `${name.slice(0, 15)}…` : name}
          </text>
          <line className="effect-chart__range" x1={xOf(effect.low)} x2={xOf(effect.high)} y1="15" y2="15" />
          <circle className="effect-chart__point" cx={xOf(effect.ratio)} cy="15" r="5" />
        </g>
      ))}
    </svg>
  );
}

/** Beyond the scale, a point stands at its end. */
function xOf(ratio: number): number {
  const inside = Math.min(4, Math.max(0.25, ratio));
  return LEFT + ((Math.log2(inside) + 2) / 4) * (WIDTH - LEFT - 20) + 10;
}
