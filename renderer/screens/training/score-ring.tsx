const RADIUS = 40;
const ROUND = 2 * Math.PI * RADIUS;

/** A ring that is filled as far as the share goes; the figure stands in it. */
export function ScoreRing({ score, label }: { score: number; label: string }) {
  return (
    <svg className="ring" width="112" height="112" viewBox="0 0 100 100" role="img" aria-label={label}>
      <circle className="ring__track" cx="50" cy="50" r={RADIUS} fill="none" strokeWidth="7" />
      <circle
        className="ring__share"
        cx="50"
        cy="50"
        r={RADIUS}
        fill="none"
        strokeWidth="7"
        strokeDasharray={`${ROUND * score} ${ROUND}`}
        transform="rotate(-90 50 50)"
      />
      <text className="ring__label" x="50" y="50" dy="0.36em" textAnchor="middle" fontSize="21">
        {label}
      </text>
    </svg>
  );
}
