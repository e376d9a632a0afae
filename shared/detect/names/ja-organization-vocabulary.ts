/** Words around Japanese organizations. Each list is one string so that it reads like the page of a dictionary. */
const words = (list: string): readonly string[] => list.trim().split(/\s+/u);

/** A column with one of these headings holds companies. */
export const COMPANY_COLUMN =
  /^(?:.{0,4}(?:会社名?|企業名?|法人名|組織名?|団体名|所属|取引先名?|勤務先|得意先名?|仕入先名?|屋号|発注先|委託先)|company|organi[sz]ation|employer|vendor|client)$/iu;

/** Forms that make a company's name a company's, before it or after it. */
export const COMPANY_FORMS = words(`
  株式会社 有限会社 合同会社 合資会社 合名会社 相互会社 一般社団法人 公益社団法人 社団法人 一般財団法人 公益財団法人 財団法人 学校法人
  医療法人社団 医療法人財団 医療法人 社会医療法人 社会福祉法人 宗教法人 特定非営利活動法人 NPO法人 独立行政法人 国立大学法人
  地方独立行政法人 国立研究開発法人 税理士法人 弁護士法人 監査法人 司法書士法人 農事組合法人 企業組合 (株) (有) (同) (財) (社) (学) (医) ㈱ ㈲`);

/** A run of kanji, katakana or Latin letters that ends in one of these is the name of an organization. */
export const ORGANIZATION_ENDS = words(`
  ホールディングス ホールディング グループ コーポレーション カンパニー エンタテインメント エンターテインメント エンタープライズ システムズ
  テクノロジーズ テクノロジー ソリューションズ パートナーズ レコーズ レコード ピクチャーズ プロダクション エージェンシー コンサルティング
  クラブ ファンド オーケストラ フィルハーモニー ユナイテッド
  銀行 信用金庫 信用組合 信託 証券 生命 生命保険 損害保険 火災海上 火災 保険 大学院 大学校 大学 短期大学 短大 高等学校 高校 中学校 小学校 学園 学院 専門学校
  病院 医院 診療所 クリニック 薬局 市役所 区役所 町役場 村役場 県庁 府庁 都庁 道庁 警察署 消防署 税務署 保健所 労働局 法務局 年金事務所
  検察庁 裁判所 教育委員会 委員会 協会 連盟 連合会 連合 同盟 組合 協同組合 農協 生協 労組 財団 社団 機構 公社 公団 研究所 研究会 学会 協議会 審議会
  新聞社 新聞 放送局 放送 通信社 通信 出版社 出版 書店 書房 製作所 工業 産業 商事 商会 商店 商工会議所 商工会 製薬 薬品 電機 電気 電力 電工 電鉄 鉄道 航空 海運
  汽船 運輸 運送 建設 工務店 不動産 製鉄 製鋼 製紙 化学 食品 製菓 酒造 醸造 自動車 重工業 重工 造船 鉱業 鉱山 石油 ガス 水産 百貨店 紡績 繊維 印刷 印刷所 製粉
  製麺 物産 物流 倉庫 交通 観光 興業 興産  設計事務所 法律事務所 会計事務所 税理士事務所 事務所 劇団 楽団 交響楽団 管弦楽団 合唱団 球団
  内閣 政府 幕府 参謀本部 司令部 師団 旅団 連隊 艦隊 海軍 陸軍 空軍 騎士団 修道会 党 省 庁 社 軍 隊 議会 国会 公安 警察 自衛隊 海兵隊 総局 事務局 放送協会 商科大学
  部隊 総督府 総公司 有限公司 公司 中学 幼稚園 保育園 商科 電灯 楽器 証券取引所 取引所 学部 研究科 選手団 代表 局 リーグ ホークス フットボールクラブ 水族館 航空宇宙 ジャパン プロレス  テレビ  フィルム 製鐵 製鐡 政権 連合軍 委員会 共和党 民主党 社会党 共産党 自民党 王朝 公団 航空隊 劇場 撮影所 音楽隊 評議会 連邦軍 国民政府 派遣隊 教団 教会 クラン 農業 塾    `);

/** Units inside an organization: a company's name stops before them. */
export const DEPARTMENTS = words(`
  本社 支社 支店 営業所 出張所 工場 総務部 人事部 経理部 営業部 開発部 企画部 広報部 法務部 購買部 製造部 技術部 品質保証部 情報システム部 営業本部
  開発本部 管理本部 事業部 総務課 人事課 経理課 営業課 代表取締役 取締役 社長 会長 担当 御中 各位 様 部長 課長 係長 主任 専務 常務 社員 行員 本店 宛 製 側 前 内 系 等 間 名 向 別 殿 氏 他 中 用 所属 勤務 入社 就職 在籍 退社 代表 創業 設立 創業者 創設者`);

