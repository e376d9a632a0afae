/** The key that does the same as a control; decoration, since the control has a name of its own. */
export function KeyCap({ children }: { children: string | number }) {
  return (
    <span className="key-cap" aria-hidden="true">
      {children}
    </span>
  );
}
