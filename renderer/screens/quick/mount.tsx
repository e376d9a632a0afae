import '../../styles/index.css';
import './quick.css';
import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { followAppearance } from '../../state/appearance.ts';
import { useSettings } from '../../state/settings-store.ts';

/** Puts a small window's page in place, in the person's language and colours from the first painting on. */
export async function mount(page: ReactNode): Promise<void> {
  const root = document.getElementById('root');
  if (root === null) throw new Error('the page has no root element');
  followAppearance(document);
  await useSettings.getState().load();
  createRoot(root).render(<StrictMode>{page}</StrictMode>);
}