/** Before a colon, these announce a company. */
export const COMPANY_LABEL =
  '会社名|御社名|貴社名|企業名|法人名|団体名|組織名|勤務先|お勤め先|取引先|得意先|仕入先|発注先|委託先|屋号|就業先|派遣先|雇用主|学校名';

/** Ends that make a name of ordinary words an organization's: 経済産業省, 公明党. */
export const BARE_ENDS: ReadonlySet<string> = new Set(
  words(
    '省 庁 党 連盟 協会 連合会 協議会 研究所 学会 機構 公団 公社 財団 裁判所 検察庁 参謀本部 司令部 新聞社 高等学校 信用金庫 審議会 ホールディングス',
  ),
);

/** Ordinary words that stand in the same run before an organization's name and are no part of it. */
export const LEADING: ReadonlySet<string> = new Set(
  words(`
  元 前 現 旧 同 当 各 両 新 全 他 本 我 弊 貴 御 某 大手 老舗 取引先 得意先 仕入先 親会社 子会社 関連会社 系列 外資系 民間 国内 海外 地元 一部 中堅 委託先 発注先 勤務先
  以前 現在 当時 今回 昨年 今年 来年 弊社 当社 御社 貴社 運営会社 販売会社 製造元 発売元 販売元 共同 所属 名門 強豪 有力 巨大 最大手 準大手 新興 顧客 主催 協賛 後援 提携先`),
);

/** Listed as organizations and everyday words all the same. */
export const NOT_ORGANIZATIONS: ReadonlySet<string> = new Set(
  words(`
  日生 自社 日立 毎日 朝日 下院 上院 共産 太田 本田 金子 早稲田 角川 桐生 ディズニー フォード マフィア ユニバース ポートランド ビン シリル フュージョン アスキー サン トップ ライト エース オリジン
  カード サポート セット フレンド ホープ ユニオン ロイヤル スター スカイ キャスト ライン メイト ゼロ コスモ アルファ ベータ 同社 他社 当社 弊社 貴社 御社 各社 両社 本社 支社 会社 銀行 大学 病院 学校 役所
  警察 政府 国会 与党 野党 自民 国連 東大 京大`),
);

/** Companies that begin in hiragana, for endings that follow them: みずほ銀行. */
export const KANA_COMPANIES =
  'みずほ|りそな|ゆうちょ|あおぞら|きらぼし|さくら|みなと|ひまわり|やまと|ふくおか|かんぽ|しまむら|あいおい|はくばく|すみれ|たちばな|あさひ|ひかり|のぞみ|こだま|みどり|つばさ|かもめ|いちご|わかば|あおば|やまびこ';

/** Endings that are ordinary words too: an organization only at the end of a run. */
export const WEAK: ReadonlySet<string> = new Set(
  words(`
  開発 航空 映画 放送 通信 工業 産業 鉄道 交通 保険 証券 信託 ガス 石油 自動車 化学 食品 印刷 建設 農業 省 館 屋 座 堂 塾 リーグ ラジオ テレビ プロレス レコード 海軍 陸軍 空軍 社 隊 軍 党 庁
  ジャパン 電力 電気 出版 楽器 新聞 観光 倉庫 物流 不動産 繊維 水産 鉱山 劇場 警察 公安 国会 議会 内閣 政権 政府 幕府 王朝 航空宇宙 フィルム クラブ 代表 局 書店 中学 学部 生命 火災 運輸 運送 製菓 薬品 チーム`),
);

/** Katakana and Latin words before 社 that are kinds of companies. */
export const NO_COMPANY: ReadonlySet<string> = new Set(
  words(
    'メーカー グループ ベンダー パートナー ライバル クライアント スポンサー ベンチャー オーナー サプライヤー リース コンサル マスコミ テレビ ラジオ IT Web PC',
  ),
);

/** Public bodies and carriers that Japanese text names in Latin letters. */
export const LATIN_BODIES =
  /(?=[A-Z]{2})(?<![A-Za-z0-9.@/_-])(?:NHK|NTT|JAXA|JETRO|JICA|JAL|ANA|KDDI|JAF|JOC|JFA|TBS|NASA|ESA|NATO|WHO|WTO|IMF|OECD|UNESCO|UNICEF|UNHCR|IAEA|ILO|FIFA|UEFA|IOC|NBA|NFL|NHL|MLB|FBI|CIA|NSA|KGB|BBC|CNN|CBS|NBC|ABC|FDA|SEC|JR(?:東日本|西日本|東海|九州|四国|北海道|貨物)?)(?![A-Za-z0-9_-])/gu;
