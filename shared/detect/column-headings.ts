/** A heading is a short label. It may end in a small number (`電話2`) and never holds a value or an address sign. */
const HEADING = /^(?=.{0,24}[\p{L}#〒])(?:[^\d@]|(?<!\d)\d{1,2}(?!\d|[-/:.]\d)){1,24}$/u;

/** Words that head columns of personal and business tables. What has none of them may still be a heading. */
const KNOWN =
  /氏名|姓名|名前|名字|苗字|お名前|担当者?|フリガナ|ふりがな|カナ|性別|年齢|生年|誕生|住所|所在地|居所|本籍|〒|郵便|電話|携帯|連絡先|内線|ファックス|メール|アドレス|番号|コード|口座|口番|名義|銀行|支店|預金|記号|枝番|保険|年金|免許|旅券|パスポート|在留|マイナンバー|ナンバー|車番|病名|傷病|診断|既往|持病|服薬|処方|投薬|薬剤|アレルギー|症状|主訴|障害|介護|検査|健診|会社|勤務先|法人|社名|所属|部署|部門|役職|顧客|会員|社員|患者|学籍|受験|契約|取引先|数量|金額|単価|価格|型番|品番|品名|日付|年月日|備考|(?<![A-Za-z])(?:name|e-?mail|mail|phone|tel|fax|mobile|address|addr|zip|postal|birth|dob|gender|sex|age|id|no|number|account|acct|bank|branch|company|department|title|code|passport|licen[cs]e|diagnosis|medication|allerg(?:y|ies)|patient|customer|member|employee|amount|price|qty|date)(?![A-Za-z])/iu;

/** Whether a cell holds words that are known to head a column. Cells longer than a heading never do. */
export function isKnownHeading(cell: string): boolean {
  return HEADING.test(cell) && KNOWN.test(cell);
}

/** How many cells of a row are known to head a column. */
export function knownHeadings(cells: readonly string[]): number {
  return cells.filter(isKnownHeading).length;
}

/** Whether the cells of a row could all be headings: two at least, none of them a value. */
export function looksLikeHeadings(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell !== '');
  return filled.length >= 2 && filled.every((cell) => HEADING.test(cell));
}

/**
 * What a value is called by the column and the row it stands in: the heading above when it is a known one, else a
 * known one at the beginning of the row (tables that list one thing a line), else whatever stands above.
 */
export function headingOf(above: string, rowStart: string): string {
  return !isKnownHeading(above) && isKnownHeading(rowStart) ? rowStart : above;
}
