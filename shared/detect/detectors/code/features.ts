/** A shape of a line, how much it speaks for code, and the part of that which only code shows. */
export type Feature = readonly [pattern: RegExp, score: number, hard: number];

const HTML_TAG =
  /^<\/?(?:html|head|body|div|span|p|a|ul|ol|li|dl|dt|dd|table|thead|tbody|tr|td|th|form|input|button|label|select|option|textarea|img|script|style|link|meta|title|h[1-6]|br|hr|nav|header|footer|section|article|main|aside|svg|path|g|circle|rect|line|polygon|defs|use|text|iframe|code|pre|template|slot|video|canvas|fieldset|details|summary|small|strong|em|b|i)(?:\s[^>]*)?\/?(?:>|$)/iu;

/** Heads of Lisp forms; an ordinary word counts only where another form follows it. */
const LISP_FORM =
  /^['`#@]{0,2}\((?:def\w*|ns|setq|setf|let\*?|lambda|cond|progn|require|use-package|add-hook|println|doseq|fn|->>?|\w+!)[\s)]|^\((?:if|when|unless|and|or|not|do|map|reduce|filter|loop|apply|format|let|[a-z]+-[a-z?-]+|[-+*/=<>]+) [('"\w].*\)\)$|^\([-+*/=<>]+ |^\((?:if|when|unless|cond|and|or|not|do|loop) \(/u;

export const COMMENTS: readonly Feature[] = [
  [/^\/\/|^\/\*\*?(?:$|[\s*])|\*\/$/u, 1, 0.6],
  [/^#!\s*\//u, 3, 3],
  [/^(?:<!--|\{-|--\[\[|<#|#>|-\}|""")/u, 0.6, 0.3],
  [
    /^(?:#(?!(?:include|define|undef|if|ifdef|ifndef|elif|endif|else|pragma|import|region|endregion)\b)|--(?![\w-]+:)|;;|%%|REM\b)\s*\S/u,
    0.2,
    0,
  ],
  [/^\*\s+@\w+|^(?:\/\/\/|##')/u, 1.5, 1],
  [/^\*(?:\s|$)/u, 0.1, 0],
  [/^'(?!.*')\s*\S|^;\s|^%\s|^!\s/u, 0.1, 0],
];

export const ENDINGS: readonly Feature[] = [
  [/[\w)\]"'}+*-];$/u, 1.6, 1.6],
  [/[\w)\]>"=:(]\s*\{(?:\s*\|[^|]*\|)?$/u, 1.2, 0.9],
  [/^[}\])]+[;,]?$|^\{$/u, 0.4, 0],
  [/^[}\])]{2,};?$|^[}\])]+\)?;$/u, 0.8, 0.5],
  [/\sdo(?:\s*\|[^|]*\|)?$|\w\([^)]*\)\s*:$|\sthen$/u, 1.5, 1.5],
  [/(?:&&|\|\||->|=>|\\|%>%|\|>|[\w)] [-+*/.&|]|\(\{?|\[)$/u, 0.7, 0.5],
];

/** A feature and the characters of which one must occur in the line (`A` stands for any capital): a cheap gate. */
type GatedFeature = readonly [needs: string, pattern: RegExp, score: number, hard: number];

export const PARTS: readonly GatedFeature[] = [
  ['=', /=\s*(?:\w+\(|[{[(])$/u, 0.4, 0.6],
  ['=', /^\w+\s*=\s*[^=].*,$/u, 0.2, 0.3],
  ['=', /^(?:[\w$.@:*&\][-]|"")+\s*(?:[-+*/|&%^.?]|\|\||&&|<<|>>|\?\?)?=\s*(?=[^=>\s])/u, 1, 0.15],
  [':<', /^[\w$.@, ]+\s*(?::=|<-|<<-)\s*\S/u, 1.8, 1.6],
  ['=', /^\w[\w<>[\],.?*& ]{0,60} = .*;$/u, 1.2, 1],
  ['(', /\((?<=[a-z_]\w*[A-Z_]\w*\()|\((?<=\w{3}\()(?=[\w"&$@[{(!-]|\)$|\)[;.,) ]|$)/u, 0.9, 0.6],
  ['(', /[\w)\]"]\??(?:\.|->|::)[A-Za-z_]\w*[!?]?\(/u, 1.1, 0.9],
  ['(', /^\.[a-z]\w*\(/u, 2, 2],
  [
    '=&|+-?!~<',
    /(?:^|[\s(])(?:===?|!==?|&&|\|\||=~|\+\+|--|\?\?|>>=|<<|!!|<\$>)(?=[\s)]|$)|\w(?:\+\+|--)[;)]/u,
    0.9,
    0.7,
  ],
  ['=>:%|<', /=>|(?<=[\w)\]}>])\s*->|\w::\w|::\s|%>%|\|>|<-/u, 0.8, 0.6],
  ['$@', /\$[a-z_{(]\w*|\$[A-Z]\w*\s*[-=;),]|(?<![\w.+-])@[a-z_]\w*\s*[.=,)]/u, 0.9, 0.6],
  ['[', /\[(?<=[A-Za-z_]\w*\[)(?:[\w$:]|""|-\d)/u, 0.6, 0.4],
  ['<', /\w<[A-Z]\w*(?:<|>|,\s|\[|\?)/u, 0.8, 0.6],
  ['_A', /\b[a-z]+_[a-z]\w*|\b[a-z]+[A-Z][a-z]\w*/u, 0.4, 0.15],
  ['<', HTML_TAG, 1.6, 1.2],
  ['<', /^<(?:[A-Z]\w*(?:\.\w+)*|[a-z]+-[a-z-]+)(?:\s|\/?>|$)/u, 1.4, 1.1],
  ['=', /\s(?:v-[a-z]+(?:[:.][\w-]+)*|[:@#][a-z][\w:.-]*|\*ng\w+|\[\w+\]|\(\w+\))=""/u, 1.5, 1.3],
  ['{', /^\{[#/:@][a-z]+\b|^\{%-?\s|\{\{.*\}\}/u, 1.2, 1],
  ['=', /^[a-z][\w:-]*=\{.*\}\s*(?:\/?>)?$/u, 0.6, 0.9],
  ['A', /^\d\d\s+[A-Z][A-Z\d-]*(?:\s+(?:PIC|PICTURE|OCCURS|REDEFINES|COMP|VALUE|USAGE)\b.*)?\.$/u, 2.5, 2.2],
  ['(', LISP_FORM, 2, 1.7],
  ['(', /^\([a-z][\w*!?<>=/.-]*(?:\s.*)?\)\)+$|^\([a-z][\w*!?<>=/.-]* [:'][\w-]+.*\)$/u, 1, 0.8],
  ['(', /^[a-z_]+\((?:[A-Z_]{2,}\b|\$\{|"").*\)$|^[a-z]+_[a-z_]+\([\w.-]+(?:\s+[\w.$:{}"-]+)+\)$/u, 1, 0.9],
  ['(', /^\(\w?"".*\),$/u, 1.1, 0.9],
  ['{', /^\{\s.*;\s*\}$/u, 2, 1.6],
  ['=', /^[A-Za-z_]\w*=(?:"?\$[({]|`)/u, 1.2, 0.9],

  ['<', /^<\/?[a-z][\w.:-]*(?:\s[^>]*)?\/?>|<\/[a-z][\w.:-]*>$/iu, 0.5, 0.2],
  ['<', /^<\?(?:php|=)|^\?>$|^<!DOCTYPE\b/iu, 4, 4],
  [':', /^[a-z-]+\s*:\s*[^;:]+;/u, 1.2, 1.2],
  ['{', /^[.#*a-z:@][\w .#:>,+~[\]"=()*-]*\{(?:$|[^{}]*:[^{}]*\})/u, 0.6, 0.5],
  ['{', /^[.#*a-z:@][\w .#:>,+~[\]"=()*-]*\{[^{}]*:[^{}]*;?\}$/u, 2, 1.6],
  ['(', /^[-+]\s*\(\w[\s*\w]*\)\s*\w/u, 3, 3],
  ['[', /\[\w+\s+\w+(?::|\])|\[\[\w+\s/u, 1.3, 1.2],
  ['@', /^@\w+(?:\(|$)/u, 1.2, 0.8],
  ['":', /^(?:[a-z_]\w*|[A-Z]\w*\.[a-z][\w.]*)\s+(?:""|:\w+)(?:,|$|\s*=>)/u, 0.8, 0.4],
  ['A', /^[A-Z]\w*(?:\.[a-z_]\w*)+\s+[\w"$:[]/u, 0.7, 0.3],
  ['>', /^->\s+[A-Z[(]/u, 1, 0.6],
  ['_', /^[A-Z][A-Z0-9]*_[A-Z0-9_]+\s*\(\w*\)$|^[A-Z][A-Z0-9]*_[A-Z0-9_]+,?$/u, 0.4, 0.1],
  ['{["', /^[{[](?:"".*|.*"")[}\]],?$/u, 0.3, 0.05],
  ['=', /^[a-z]\w*'? [\w'()[\]: ]{1,60} = /u, 0.7, 0.5],
  [':', /^[a-z]\w*'*\s*::\s/u, 2, 2],
  [',', /^\w+,$/u, 0.3, 0.1],
  ['(', /^\((?:""|-?[\d.]+|NULL)(?:,\s*(?:""|-?[\d.]+|NULL))+\)[,;]?$/u, 2, 1.6],
  ['"', /^""\s*[,;)]*$/u, 0.2, 0],
  ['"', /^""\s*(?:=>|\.|\+)/u, 0.8, 0.6],
  [':=', /^:?\w+\s*(?:=>|:)\s*(?:[\w.]+\(|\{$|\[$|function\b|""|\w+),?/u, 0.5, 0.15],
  ['|&?:+', /^\|\|?\s|^(?:&&|\?|:|\+)\s\S/u, 0.4, 0.2],
  [':', /\w:\s*[A-Z]\w*(?:[<?[\],)=]|\s*[={,)]|$)/u, 0.6, 0.3],
];
