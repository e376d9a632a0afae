import { useEffect } from 'react';
import { create } from 'zustand';
import { shellWords } from '../../shared/words/shell-words.ts';
import { useWords } from '../state/words.ts';
import { Button, IconButton } from './button.tsx';
import { CloseIcon } from './icons.tsx';

interface Toast {
  readonly id: number;
  readonly text: string;
  readonly action?: { readonly label: string; readonly run: () => void };
}

interface Toasts {
  readonly current: Toast | undefined;
  readonly show: (text: string, action?: Toast['action']) => void;
  readonly dismiss: () => void;
}

export const useToasts = create<Toasts>((set, get) => ({
  current: undefined,
  show: (text, action) => {
    const id = (get().current?.id ?? 0) + 1;
    set({ current: action === undefined ? { id, text } : { id, text, action } });
  },
  dismiss: () => set({ current: undefined }),
}));

/** Shows one quiet line at the foot of the window, with at most one action; a newer line replaces it. */
export function showToast(text: string, action?: Toast['action']): void {
  useToasts.getState().show(text, action);
}

/** How long a line stays: long enough to reach its action by keyboard. Hovering or focusing it keeps it. */
const STAY_MS = 8_000;

/** Where toasts appear; stands once at the end of the page. */
export function ToastHost() {
  const toast = useToasts((state) => state.current);
  const dismiss = useToasts((state) => state.dismiss);
  const words = useWords(shellWords);
  useEffect(() => {
    if (toast === undefined) return;
    const timer = setInterval(() => {
      if (document.querySelector('.toast:hover, .toast:focus-within') === null) dismiss();
    }, STAY_MS);
    return () => clearInterval(timer);
  }, [toast, dismiss]);
  const { action } = toast ?? {};
  return (
    <output className="toasts">
      {toast === undefined ? null : (
        <span className="toast">
          <span className="toast__text">{toast.text}</span>
          {action === undefined ? null : (
            <Button
              size="s"
              onClick={() => {
                action.run();
                dismiss();
              }}
            >
              {action.label}
            </Button>
          )}
          <IconButton size="s" label={words.close} icon={<CloseIcon size={16} />} onClick={dismiss} />
        </span>
      )}
    </output>
  );
}
