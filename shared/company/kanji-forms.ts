/**
 * Forms of one kanji that people write for each other in names: the old forms of the table of kanji for common use
 * (常用漢字表, Cabinet notice 2 of 2010, the forms in brackets), the forms that the family register lists with each other
 * (法務省 民事局長通達 平成16年 no. 2842, 誤字俗字・正字一覧表), and what the character information base of the Digital Agency
 * reduces to one (文字情報基盤, MJ縮退マップ). The first of each group stands for all.
 */
const GROUPS =
  '高髙 崎﨑嵜㟢 辺邊邉 斎齋齊斉 浜濵濱 徳德 広廣 沢澤 国國圀 島嶋嶌 桜櫻 滝瀧 竜龍 関關 塩鹽 実實 寿壽 恵惠 ' +
  '真眞 静靜 条條 万萬 与與 台臺 円圓 学學 宝寶寳 富冨 峰峯 吉𠮷 船舩 藤籐 巌巖 栄榮 応應 桧檜 槙槇 渋澁 ' +
  '渕淵渊 瀬瀨 為爲 礼禮 禄祿 秋穐龝 穂穗 稲稻 県縣 緑綠 総總 縄繩 聡聰 芦蘆 芸藝 荘莊 蔵藏 薫薰 薮藪籔 ' +
  '虫蟲 覚覺 誉譽 豊豐 読讀 賛贊 賢贒 転轉 郎郞 鉄鐵銕 鎌鐮 陥陷 随隨 隠隱 雑雜 霊靈 青靑 頼賴 館舘 ' +
  '駅驛 験驗 鶏鷄 鶴鸖靍靏 麦麥 黄黃 黒黑 黙默 歯齒 亀龜 梅楳 松枩 杉椙 柳栁桺 橋槗 曽曾 会會 伝傳 仏佛 ' +
  '児兒 兎兔 内內 冴冱 凉涼 剣劍劒 勲勳 参參 双雙 収收 叡睿 啓啟 喜㐂 囲圍 図圖 団團 圧壓 埼﨏 堅坚 壮壯 ' +
  '声聲 売賣 壱壹 変變 奥奧 奨奬 嬢孃 宮宫 寛寬 将將 尚尙 尭堯 届屆 属屬 岳嶽 峡峽 巣巢 帯帶 庁廳 弁辨辯瓣 ' +
  '弐貳 弥彌 弾彈 当當 径徑 従從 徴徵 恒恆 悦悅 懐懷 戦戰 戸戶 戻戾 払拂 抜拔 択擇 拝拜 拠據 挙擧 ' +
  '挟挾 捜搜 掲揭 揺搖 摂攝 撃擊 数數 断斷 旧舊 昼晝 晃晄 晋晉 暁曉 暦曆 来來 枢樞 栃杤 梁樑 桑桒 棱稜 ' +
  '楽樂 楼樓 様樣 横橫 検檢 権權 欧歐 歓歡 歩步 歳歲 歴歷 残殘 毎每 気氣 沖冲 浅淺 浄淨 涙淚 渉涉 済濟 ' +
  '渓溪谿 温溫 湾灣 湿濕 満滿 潜潛 灯燈 炉爐 点點 焔焰 煕熙凞 状狀 独獨 狭狹 猪豬 献獻 獣獸 瑠琉 瑶瑤 ' +
  '瓶甁 画畫 畳疊 疎疏 発發 盗盜 砕碎 研硏 禅禪 称稱 穣穰 窃竊 竃竈 粋粹 粛肅 経經 絵繪 継繼 続續 緒緖 ' +
  '縁緣 縦縱 繊纖 缶罐 聴聽 肇肈 胆膽 脳腦 舎舍 艶艷豔 茎莖 萌萠 蒋蔣 蕊蘂 薗園 蛍螢 蛮蠻 衛衞 ' +
  '裏裡 褒襃 観觀 触觸 訳譯 証證 謡謠 譲讓 践踐 軽輕 辞辭 逓遞 遅遲 遥遙 郷鄕 酔醉 醸釀 釈釋 野埜墅 銭錢 ' +
  '録錄 鋳鑄 閑閒 閲閱 険險 顔顏 顕顯 餅餠 駆驅 騒騷 髄髓 髪髮 鯵鰺 鴎鷗 鴬鶯 堤隄 坂阪 糸絲 ' +
  '虎乕 蝉蟬 頬頰 頚頸 麹麴 麺麵 侠俠 倶俱 噛嚙 嘘噓 屏屛 幇幫 掻搔 撹攪 涛濤 痩瘦 祷禱 箪簞 繋繫 繍繡 ' +
  '莱萊 蝋蠟 躯軀 醤醬 鹸鹼 填塡 剥剝 喩喻';

const FORMS = new Map<number, number>(
  GROUPS.split(' ').flatMap((group) => {
    const [first = 0, ...others] = Array.from(group, (sign) => sign.codePointAt(0) ?? 0);
    return others.map((other): [number, number] => [other, first]);
  }),
);

/** The form that stands for a kanji and for all its other forms; any other code point is itself. */
export function foldedKanji(codePoint: number): number {
  return codePoint < 0x3400 ? codePoint : (FORMS.get(codePoint) ?? codePoint);
}
