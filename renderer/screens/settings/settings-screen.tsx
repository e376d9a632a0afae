import './settings.css';
import { type Settings, THEMES } from '../../../shared/contract/settings.ts';
import { settingsWords } from '../../../shared/words/settings-words.ts';
import { shellWords } from '../../../shared/words/shell-words.ts';
import { PageHeader } from '../../parts/page.tsx';
import { Segmented } from '../../parts/segmented.tsx';
import { Banner, Card } from '../../parts/surfaces.tsx';
import { useDecided } from '../../state/decided.ts';
import { useSettings } from '../../state/settings-store.ts';
import { useLanguage, useWords } from '../../state/words.ts';
import { About } from './about.tsx';
import { DefaultSite } from './default-site.tsx';
import { GuardField } from './guard-field.tsx';
import { ShortcutField } from './shortcut-field.tsx';

const LANGUAGE_CHOICES = ['system', 'ja', 'en'] as const satisfies readonly Settings['language'][];

/** What a person may change. Each change applies at once; one that cannot be kept is taken back and says so. */
export function SettingsScreen() {
  const words = useWords(settingsWords);
  const shell = useWords(shellWords);
  return (
    <div className="page settings">
      <PageHeader title={shell.routes.settings} lead={words.lead} />
      <Failure />
      <Looks />
      <Card title={words.checking}>
        <DefaultSite />
      </Card>
      <ShortcutField />
      <GuardField />
      <About />
    </div>
  );
}

function Failure() {
  const words = useWords(settingsWords);
  const language = useLanguage();
  const problem = useSettings((state) => state.problem);
  if (problem === undefined) return null;
  return (
    <Banner tone="hold" role="alert" title={words.failed}>
      {problem.message[language]} {words.keptBefore}
    </Banner>
  );
}

function Looks() {
  const words = useWords(settingsWords);
  const settings = useSettings((state) => state.settings);
  const change = useSettings((state) => state.change);
  const [isLanguageDecided, isThemeDecided] = [useDecided('language'), useDecided('theme')];
  return (
    <Card title={words.looks}>
      <Segmented
        legend={words.language}
        value={settings.language}
        options={LANGUAGE_CHOICES.map((value) => ({
          value,
          label: value === 'system' ? words.languages.system : <bdi lang={value}>{words.languages[value]}</bdi>,
        }))}
        disabled={isLanguageDecided}
        hint={isLanguageDecided ? words.decided : undefined}
        onChange={(language) => void change({ language })}
      />
      <Segmented
        legend={words.theme}
        value={settings.theme}
        options={THEMES.map((value) => ({ value, label: words.themes[value] }))}
        disabled={isThemeDecided}
        hint={isThemeDecided ? words.decided : undefined}
        onChange={(theme) => void change({ theme })}
      />
    </Card>
  );
}
