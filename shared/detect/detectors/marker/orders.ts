import { type Gated, pairs } from '../../gated.ts';

/** Orders to an AI: what is commanded, and how surely it is a command to a machine and not a sentence about one. */
export interface Order extends Gated {
  readonly pattern: RegExp;
  readonly confidence: number;
}

const MACHINE_EN = ['ai', 'llm', 'gpt', 'claude', 'gemini', 'copilot', 'language model', 'chatbot', 'assistant'];

const PREVIOUS_EN =
  '(?:(?:all|any|every|the|your|my|of)\\s+)*(?:previous|prior|above|earlier|preceding|foregoing|existing|initial|original|system|other)';
const RULES_EN =
  '(?:instructions?|prompts?|rules?|directions?|guidelines?|messages?|commands?|context|constraints?|directives?|guidance|orders|text)';
const TARGETS_JA = [
  '指示',
  '命令',
  'プロンプト',
  'ルール',
  '規則',
  '制約',
  '設定',
  '指令',
  'インストラクション',
  'ガイドライン',
  '会話',
  '文脈',
  '内容',
];
const TARGET_JA = `(?:${TARGETS_JA.join('|')})`;

export const ORDERS: readonly Order[] = [
  {
    needs: [
      [
        'ignore',
        'disregard',
        'forget',
        'override',
        'bypass',
        'discard',
        'not follow',
        'stop following',
        'no attention to',
      ],
    ],
    pattern: new RegExp(
      `\\b(?:ignore|disregard|forget|override|bypass|discard|do not follow|stop following|pay no attention to)\\s+${PREVIOUS_EN}\\s+(?:\\w+\\s+){0,2}${RULES_EN}(?:\\s+(?:and|,)[^.<>\\n]{0,80}?(?=\\s*(?:[.<>\\n]|--|$)))?`,
      'giu',
    ),
    confidence: 0.9,
  },
  {
    needs: [pairs(['ignore ', 'disregard ', 'forget '], ['everything', 'anything', 'all'])],
    pattern:
      /\b(?:ignore|disregard|forget) (?:everything|anything|all)(?: (?:that|i|you|we|was|were|has|have|came|is|been|up|to|this|point)){0,6} (?:told|said|written|above|before|prior|previously|instructed|so far)/giu,
    confidence: 0.85,
  },
  {
    needs: [
      pairs(
        ['system', 'initial', 'hidden', 'developer', 'secret', 'original'],
        [' prompt', ' instruction', ' message', ' rules'],
      ),
    ],
    pattern:
      /\b(?:reveal|print|show|output|repeat|display|leak|disclose|send|expose|tell me)\s+(?:me\s+)?(?:all (?:of )?|the |your |its |entire |full |hidden |exact |complete )*(?:(?:system|hidden|developer|secret) (?:prompt|instructions?|rules)|(?:initial|original) (?:prompt|instructions)|(?<=your )(?:system|initial|hidden) message)/giu,
    confidence: 0.85,
  },
  {
    needs: [['you are now', 'you are no longer']],
    pattern:
      /\byou are (?:now|no longer) (?:an? |the |in |bound |restricted |operating |acting )*(?:DAN\b|developer mode|jailbroken|unrestricted|unfiltered|free from|bound by|different (?:AI|assistant)|AI without|(?:god|debug|admin|root|sudo|jailbreak|unrestricted|DAN) mode\b)[^.\n]{0,40}/giu,
    confidence: 0.85,
  },
  {
    needs: [
      ['a.i.', ...pairs([' ', '\n', '\t', ',', 'to', 'for'], MACHINE_EN)],
      ['note', 'message', 'instruction', 'attention', 'notice', 'important', 'dear', 'hello', 'hey', 'hi'],
    ],
    pattern:
      /\b(?:note|message|instructions?|attention|notice|important|dear|hello|hey|hi)\s*(?:to|for|,)?\s*(?:the |any |all |an )?(?:(?:AI|A\.I\.|LLMs?|ChatGPT|GPT(?:-\d)?|Copilot|language models?|chatbots?|AI (?:assistants?|agents?|models?|systems?|reviewers?|readers?))\s*(?:reading|processing|reviewing|summari[sz]ing|:|,|-)|(?:the )?(?:assistant|Claude|Gemini|AI|LLM)\s*[:,]?\s*(?:please ignore|you must|do not|ignore|always|never|don't)\b)[^.\n]{0,80}/giu,
    confidence: 0.8,
  },
  {
    needs: [pairs(pairs(["you're ", 'you are '], ['', 'a ', 'an ']), ['ai', 'llm', 'language model', 'chatbot'])],
    pattern:
      /\b(?:if|when) you(?:'re| are) (?:an? )?(?:AI|LLM|language model|chatbot|AI (?:assistant|agent|model))\b(?!\s+(?:engineer|researcher|developer|company|expert|user|student|team|startup|product))[^.\n]{0,100}/giu,
    confidence: 0.8,
  },
  {
    needs: [
      pairs(['do not ', 'dont ', "don't ", 'never '], ['tell', 'inform', 'mention', 'alert', 'notify', 'let']),
      ['user', 'human', 'person', 'operator'],
    ],
    pattern:
      /\b(?:do not|don'?t|never) (?:tell|inform|mention (?:this|it)? ?to|alert|notify|let) (?:the |this )?(?:user|human|operator)s?\b(?: know| see| notice| find| about (?:this|these|it)|\s*(?:of (?:this|these)|that|what)\b|(?=\s*(?:[.,;!]|$)))[^.\n]{0,60}/giu,
    confidence: 0.75,
  },
  {
    needs: [['<|', '[inst]', '[/inst]', '<<sys>>', '<</sys>>', '###']],
    pattern: /<\|(?:im_start|im_end|system|endoftext|start_header_id)\|>|\[\/?INST\]|<<\/?SYS>>|###\s*System\s*:/gu,
    confidence: 0.75,
  },
  {
    needs: [
      [
        'positive review only',
        'only positive ',
        ...pairs(['this '], ['paper', 'candidate', 'applicant', 'resume', 'product']),
      ],
    ],
    pattern:
      /\b(?:give|write|recommend|rate)\b[^.\n]{0,20}\b(?:a positive review only|only positive reviews?|this (?:paper|candidate|applicant|resume|product) (?:as )?(?:the )?(?:highest|best|top|strong accept))/giu,
    confidence: 0.8,
  },
  {
    needs: [['無視', '忘れ', '破棄', '従わ', '上書き', '取り消', '無効', 'リセット', '削除'], TARGETS_JA],
    pattern: new RegExp(
      `(?:これまで|今まで|いままで|以前|以上|上記|上|前|先ほど|直前|前述|先述|上述|前記|与えられた|従来|過去|すべて|全て|全部|元|既存|最初|システム|ここまで|あなたへ)(?:まで)?に?(?:受けた|与えられた|出された|受け取った)?の?(?:すべて|全て|あらゆる|一切|全部)?の?(?:会話や)?${TARGET_JA}(?:や${TARGET_JA})?(?:を|は|に(?:ついて)?|には?)(?:すべて|全て|一切|完全に|必ず|直ちに|全部)?(?:無視(?!せず|しない)|忘れ|破棄|従わ(?:ない|ず)|(?<=(?:指示|命令|プロンプト|ルール|規則|制約|指令|ガイドライン)[^。\\n]{0,8})(?:上書き|取り消|無効|リセット|削除))(?:し|せよ|しろ|して(?:ください|下さい)?|す|て(?:ください|下さい)?)?(?:、[^。\\n]{0,60})?`,
      'gu',
    ),
    confidence: 0.9,
  },
  {
    needs: [
      ['プロンプト', 'システムメッセージ', '初期設定の指示', '隠された指示', '開発者の指示', '開発者指示', '内部指示'],
    ],
    pattern:
      /(?:あなたの|君の|お前の|内部の|隠された|初期の)?(?:システム\s?プロンプト|システムメッセージ|初期プロンプト|初期設定の指示|隠された指示|開発者(?:の)?指示|内部指示)の?(?:全文|内容|すべて|全て)?(?:を|も)(?:すべて|全て|そのまま|全文|ここに|一字一句){0,3}(?:表示|出力|開示|公開|教え|示し|見せ|送信|暴露|書き出)(?:し(?:てください|て下さい|ろ|なさい|て)?|せよ|て(?:ください|下さい)?|ろ|なさい|す)?/gu,
    confidence: 0.85,
  },
  {
    needs: [
      ['人工知能', 'アシスタント', 'エージェント', '言語モデル', ...MACHINE_EN, 'チャットボット'],
      ['へ', 'に告ぐ', 'に命'],
    ],
    pattern:
      /(?:AI|人工知能|アシスタント|AIアシスタント|ChatGPT|GPT|Claude|Gemini|Copilot|LLM|言語モデル|要約AI|エージェント|査読AI|チャットボット|このページを読んでいるAI|これを読んでいるAI)(?:の?方|さん|各位|向け|宛て?)?(?:へ|に(?:告ぐ|命ずる|命じる)|への(?:指示|命令|お願い|連絡)|の皆さんへ)\s*[::、,][^。\n]{0,120}/gu,
    confidence: 0.85,
  },
  {
    needs: [
      ['知らせ', '伝え', '気づかれ', '言わない', '言うな', '明かさ', '隠し', '隠せ'],
      ['利用者', 'ユーザー', '人間', '使用者', '読者', '閲覧者'],
    ],
    pattern:
      /(?:利用者|ユーザー|人間|使用者|読者|閲覧者)(?:に|には|へ|へは)(?:この(?:こと|指示|命令)を?|何も|決して|絶対に|一切)?(?:を|は)?(?:知らせ(?:ない|ず(?=に?、))|伝え(?:ない|ず(?=に?、)|るな)|気づかれ(?:ない|ず)|言(?:わない|うな)|明かさ(?:ない|ず)|隠(?:し|せ))[^。\n]{0,30}/gu,
    confidence: 0.75,
  },
  {
    needs: [pairs(['あなた', '君', 'お前'], ['は今から', 'はこれから', 'はいまから', 'はもはや'])],
    pattern:
      /(?:あなた|君|お前)は(?:今から|これから|いまから|もはや)[^。\n]{0,30}(?:制限の(?:ない|無い)|無制限|DAN|脱獄|制約を(?:受け|持た)ない|開発者モード)[^。\n]{0,20}/gu,
    confidence: 0.8,
  },
  {
    needs: [['http'], ['会話', 'やり取り', 'チャット', '履歴'], ['直前', 'これまで', '過去', '先ほど']],
    pattern:
      /(?:直前|これまで|過去|先ほど)の?(?:会話|やり取り|チャット|履歴)(?:の?内容|履歴)?を?[^。\n]{0,30}https?:\/\/\S{1,80}[^。\n]{0,40}(?:送|表示|付け|続け)/gu,
    confidence: 0.9,
  },
];

/** Words with which people talk about such orders: explaining, asking, teaching, quoting. */
export const TALK =
  /プロンプト\s?インジェクション|という(?:文|命令|指示|攻撃|言葉|手口|フレーズ|一文|ような)|と(?:いう|いった|入力|書か|書く|打ち込|言わ|指示(?:する|され|した|して))|などと|といった|と[^。、\n]{1,10}(?:言われ|頼まれ)|のような(?:指示|命令|文)|(?:とは|ですか|でしょうか)|攻撃(?:者|手法|例|の)|手口|対策|防(?:ぐ|止|御)|事例|prompt[- ]injection|jailbreak(?:ing|s)?\b|attack(?:er|s)?\b|such as|for example|e\.g\.|phrases? like|sentences? like|explain|what (?:does|is|happens)|mean(?:s|ing)?\b|defen[cds]|detect|mitigat/iu;
