/** A call of the package's page, as the learning system heard it. */
export type Heard = readonly [call: string, ...parameters: readonly string[]];

/**
 * Puts the functions of SCORM into a page, as its run-time specification has them: a state (not begun, under way, over),
 * elements that may be set, and values that fit their types. Everything else is refused with 'false'. Runs in the page.
 */
export function installScorm(edition: '1.2' | '2004'): void {
  const isOld = edition === '1.2';
  const heard: Heard[] = [];
  const values: Record<string, string> = JSON.parse(localStorage.getItem('cmi') ?? '{}') as Record<string, string>;
  let state: 'new' | 'open' | 'over' = 'new';
  const time = isOld ? /^\d{2,4}:\d\d:\d\d(?:\.\d{1,2})?$/u : /^PT(?:\d+H)?(?:\d+M)?(?:\d+(?:\.\d{1,2})?S)?$/u;
  const within = (low: number, high: number) => (value: string) =>
    /^-?\d+(?:\.\d+)?$/u.test(value) && Number(value) >= low && Number(value) <= high;
  const among =
    (...words: readonly string[]) =>
    (value: string) =>
      words.includes(value);
  const short = (most: number) => (value: string) => value.length <= most;
  const rules: Record<string, (value: string) => boolean> = isOld
    ? {
        'cmi.core.lesson_location': short(255),
        'cmi.suspend_data': short(4096),
        'cmi.core.session_time': (value) => time.test(value),
        'cmi.core.score.min': within(0, 100),
        'cmi.core.score.max': within(0, 100),
        'cmi.core.score.raw': within(0, 100),
        'cmi.core.lesson_status': among('passed', 'completed', 'failed', 'incomplete', 'browsed'),
        'cmi.core.exit': among('time-out', 'suspend', 'logout', ''),
      }
    : {
        'cmi.location': short(1000),
        'cmi.suspend_data': short(64000),
        'cmi.session_time': (value) => time.test(value),
        'cmi.score.min': within(0, 100),
        'cmi.score.max': within(0, 100),
        'cmi.score.raw': within(0, 100),
        'cmi.score.scaled': within(-1, 1),
        'cmi.progress_measure': within(0, 1),
        'cmi.completion_status': among('completed', 'incomplete', 'not attempted', 'unknown'),
        'cmi.success_status': among('passed', 'failed', 'unknown'),
        'cmi.exit': among('time-out', 'suspend', 'logout', 'normal', ''),
      };
  const asked = (call: string, ...parameters: readonly string[]) => void heard.push([call, ...parameters]);
  const begin = (parameter: string) => {
    asked('initialize', parameter);
    if (state !== 'new' || parameter !== '') return 'false';
    state = 'open';
    return 'true';
  };
  const set = (element: string, value: string) => {
    asked('set', element, value);
    if (state !== 'open' || typeof value !== 'string' || rules[element]?.(value) !== true) return 'false';
    values[element] = value;
    return 'true';
  };
  const commit = (parameter: string) => {
    asked('commit', parameter);
    if (state !== 'open') return 'false';
    localStorage.setItem('cmi', JSON.stringify(values));
    return 'true';
  };
  const finish = (parameter: string) => {
    asked('finish', parameter);
    if (state !== 'open') return 'false';
    localStorage.setItem('cmi', JSON.stringify(values));
    state = 'over';
    return 'true';
  };
  const get = (element: string) => (state === 'open' ? (values[element] ?? '') : '');
  const others = isOld
    ? { LMSGetLastError: () => '0', LMSGetErrorString: () => '', LMSGetDiagnostic: () => '' }
    : { GetLastError: () => '0', GetErrorString: () => '', GetDiagnostic: () => '' };
  const api = isOld
    ? { LMSInitialize: begin, LMSGetValue: get, LMSSetValue: set, LMSCommit: commit, LMSFinish: finish, ...others }
    : { Initialize: begin, GetValue: get, SetValue: set, Commit: commit, Terminate: finish, ...others };
  Object.assign(window, { [isOld ? 'API' : 'API_1484_11']: api, heard, reopen: () => (state = 'new') });
}
