import './styles/index.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { takeToken } from './bridge/token.ts';
import { followAppearance } from './state/appearance.ts';
import { useRoute } from './state/route-store.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('the page has no root element');

// Before anything reads the hash: the token comes first in it.
takeToken(window);
const follow = () => useRoute.getState().follow(window.location.hash);
window.addEventListener('hashchange', follow);
follow();
followAppearance(document);

createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
