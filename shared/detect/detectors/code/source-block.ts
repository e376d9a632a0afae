import { defineDetector, type Evidence, type Found, weigh } from '../../detector.ts';
import type { CodeFacts } from '../../finding.ts';
import { type Block, blocksOf, writtenIn } from './blocks.ts';
import { companyEvidence } from './company-signs.ts';
import { type Fence, fencesOf } from './fences.ts';
import { languageOf } from './language-of.ts';
import { languageOfFence } from './languages.ts';
import type { Line } from './line.ts';

/** Settings add up line by line without ever showing what only code shows. */
const LEAST_PEAK = 0.55;

/**
 * Two sure lines in a row, or three lines with one of them, are a block; less is a remark about code. A text of three
 * lines or more that holds nothing else (`alone`) needs less.
 */
function isBlock({ first, last, solid, hard, peak, written }: Block, alone: boolean): boolean {
  if (peak < LEAST_PEAK || solid === 0) return false;
  if (hard >= 2.2 && solid >= 2) return true;
  if (hard >= 2 && last - first >= 2) return true;
  return alone && written >= 2 && hard >= 1.1;
}

/** Naming a language takes longer than finding the block; a text of many small ones does without. */
const MOST_NAMED = 4;

interface Piece {
  readonly start: number;
  readonly end: number;
  readonly lines: number;
  readonly hard: number;
  /** The word behind the opening fence. */
  readonly fence?: string;
}

function judged(text: string, { start, end, lines, hard, fence }: Piece, isNamed: boolean): Found {
  const block = text.slice(start, end);
  const sure: Evidence = ['code-lines', Math.min(0.42, 0.045 * hard)];
  const known: Evidence | false = fence !== undefined && ['label', 0.2];
  const language =
    (fence === undefined ? undefined : languageOfFence(fence)) ?? (isNamed ? languageOf(block) : undefined);
  const code: CodeFacts = language === undefined ? { lines } : { lines, language };
  return { start, end, ...weigh(0.45, sure, known, ...companyEvidence(block)), code };
}

/** Fences that name a programming language hold code whatever their lines look like, from two lines on. */
function* fenced(fences: readonly Fence[], lines: readonly Line[]): Generator<Piece> {
  let at = 0;
  for (const fence of fences) {
    if (languageOfFence(fence.word) === undefined) continue;
    while (at < lines.length && (lines[at]?.end ?? 0) < fence.start) at++;
    let first: Line | undefined;
    let last: Line | undefined;
    let count = 0;
    for (; at < lines.length && (lines[at]?.start ?? 0) < fence.end; at++) {
      const line = lines[at];
      if (!line?.body) continue;
      first ??= line;
      last = line;
      count++;
    }
    if (first && last && count >= 2)
      yield { start: first.start, end: last.end, lines: count, hard: count * 1.5, fence: fence.word };
  }
}

function* piecesOf(text: string, lines: readonly Line[], blocks: readonly Block[]): Generator<Piece> {
  const known = [...fenced(fencesOf(text), lines)];
  yield* known;
  const all = blocks.length === 1 ? writtenIn(lines) : 0;
  let next = 0;
  for (const block of blocks) {
    const start = lines[block.first]?.start ?? 0;
    const end = lines[block.last]?.end ?? 0;
    while (next < known.length && (known[next]?.end ?? 0) <= start) next++;
    const covered = (known[next]?.start ?? Number.POSITIVE_INFINITY) < end;
    const alone = blocks.length === 1 && all >= 3 && all <= block.written + 1;
    if (!covered && isBlock(block, alone)) yield { start, end, lines: block.written, hard: block.hard };
  }
}

/**
 * Source code inside a message, told line by line: keywords and their shapes, endings, calls, operators, comments.
 * Lines are grouped while they keep speaking for code; prose, logs, tables and settings end a block.
 */
