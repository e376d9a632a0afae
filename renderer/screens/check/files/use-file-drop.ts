import { useEffect } from 'react';

/** Takes a file that is let go anywhere on the page; otherwise the browser would open it in place of the page. */
export function useFileDrop(take: (file: File) => void): void {
  useEffect(() => {
    const dragged = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes('Files') === true) event.preventDefault();
    };
    const dropped = (event: DragEvent) => {
      const file = event.dataTransfer?.files[0];
      if (file === undefined || event.defaultPrevented) return;
      event.preventDefault();
      take(file);
    };
    addEventListener('dragover', dragged);
    addEventListener('drop', dropped);
    return () => {
      removeEventListener('dragover', dragged);
      removeEventListener('drop', dropped);
    };
  }, [take]);
}
