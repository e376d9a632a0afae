import { create } from 'zustand';

export const ROUTES = ['check', 'training', 'policy', 'history', 'settings'] as const;
export type Route = (typeof ROUTES)[number];

interface RouteState {
  readonly route: Route;
  /** What follows the screen's name, such as a lesson's id in `#/training/lesson-id`. */
  readonly rest: string;
  readonly follow: (hash: string) => void;
}

/** Reads `#/screen/rest`; anything else means the Check screen. */
export function parseRoute(hash: string): { readonly route: Route; readonly rest: string } {
  const [, name = '', rest = ''] = /^#\/([a-z]+)(?:\/(.*))?$/.exec(hash) ?? [];
  const route = ROUTES.find((known) => known === name);
  return route === undefined ? { route: 'check', rest: '' } : { route, rest: safeDecode(rest) };
}

/** The address of a screen, for links. */
export function hrefOf(route: Route, rest = ''): string {
  return rest === '' ? `#/${route}` : `#/${route}/${encodeURIComponent(rest)}`;
}

function safeDecode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    // A hand-typed address with a stray percent sign is not worth an error page.
    return '';
  }
}

export const useRoute = create<RouteState>((set) => ({
  route: 'check',
  rest: '',
  follow: (hash) => set(parseRoute(hash)),
}));

/** Opens a screen as a link would. */
export function goTo(route: Route, rest = ''): void {
  window.location.hash = hrefOf(route, rest);
}
