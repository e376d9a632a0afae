import { type ReactNode, useEffect, useRef } from 'react';
import { Button } from './button.tsx';

interface FilesButtonProps {
  readonly what: 'file' | 'files' | 'folder';
  readonly accept?: string;
  readonly disabled?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
  readonly children: ReactNode;
}

/** A button that lets the person choose files; the page gets their content and never their place. */
export function FilesButton({ what, accept, disabled = false, onFiles, children }: FilesButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    // React has no attribute for choosing folders.
    if (input.current !== null) input.current.webkitdirectory = what === 'folder';
  }, [what]);
  return (
    <>
      <Button disabled={disabled} onClick={() => input.current?.click()}>
        {children}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        multiple={what !== 'file'}
        accept={accept}
        onChange={(event) => {
          onFiles([...(event.target.files ?? [])]);
          event.target.value = '';
        }}
      />
    </>
  );
}
