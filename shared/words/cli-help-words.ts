const ja = `関所（Sekisho）：AIチャットに送る前の文章を、このパソコンの中だけで確認します。

使い方
  sekisho check [ファイル]            文章やファイルを確認します（省略すると標準入力を読みます）
                                      txt md csv html json docx xlsx pptx pdf eml msg zip、ソースコード
      --to サービス                   送信先のIDまたはアドレス（省略すると最も厳しい一般公開のサービス）
      --policy ファイル               このポリシーを使います
      --json                          結果をJSONで出力します
  sekisho redact [ファイル]           伏せ字にした文章を標準出力に書きます
      --out 写し                      伏せ字にした写しを作ります（txt md csv html docx xlsx pptx）
      --key キーファイル              元に戻すためのキーを保存します（本人だけが読めます）
      --overwrite                     既存のキーファイルや写しを置き換えます
      --to、--policy                  check と同じです
  sekisho restore --key キーファイル [ファイル]
                                      AIの返答の伏せ字を元の値に戻します
  sekisho scan --jsonl [ファイル]     1行1件の { id, text, site? } を順に確認します
      --policy ファイル               このポリシーを使います
  sekisho train card                  確認のあとに案内された学習カードに、キーボードで答えます
  sekisho wrong add [ファイル] --finding 番号
                                      check の一覧の検出を「誤り」にします（--to、--policy は check と同じです）
  sekisho wrong list [--json]         誤りにした検出の一覧（--json は管理者に渡せる形で、値は含みません）
  sekisho wrong remove 番号           誤りにしたことを取り消します
  sekisho serve [--port 番号]         画面をブラウザで使えるようにします（127.0.0.1のみ）
  sekisho browser install|remove|status [ブラウザ…] [--machine]
                                      拡張機能とつなぎます（chrome edge chromium firefox、省略するとすべて）

管理者向け
  sekisho policy keygen --name 名前 --out 鍵ファイル
                                      署名用の鍵を作ります（公開鍵は 鍵ファイル.pub.json）
  sekisho policy sign ファイル --key 鍵ファイル --out 出力
                                      ポリシーを確かめて署名します
  sekisho policy verify ファイル --keys 公開鍵ファイル
                                      だれがいつ署名したかを確かめます
  sekisho policy show [--json]        適用中のポリシーの値を、読み込み元、固定かどうか、理由とともに示します
  sekisho policy notice --key 鍵ファイル --until 日時 --message-ja 文 --message-en 文 --out 出力
                                      緊急のお知らせに署名します（期限まで、--to の区分に何も送れません）
  sekisho policy templates --out フォルダー
                                      グループポリシー、構成プロファイルなど、配布用のファイルを作ります
  sekisho policy simulate 下書き      下書きにすると何が変わるかを、直近30日の記録で試します
      --samples フォルダー            見本のファイルも試します（--to サービス）
      --days 日数、--on 日付          試す期間、段階的なルールを見る日
      --enforce                       記録だけ・助言だけのルールも、実行するものとして試します
      --policy ファイル、--json       現在のポリシーの代わり、結果をJSONで出力
  sekisho company index-code フォルダー… --out 索引 [--public フォルダー,…]
                                      自社のコードの指紋を作ります（公開コードと同じ部分は除きます）
  sekisho company index-list 名簿.csv --columns 列:種類,… [--pairs 列+列:距離,…] --out 索引
                                      名簿の値のハッシュを作ります
                                      種類：name organization term number phone id email date
  sekisho company index-documents 文書… --out 索引 [--marking 表示] [--public フォルダー,…]
                                      秘密の文書の指紋を作ります
      --key 会社の鍵、--sign 鍵ファイル、--name 名前、--delta 差分、--overwrite
                                      三つに共通です（会社の鍵がなければ作ります）
  sekisho company update 索引 --delta 差分 --manifest 目録 [--keys 公開鍵ファイル]
                                      前の版の索引を、差分で新しくします
  sekisho company verify 索引 [--keys 公開鍵ファイル] [--key 会社の鍵]
                                      索引の中身と署名を確かめます
  sekisho records verify [--json]     記録が書き換えられていないかを確かめます
  sekisho records send [--dry-run]    ポリシーが定める送り先に記録を送ります（--dry-run は送る内容を表示するだけです）
  sekisho records export --csv|--json|--cef|--otlp [--since 日付]
                                      記録を、ほかのシステムに取り込む形で標準出力に書きます
  sekisho records evidence --from 日付 --to 日付 [--html|--csv|--json]
                                      期間中の取り組みの報告を作ります（印刷できるHTML、数値のCSV）
      --import フォルダー             このパソコンの記録の代わりに、集めた記録を数えます
      --out ファイル、--overwrite     ファイルに書きます（省略すると標準出力）
  sekisho train assign ファイル --key 鍵ファイル --out 出力
                                      学習の割り当てを確かめて署名します
  sekisho train export --scorm12|--scorm2004|--cmi5 レッスン… --out フォルダー|ファイル.zip
                                      学習管理システム（LMS）で受講できるパッケージを作ります
  sekisho train export --xapi --out ファイル | --endpoint アドレス [--auth 鍵ファイル]
                                      自分の受講の記録をxAPIで書き出すか、送ります
  sekisho train verify ファイル [--keys 公開鍵ファイル]
                                      修了証の署名と内容をオフラインで確かめます
  sekisho train card --try 種類       見つかった種類に応じて案内されるカードを試します（記録しません）
  sekisho train preview [ファイル]    レッスンのファイルを文字で表示し、問題をカードごとに挙げます

共通
  --lang ja|en                        表示の言語
  --help、--version

終了コード
  0  このまま送れます      1  このままでは送れません      2  確認できませんでした
`;

