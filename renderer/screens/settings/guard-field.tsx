import { guardWords } from '../../../shared/words/guard-words.ts';
import { settingsWords } from '../../../shared/words/settings-words.ts';
import { Switch } from '../../parts/fields.tsx';
import { Banner, Card } from '../../parts/surfaces.tsx';
import { useDecided } from '../../state/decided.ts';
import { useSettings } from '../../state/settings-store.ts';
import { useWords } from '../../state/words.ts';

/** Whether the desktop app looks at what is copied. Pauses are in the tray's menu: they end by themselves. */
export function GuardField() {
  const words = useWords(guardWords);
  const shared = useWords(settingsWords);
  const decided = useDecided('guard');
  const able = useSettings((state) => state.info?.host === 'desktop');
  const guard = useSettings((state) => state.settings.guard);
  const change = useSettings((state) => state.change);
  return (
    <Card title={words.label}>
      {able ? null : <Banner tone="info" title={words.settings.unable} />}
      <Switch
        label={words.settings.label}
        hint={decided ? shared.decided : words.settings.hint}
        checked={able && guard}
        disabled={!able || decided}
        onChange={(checked) => void change({ guard: checked })}
      />
    </Card>
  );
}
