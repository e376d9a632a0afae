import { lazy, Suspense, useEffect } from 'react';
import { shellWords } from '../shared/words/shell-words.ts';
import { listen } from './bridge/bridge.ts';
import { Notices } from './frame/notices.tsx';
import { Rail } from './frame/rail.tsx';
import { ScreenGuard } from './frame/screen-guard.tsx';
import { Loading } from './parts/page.tsx';
import { ToastHost } from './parts/toast.tsx';
import { CheckScreen } from './screens/check/check-screen.tsx';
import { usePolicy } from './state/policy-store.ts';
import { goTo, type Route, useRoute } from './state/route-store.ts';
import { useSettings } from './state/settings-store.ts';
import { useWords } from './state/words.ts';

const LAZY = {
  training: lazy(async () => ({ default: (await import('./screens/training/training-screen.tsx')).TrainingScreen })),
  policy: lazy(async () => ({ default: (await import('./screens/policy/policy-screen.tsx')).PolicyScreen })),
  history: lazy(async () => ({ default: (await import('./screens/history/history-screen.tsx')).HistoryScreen })),
  settings: lazy(async () => ({ default: (await import('./screens/settings/settings-screen.tsx')).SettingsScreen })),
} as const;

/** The whole window: rail, notices, one screen. The Check screen stays mounted, so that no text is ever lost. */
export function App() {
  const route = useRoute((state) => state.route);
  const words = useWords(shellWords);
  useHostTalk();
  return (
    <div className="frame">
      <button type="button" className="skip-link" onClick={() => document.getElementById('content')?.focus()}>
        {words.skipToContent}
      </button>
      <Rail />
      <main className="stage" id="content" tabIndex={-1}>
        <Notices />
        <div className="stage__screen" hidden={route !== 'check'}>
          <CheckScreen />
        </div>
        {route === 'check' ? null : <OtherScreen route={route} />}
      </main>
      <ToastHost />
    </div>
  );
}

function OtherScreen({ route }: { route: Exclude<Route, 'check'> }) {
  const words = useWords(shellWords);
  const Screen = LAZY[route];
  return (
    <div className="stage__screen">
      <ScreenGuard key={route} title={words.screenFailed} text={words.screenFailedText} retry={words.retry}>
        <Suspense fallback={<Loading label={words.loading} />}>
          <Screen />
        </Suspense>
      </ScreenGuard>
    </div>
  );
}

function useHostTalk(): void {
  useEffect(() => {
    const { load, take } = useSettings.getState();
    void load();
    void usePolicy.getState().load();
    const stops = [
      listen('settings.changed', take),
      listen('policy.changed', () => void usePolicy.getState().load()),
      listen('training.open', () => goTo('training')),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, []);
}
