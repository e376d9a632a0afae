import { type ReactNode, useId } from 'react';

interface PaneProps {
  readonly area: 'source' | 'safe' | 'findings' | 'parts';
  readonly title: string;
  /** A quiet fact beside the title. */
  readonly aside?: ReactNode;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** One of the sheets of the Check screen: a head with its actions, and a body that scrolls by itself. */
export function Pane({ area, title, aside, actions, children }: PaneProps) {
  const id = useId();
  return (
    <section className="pane" data-area={area} aria-labelledby={id}>
      <div className="pane__head">
        <h2 id={id}>{title}</h2>
        <span className="pane__aside">{aside}</span>
        <div className="pane__actions">{actions}</div>
      </div>
      {children}
    </section>
  );
}
