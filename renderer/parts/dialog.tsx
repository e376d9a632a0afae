import { type ReactNode, useEffect, useId, useRef } from 'react';

interface DialogProps {
  readonly open: boolean;
  readonly title: string;
  /** Asked for by the Escape key or a button of yours; you set `open` to false. */
  readonly onClose: () => void;
  readonly actions?: ReactNode;
  readonly children?: ReactNode;
}

/** A native modal dialog: the browser traps the focus and gives it back on close. */
export function Dialog({ open, title, onClose, actions, children }: DialogProps) {
  const element = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const dialog = element.current;
    if (dialog === null || dialog.open === open) return;
    if (open) dialog.showModal();
    else dialog.close();
  }, [open]);
  return (
    <dialog ref={element} className="dialog" aria-labelledby={id} onClose={onClose}>
      {open ? (
        <div className="dialog__inner">
          <h2 id={id}>{title}</h2>
          {children}
          {actions === undefined ? null : <div className="dialog__actions">{actions}</div>}
        </div>
      ) : null}
    </dialog>
  );
}