export default defineDetector({
  id: 'code/source-block',
  category: 'source-code',
  title: { ja: 'ソースコード', en: 'Source code' },
  severity: 'medium',
  block: true,

  *find(text) {
    if (!text.includes('\n')) return;
    const { lines, blocks } = blocksOf(text);
    let named = 0;
    for (const piece of piecesOf(text, lines, blocks)) yield judged(text, piece, named++ < MOST_NAMED);
  },

  why: {
    ja: 'ソースコードには、会社の仕組みや工夫、つながる先のサーバーなど、外に出ると取り返しのつかない情報が含まれます。',
    en: 'Source code shows how the company works inside: its methods, its servers and its weak spots.',
  },
  instead: {
    ja: '困っている点を言葉で説明するか、名前を変えた短い例に作り直してください。会社が認めたAIなら貼り付けられる場合もあります。',
    en: 'Describe the problem in words, or write a small made-up example with other names. An approved service may take the code itself.',
  },

  examples: {
    hits: [
      'この関数の誤りを教えてください。\n\n«def total(rows):\n    amount = 0\n    for row in rows:\n        amount += row.price * row.count\n    return amount»\n\nよろしくお願いします。',
      "以下をTypeScriptらしく直して。\n«import { openLedger } from './ledger';\n\nexport async function closeMonth(month: string) {\n  const ledger = await openLedger(month);\n  if (ledger.isClosed) return;\n  await ledger.close();\n}»",
      '次のSQLが遅いです。\n«SELECT o.id, SUM(l.amount)\nFROM orders o\nLEFT JOIN order_lines l ON l.order_id = o.id\nWHERE o.closed_at IS NULL\nGROUP BY o.id;»\nインデックスの張り方を教えてください。',
      'Why does this leak?\n\n«#include <stdlib.h>\n\nchar *copy(const char *from) {\n    char *to = malloc(64);\n    strcpy(to, from);\n    return to;\n}»\n\nI expected free() to be called by the caller.',
      '```go\n«func Add(a, b int) int {\n\treturn a + b\n}»\n```\n上の関数のテストを書いて',
      'マクロが途中で止まります。\n«Sub 締め処理()\n    Dim gyo As Long\n    For gyo = 2 To 50\n        Cells(gyo, 5).Value = Cells(gyo, 3).Value * 1.1\n    Next gyo\nEnd Sub»\n直し方を教えてください。',
      '移行元の処理です。\n«PROCEDURE DIVISION.\n    MOVE KEIYAKU-NO TO OUT-NO\n    PERFORM 2000-SHUUKEI UNTIL EOF-FLG = 1\n    STOP RUN.»\n\nJavaに直すとどうなりますか。',
      'このイメージが大きすぎます。\n«FROM python:3.12-slim\nWORKDIR /srv\nCOPY requirements.txt .\nRUN pip install -r requirements.txt\nCMD ["python", "serve.py"]»\n小さくする方法はありますか。',
      'Why is the list empty?\n«(defn open-orders [orders]\n  (->> orders\n       (filter :open?)\n       (map :id)))»\n\nThanks,\nMei',
      'シェルの書き方を見てください。\n«#!/bin/bash\nset -e\nfor f in "$@"; do\n  gzip -9 "$f"\ndone»',
    ],
    misses: [
      'Pythonの`print("hello")`は何をする関数ですか。初心者にも分かるように説明してください。',
      'for文とwhile文の違いを教えてください。\nfor文は回数が決まっているとき、while文は条件で繰り返すときに使うと聞きました。\n具体例も知りたいです。',
      '{\n  "name": "widget",\n  "version": "1.2.0",\n  "private": true,\n  "tags": ["a", "b"]\n}',
      'services:\n  web:\n    image: nginx\n    ports:\n      - "80:80"\n    restart: always',
      '2026-04-01 10:00:01 INFO  server started on port 8080\n2026-04-01 10:00:05 WARN  slow query (1520 ms)\n2026-04-01 10:00:09 ERROR connection refused',
      'Traceback (most recent call last):\n  File "app.py", line 3, in <module>\nValueError: invalid literal for int() with base 10',
      '=SUM(B2:B13)\n=IF(C2>100,"高い","普通")\n=VLOOKUP(A2,表!A:C,3,FALSE)\nこの3つの数式の意味を教えてください。',
      '商品,数量,単価\nりんご,3,120\nみかん,5,80\nぶどう,1,600',
      'f(x) = x^2 + 3x - 4\ng(x) = 2x + 1\nf(g(x)) を求めて、グラフの形を説明してください。',
      '$ npm install\n$ npm run build\n上のコマンドの意味は何ですか。',
      '[mypy]\nwarn_unused_ignores = true\ndisallow_any_generics = true\npython_version = 3.12\nplugins = none\nこの設定の意味は何ですか。',
      '合計 = 単価 × 数量\n税込 = 合計 × 1.1\n値引後 = 税込 - 値引額\nこの計算の順序は正しいですか。',
      'Move the meeting to Friday.\nAdd two slides to the deck.\nEnd the call by noon.\nNext we talk about pricing.',
      'SELECT the best option:\nA) the first one\nB) the second one\nWHERE needed, give a reason.',
      '# 見出し\n- 一つ目 (必須)\n- 二つ目: 任意\n1. まず開く\n2. 次に閉じる',
    ],
  },
  knownMisses: ['次の式は何ですか\n«x = y + 1»'],
});
