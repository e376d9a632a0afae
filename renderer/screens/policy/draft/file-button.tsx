import { type ReactNode, useRef } from 'react';
import { Button } from '../../../parts/button.tsx';

interface FileButtonProps {
  readonly accept?: string;
  /** Any number at once. */
  readonly multiple?: boolean;
  readonly disabled?: boolean;
  readonly onFile: (file: File) => void;
  readonly children: ReactNode;
}

/** A button that lets the person choose a file; the page gets its content and never its place. */
export function FileButton({ accept, multiple = false, disabled = false, onFile, children }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button disabled={disabled} onClick={() => input.current?.click()}>
        {children}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept={accept}
        multiple={multiple}
        onChange={(event) => {
          for (const file of event.target.files ?? []) onFile(file);
          event.target.value = '';
        }}
      />
    </>
  );
}
