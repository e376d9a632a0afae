import type { Settings } from '../../../../../shared/contract/settings.ts';
import { someOrNothing, textOrNothing, withField } from '../../../../../shared/policy/draft/with-field.ts';
import { ACTIONS } from '../../../../../shared/policy/policy.ts';
import { policyRuleWords } from '../../../../../shared/words/policy-rule-words.ts';
import { policySectionWords } from '../../../../../shared/words/policy-section-words.ts';
import { Select, Switch } from '../../../../parts/fields.tsx';
import { Checks } from '../../../../parts/text-field.tsx';
import { useWords } from '../../../../state/words.ts';
import { useDraft } from '../draft-store.ts';
import { DraftLines, DraftText, HoursFields } from '../fields.tsx';
import { useDocument, useProblem } from '../use-draft.ts';
import { ExportFields } from './export-fields.tsx';
import type { PartProps, Put } from './part-props.ts';
import { WrongFields } from './wrong-fields.tsx';

/** Everything that is neither a rule nor a list. */
export function OtherSection() {
  const document = useDocument();
  const change = useDraft((state) => state.change);
  const put: Put = (key, value, field = key) => change((draft) => withField(draft, key, value), field);
  return (
    <>
      <Unchecked document={document} put={put} />
      <Retention document={document} put={put} />
      <Moments document={document} put={put} />
      <Results document={document} put={put} />
      <WrongFields document={document} put={put} />
      <ExportFields exports={document.exports} take={(next, field) => put('exports', next, field)} />
      <Local document={document} put={put} />
    </>
  );
}

function Unchecked({ document, put }: PartProps) {
  const words = useWords(policySectionWords).other;
  const rule = useWords(policyRuleWords);
  const none = document.extends === true ? [{ value: '', label: words.inherit }] : [];
  return (
    <Select
      label={words.unchecked}
      hint={words.uncheckedHint}
      value={document.unchecked ?? ''}
      options={[...none, ...ACTIONS.map((value) => ({ value, label: rule.actions[value] }))]}
      onChange={(action) =>
        put(
          'unchecked',
          ACTIONS.find((known) => known === action),
        )
      }
    />
  );
}

function Retention({ document, put }: PartProps) {
  const words = useWords(policySectionWords).other;
  const { retention } = document;
  return (
    <DraftText
      label={words.retention}
      hint={words.retentionHint}
      type="number"
      path="retention"
      value={retention === undefined ? '' : String(retention.days)}
      onChange={(text) => put('retention', text === '' ? undefined : { ...retention, days: Number(text) })}
    />
  );
}

function Moments({ document, put }: PartProps) {
  const words = useWords(policySectionWords).other;
  const { moments } = document;
  const toggle = (on: boolean) => put('moments', on ? { perDay: 1, perWeek: 3 } : undefined);
  const toggleSwitch = <Switch label={words.moments} checked={moments !== undefined} onChange={toggle} />;
  if (moments === undefined) return toggleSwitch;
  return (
    <fieldset className="fields">
      <legend className="visually-hidden">{words.moments}</legend>
      {toggleSwitch}
      <div className="both__row">
        {(['perDay', 'perWeek'] as const).map((key) => (
          <DraftText
            key={key}
            label={words[key]}
            type="number"
            path={`moments.${key}`}
            value={String(moments[key])}
            onChange={(text) => put('moments', { ...moments, [key]: Number(text) }, `moments-${key}`)}
          />
        ))}
      </div>
      <HoursFields
        label={words.quiet}
        path="moments.quiet"
        value={moments.quiet}
        onChange={(quiet) => put('moments', withField(moments, 'quiet', quiet))}
      />
    </fieldset>
  );
}

function Results({ document, put }: PartProps) {
  const words = useWords(policySectionWords).other;
  const results = document.results ?? {};
  const take = (next: typeof results, field: string) =>
    put('results', Object.keys(next).length === 0 ? undefined : next, field);
  return (
    <fieldset className="fields">
      <legend>{words.results}</legend>
      <div className="both__row">
        <DraftText
          label={words.folder}
          mono
          path="results.folder"
          value={results.folder ?? ''}
          onChange={(text) => take(withField(results, 'folder', textOrNothing(text)), 'results-folder')}
        />
        <DraftText
          label={words.smallest}
          type="number"
          path="results.smallestGroup"
          value={results.smallestGroup === undefined ? '' : String(results.smallestGroup)}
          onChange={(text) =>
            take(withField(results, 'smallestGroup', text === '' ? undefined : Number(text)), 'results-smallest')
          }
        />
      </div>
    </fieldset>
  );
}

const SETTING_NAMES = ['language', 'theme', 'site', 'shortcut', 'guard'] as const satisfies readonly (keyof Settings)[];

const GUARDS = ['', 'on', 'off'] as const;

function Local({ document, put }: PartProps) {
  const words = useWords(policySectionWords).other;
  const problem = useProblem('local');
  const { local = [], settings = {} } = document;
  const names = SETTING_NAMES.filter((name) => local.includes(name));
  const others = local.filter((name) => !SETTING_NAMES.some((known) => known === name));
  const guard = settings.guard === undefined ? '' : settings.guard ? 'on' : 'off';
  const setGuard = (value: (typeof GUARDS)[number]) => {
    const next = withField(settings, 'guard', value === '' ? undefined : value === 'on');
    put('settings', Object.keys(next).length === 0 ? undefined : next);
  };
  return (
    <>
      <Checks
        legend={words.local}
        hint={words.localHint}
        problem={problem}
        place="local"
        options={SETTING_NAMES.map((value) => ({ value, label: words.setting[value] }))}
        chosen={names}
        onChange={(chosen) => put('local', someOrNothing([...chosen, ...others]))}
      />
      <DraftLines
        label={words.localValues}
        hint={words.localValuesHint}
        mono
        path="local"
        lines={others}
        onLines={(lines) => put('local', someOrNothing([...names, ...lines]))}
      />
      <Select
        label={words.guard}
        value={guard}
        options={GUARDS.map((value) => ({ value, label: words.guards[value] }))}
        onChange={setGuard}
      />
      <DraftLines
        label={words.defaults}
        hint={words.defaultsHint}
        mono
        path="defaults"
        lines={document.defaults ?? []}
        onLines={(lines) => put('defaults', someOrNothing(lines))}
      />
    </>
  );
}
