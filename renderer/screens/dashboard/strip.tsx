interface StripProps {
  /** Where the parts begin and how long they are, from 0 to 1. */
  readonly parts: readonly { readonly kind: string; readonly start: number; readonly share: number }[];
}

/** One bar on its whole length. What it shows stands beside it in words. */
export function Strip({ parts }: StripProps) {
  return (
    <svg className="dash-strip" viewBox="0 0 1000 10" preserveAspectRatio="none" aria-hidden="true">
      <rect className="dash-strip__rest" x="0" y="0" width="1000" height="10" />
      {parts.map(({ kind, start, share }) => (
        <rect
          key={kind}
          className="dash-strip__part"
          data-part={kind}
          x={start * 1000}
          y="0"
          width={share * 1000}
          height="10"
        />
      ))}
    </svg>
  );
}

interface StripRowProps extends StripProps {
  readonly name: string;
  readonly figure: string;
  readonly note?: string;
}

/** A name and its figure above a bar; what else is to say stands below. */
export function StripRow({ name, figure, note, parts }: StripRowProps) {
  return (
    <li className="dash-row">
      <span className="dash-row__name">{name}</span>
      <span className="dash-row__figure">{figure}</span>
      <Strip parts={parts} />
      {note === undefined ? null : <span className="dash-row__note">{note}</span>}
    </li>
  );
}
