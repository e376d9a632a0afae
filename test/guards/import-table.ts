/**
 * Who may import whom. The first row whose `files` fit a path speaks for it. Patterns: `*` stands for anything; targets
 * are paths of this repository, `npm:NAME`, or `node:NAME`. `mayAsType` adds what may be imported for its type only.
 */
export interface ImportRow {
  readonly files: string;
  readonly may: readonly string[];
  readonly mayAsType?: readonly string[];
  readonly why: string;
}

export const IMPORT_TABLE: readonly ImportRow[] = [
  {
    files: 'shared/detect/detectors/*',
    may: [
      'shared/detect/detector.ts',
      'shared/detect/checks.ts',
      'shared/detect/gated.ts',
      'shared/detect/run-detector.ts',
      'beside',
    ],
    mayAsType: ['shared/detect/*'],
    why: 'a detector is one file: its contract, check digits, choosing and running patterns, vocabulary beside it',
  },
  {
    files: 'shared/detect/names/*',
    may: ['shared/*', 'npm:compromise', 'npm:compromise/*'],
    why: 'dictionaries use their language library and nothing else',
  },
  {
    files: 'shared/detect/phones/*',
    may: ['shared/*', 'npm:libphonenumber-js/*'],
    why: 'the numbering plans of the world come from a library, loaded for texts that need them; nothing else of npm',
  },
  {
    files: 'shared/files/*',
    may: ['shared/*', 'npm:fflate', 'npm:htmlparser2', 'npm:postal-mime', 'npm:unpdf'],
    why: 'formats of files have well-kept readers, each loaded when a file of its kind comes; the rest of the engine has none',
  },
  {
    files: 'shared/policy/pattern-engine.ts',
    may: ['shared/*', 'npm:re2js'],
    why: 'patterns that a company writes run in linear time, which no pattern of the language does; loaded for policies that have some',
  },
  {
    files: 'shared/train/ladder.ts',
    may: ['shared/*', 'npm:ts-fsrs'],
    why: 'when a card comes back is the business of a well-kept scheduler; the extension has it in the script that comes with the first held text',
  },
  { files: 'shared/*', may: ['shared/*'], why: 'the engine touches nothing but itself' },
  {
    files: 'electron/app/policy/*',
    may: ['shared/*', 'electron/app/*', 'node:*', 'npm:undici', 'npm:plist'],
    why: 'a company’s server behind its proxy, and property lists of macOS, have well-kept readers; each is loaded where it is used',
  },
  {
    files: 'electron/app/company/*',
    may: ['shared/*', 'electron/app/*', 'node:*', 'npm:ignore', 'npm:csv-parse/*'],
    why: 'the rules of .gitignore and the quoting of CSV have well-kept readers',
  },
  {
    files: 'electron/app/exports/*',
    may: ['shared/*', 'electron/app/*', 'node:*', 'npm:undici'],
    why: 'a company’s receiver behind its proxy is reached by a well-kept client, loaded where it is used',
  },
  {
    files: 'electron/app/records/sums/*',
    may: ['shared/*', 'electron/app/*', 'node:*', 'npm:csv-parse/*'],
    why: 'rows that another program has quoted have a well-kept reader',
  },
  {
    files: 'electron/app/*',
    may: ['shared/*', 'electron/app/*', 'node:*', 'npm:conf', 'npm:fflate', 'package.json'],
    why: 'the application is plain Node behind ports',
  },
  {
    files: 'electron/desktop/*',
    may: ['npm:electron', 'npm:electron-store', 'electron/desktop/*', 'electron/app/*', 'shared/contract/*', 'node:*'],
    mayAsType: ['shared/*'],
    why: 'one power of Electron per file; nothing to decide',
  },
  {
    files: 'electron/loopback/*',
    may: ['electron/loopback/*', 'electron/app/*', 'shared/contract/*', 'node:*', 'npm:conf'],
    mayAsType: ['shared/*'],
    why: 'stands in for Electron, so it cannot use it',
  },
  {
    files: 'electron/main.ts',
    may: ['electron/desktop/*', 'electron/app/*', 'shared/*', 'node:*'],
    why: 'the desktop door uses one host folder',
  },
  {
    files: 'electron/preload.ts',
    may: ['npm:electron', 'shared/contract/*'],
    mayAsType: ['shared/*'],
    why: 'the bridge carries messages only',
  },
  {
    files: 'electron/*.ts',
    may: ['electron/loopback/*', 'electron/app/*', 'shared/*', 'node:*'],
    why: 'the loopback and terminal doors use one host folder',
  },
  {
    files: 'renderer/extension/*',
    may: ['shared/*', 'renderer/extension/*'],
    why: 'what runs in other pages stays small',
  },
  {
    files: 'renderer/*',
    may: [
      'shared/*',
      'renderer/*',
      'npm:react',
      'npm:react/*',
      'npm:react-dom',
      'npm:react-dom/*',
      'npm:zustand',
      'npm:zustand/*',
      'npm:@codemirror/*',
    ],
    why: 'screens cannot tell which host answers',
  },
  { files: 'build/*', may: ['*'], why: 'scripts see everything' },
  { files: 'test/*', may: ['*'], why: 'tests see everything' },
  { files: '*.config.ts', may: ['*'], why: 'settings of tools' },
];
