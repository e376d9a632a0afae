import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react';

type Native = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'style' | 'className'>;

interface ButtonProps extends Native {
  /** `primary` once per view, `plain` for side actions, `danger` for what cannot be taken back. */
  readonly tone?: 'quiet' | 'primary' | 'plain' | 'danger';
  readonly size?: 's' | 'm';
  readonly icon?: ReactNode;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** A native button. Takes every attribute of `<button>` except `style` and `className`. */
export function Button({ tone = 'quiet', size = 'm', icon, children, ...native }: ButtonProps) {
  return (
    <button type="button" {...native} className="button" data-tone={tone} data-size={size}>
      {icon}
      {children === undefined ? null : <span>{children}</span>}
    </button>
  );
}

interface IconButtonProps extends Native {
  /** Read by screen readers and shown as the tooltip. */
  readonly label: string;
  readonly icon: ReactNode;
  readonly size?: 's' | 'm';
}

/** A square button that shows a drawing only. */
export function IconButton({ label, icon, size = 'm', ...native }: IconButtonProps) {
  return (
    <button
      type="button"
      {...native}
      className="button"
      data-tone="plain"
      data-size={size}
      data-icon-only=""
      aria-label={label}
      title={label}
    >
      {icon}
    </button>
  );
}
