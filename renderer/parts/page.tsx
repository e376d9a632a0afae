import type { ReactNode } from 'react';

interface PageHeaderProps {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly actions?: ReactNode;
}

/** The head of a screen: its one `h1`, a sentence, actions at the end. */
export function PageHeader({ title, lead, actions }: PageHeaderProps) {
  return (
    <header className="page-header">
      <div>
        <h1>{title}</h1>
        {lead === undefined ? null : <p className="page-header__lead">{lead}</p>}
      </div>
      {actions === undefined ? null : <div className="page-header__actions">{actions}</div>}
    </header>
  );
}

interface EmptyStateProps {
  readonly icon?: ReactNode;
  readonly title: string;
  readonly children?: ReactNode;
  readonly action?: ReactNode;
}

/** What stands where there is nothing yet: says so, and what to do next. */
export function EmptyState({ icon, title, children, action }: EmptyStateProps) {
  return (
    <div className="empty">
      {icon}
      <p className="empty__title">{title}</p>
      {children === undefined ? null : <p className="empty__text">{children}</p>}
      {action}
    </div>
  );
}

/** A native progress bar; `value` of `max` parts are done. */
export function Progress({ label, value, max }: { label: string; value: number; max: number }) {
  return <progress className="progress" aria-label={label} value={value} max={max} />;
}

/** A quiet line while something loads. */
export function Loading({ label }: { label: string }) {
  return <output className="loading">{label}</output>;
}