const en = `Sekisho checks text on its way to an AI chatbot, on this computer only.

Usage
  sekisho check [FILE]                checks a text or a file (standard input when FILE is left out):
                                      txt md csv html json docx xlsx pptx pdf eml msg zip, source code
      --to SITE                       site id or address (left out: the strictest public tier)
      --policy FILE                   this policy instead of the installed one
      --json                          the result as JSON
  sekisho redact [FILE]               writes the text with placeholders to standard output
      --out COPY                      writes a redacted copy instead (txt md csv html docx xlsx pptx)
      --key KEYFILE                   keeps the key that restores the values (only you can read it)
      --overwrite                     replaces a key file or a copy that is already there
      --to, --policy                  as for check
  sekisho restore --key KEYFILE [FILE]
                                      puts the values back into an AI's answer
  sekisho scan --jsonl [FILE]         checks one { id, text, site? } a line, in order
      --policy FILE                   this policy instead of the installed one
  sekisho train card                  plays the card that was offered after a check, by keyboard
  sekisho wrong add [FILE] --finding N
                                      marks a finding that check lists as wrong (--to, --policy as for check)
  sekisho wrong list [--json]         what you marked as wrong (--json: for your administrator, without values)
  sekisho wrong remove N              takes a mark back
  sekisho serve [--port N]            serves the app to your browser, on 127.0.0.1 only
  sekisho browser install|remove|status [BROWSER...] [--machine]
                                      connects the browser extension (chrome edge chromium firefox; all when left out)

For administrators
  sekisho policy keygen --name NAME --out KEYFILE
                                      makes a key that signs (its public half goes to KEYFILE.pub.json)
  sekisho policy sign FILE --key KEYFILE --out OUT
                                      checks a policy and signs it
  sekisho policy verify FILE --keys PUBLIC
                                      says who signed a policy and when
  sekisho policy show [--json]        every value in force with its source, lock and reason
  sekisho policy notice --key KEYFILE --until TIME --message-ja TEXT --message-en TEXT --out OUT
                                      signs an urgent notice: until then nothing goes out to the tiers of --to
  sekisho policy templates --out DIR  writes the files for deployment: Group Policy, configuration profile and more
  sekisho policy simulate DRAFT       what a draft would change, tried on the record of the last 30 days
      --samples DIR                   tries sample files too (--to SITE)
      --days N, --on DATE             how far back; the day that staged rules are taken from
      --enforce                       lets rules that only watch or advise act
      --policy FILE, --json           instead of the policy in force; the result as JSON
  sekisho company index-code DIR... --out INDEX [--public DIR,...]
                                      fingerprints of the company's code, without what is public
  sekisho company index-list FILE.csv --columns COLUMN:KIND,... [--pairs COLUMN+COLUMN:DISTANCE,...] --out INDEX
                                      keyed hashes of a list's values
                                      kinds: name organization term number phone id email date
  sekisho company index-documents FILE... --out INDEX [--marking TEXT] [--public DIR,...]
                                      fingerprints of confidential documents
      --key COMPANYKEY, --sign KEYFILE, --name NAME, --delta DELTA, --overwrite
                                      for all three (a company key that is missing is made)
  sekisho company update INDEX --delta DELTA --manifest MANIFEST [--keys PUBLIC]
                                      brings an index of the version before up to date
  sekisho company verify INDEX [--keys PUBLIC] [--key COMPANYKEY]
                                      says what an index holds and who signed it
  sekisho records verify [--json]     looks whether anything in the record was changed
  sekisho records send [--dry-run]    sends the record to the receivers that the policy names (--dry-run only shows what)
  sekisho records export --csv|--json|--cef|--otlp [--since DATE]
                                      writes the record to standard output, for other systems to take in
  sekisho records evidence --from DATE --to DATE [--html|--csv|--json]
                                      the evidence report of a period: HTML that prints, or its figures as CSV
      --import FOLDER                 counts collected exports instead of this computer's record
      --out FILE, --overwrite         writes a file instead of standard output
  sekisho train assign FILE --key KEYFILE --out OUT
                                      checks an assignment of training and signs it
  sekisho train export --scorm12|--scorm2004|--cmi5 LESSON... --out DIR|FILE.zip
                                      makes a package that a learning system (LMS) plays
  sekisho train export --xapi --out FILE | --endpoint ADDRESS [--auth FILE]
                                      writes or sends your own training as xAPI statements
  sekisho train verify FILE [--keys PUBLIC]
                                      checks the signatures and content of a certificate, offline
  sekisho train card --try CATEGORY   the card that would be offered for such a finding (nothing is kept)
  sekisho train preview [FILE]        shows a lesson file as text and names its problems by card

Everywhere
  --lang ja|en                        language of the messages
  --help, --version

Exit status
  0  may be sent as it is      1  must not be sent as it is      2  could not be checked
`;

/** What `sekisho --help` prints. */
export const cliHelp: { readonly ja: string; readonly en: string } = { ja, en };
