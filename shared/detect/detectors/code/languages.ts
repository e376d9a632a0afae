/** Languages that a block can be named as. */
export const CODE_LANGUAGES = [
  'JavaScript',
  'TypeScript',
  'Python',
  'Java',
  'C',
  'C++',
  'C#',
  'Go',
  'Rust',
  'PHP',
  'Ruby',
  'Swift',
  'Kotlin',
  'Scala',
  'Perl',
  'R',
  'Shell',
  'PowerShell',
  'SQL',
  'HTML',
  'CSS',
  'Lua',
  'Dart',
  'Haskell',
  'Objective-C',
  'Elixir',
  'Clojure',
  'COBOL',
  'VBA',
  'ABAP',
  'MATLAB',
  'Fortran',
  'Assembly',
  'Solidity',
  'GraphQL',
  'Protobuf',
  'Verilog',
  'Terraform',
  'Dockerfile',
  'Makefile',
  'YAML',
] as const;
export type CodeLanguage = (typeof CODE_LANGUAGES)[number];

/** Words people write behind a fence, by language. */
const FENCE_WORDS: Readonly<Record<CodeLanguage, string>> = {
  JavaScript: 'javascript js jsx mjs cjs node',
  TypeScript: 'typescript ts tsx mts',
  Python: 'python py python3 ipython',
  Java: 'java',
  C: 'c h',
  'C++': 'cpp c++ cc cxx hpp',
  'C#': 'csharp cs c#',
  Go: 'go golang',
  Rust: 'rust rs',
  PHP: 'php',
  Ruby: 'ruby rb',
  Swift: 'swift',
  Kotlin: 'kotlin kt',
  Scala: 'scala',
  Perl: 'perl pl',
  R: 'r',
  Shell: 'bash sh shell zsh',
  PowerShell: 'powershell ps1 pwsh',
  SQL: 'sql mysql postgresql plsql tsql',
  HTML: 'html vue svelte',
  CSS: 'css scss sass less',
  Lua: 'lua',
  Dart: 'dart',
  Haskell: 'haskell hs',
  'Objective-C': 'objc objective-c objectivec',
  Elixir: 'elixir ex exs',
  Clojure: 'clojure clj cljs edn lisp elisp scheme',
  COBOL: 'cobol cob cbl',
  VBA: 'vba vb vbnet vb.net visualbasic vbscript vbs',
  ABAP: 'abap',
  MATLAB: 'matlab octave',
  Fortran: 'fortran f90 f77 f95',
  Assembly: 'asm assembly nasm gas x86asm armasm s',
  Solidity: 'solidity sol',
  GraphQL: 'graphql gql',
  Protobuf: 'protobuf proto',
  Verilog: 'verilog systemverilog sv v vhdl',
  Terraform: 'terraform tf hcl',
  Dockerfile: 'dockerfile docker containerfile',
  Makefile: 'makefile make mk',
  YAML: '',
};

const BY_FENCE_WORD = new Map(
  CODE_LANGUAGES.flatMap((language) =>
    FENCE_WORDS[language]
      .split(' ')
      .filter(Boolean)
      .map((word) => [word, language] as const),
  ),
);

/** The language a fence's word names, or `undefined` for none, data, logs and prose. */
export function languageOfFence(word: string): CodeLanguage | undefined {
  return BY_FENCE_WORD.get(word);
}
