/** Words of illness, injury, treatment and examination that tell a health fact from any other (folded text). */
const JAPANESE =
  '症(?!例)|病(?!院|棟|室|床|名)|炎|癌|がん(?![ばこじ])|腫|瘍|(?:精神|知的|聴覚|視覚|発達|適応|不安|睡眠|摂食|双極性?|パニック|機能|人格|身体|肢体|言語|学習|強迫性?|気分|意識|運動|内部|嚥下|味覚|嗅覚|平衡|呼吸|腎臓?|心臓|肝臓)障がい|(?:精神|知的|聴覚|視覚|発達|適応|不安|睡眠|摂食|双極性?|パニック|機能|人格|身体|肢体|言語|学習|強迫性?|気分|意識|運動|内部|嚥下|味覚|嗅覚|平衡|呼吸|腎臓?|心臓|肝臓)障害|骨折|捻挫|脱臼|打撲|ヘルニア|梗塞|卒中|出血|狭心|不整脈|血圧|糖尿|喘息|うつ|鬱|てんかん|潰瘍|結石|貧血|白内障|緑内障|花粉|アトピー|じんましん|蕁麻疹|発熱|微熱|高熱|頭痛|腹痛|腰痛|胸痛|関節痛|痛み|めまい|吐き気|嘔吐|下痢|便秘|咳|倦怠|不眠|動悸|息切れ|しびれ|麻痺|むくみ|失調|自閉|認知(?:機能|症)|依存|ADHD|ASD|PTSD|HIV|COVID|コロナ|インフルエンザ|ノロ|結核|血糖|HbA1c|コレステロール|GTP|中性脂肪|肝機能|腎機能|尿(?:蛋白|酸|糖)|[A-G]判定|要(?:再検|精密|治療|経過観察)|陽性|陰性|mg|mmHg|錠|カプセル|軟膏|点滴|インスリン|ワクチン|透析|手術|摘出|入院|通院|服薬|内服|妊娠|切迫|流産|不妊|人工肛門|ペースメーカー|休職|ストレス|ペニシリン|そば|落花生|小麦|甲殻|ハウスダスト';
const ENGLISH =
  'diabet|cancer|tumou?r|asthma|depress|anxi|hypertens|blood pressure|fever|pain(?!s? point)|(?:head|stomach|back|tooth)ache|cough|nausea|vomit|dizz|disorder|syndrome|disease|\\w+itis(?![a-z])|infect|migraine|fractur|HIV|hepatitis|pregnan|allerg|epilep|stroke|insulin|bipolar|schizo|autis|leuk|anemi|anaemi|arthr|thyroid|seizure|sprain|injur|surgery|lesion|edema|obes|dement|alzheimer|parkinson|sclerosis|insomnia|ulcer|gastr|cardi|renal|hepat|pneumon|bronch|sinus|mellitus|concussion|ADHD|PTSD|OCD|COVID|\\d ?mg';

/** Whether a text speaks of illness, treatment or examination. */
export const MEDICAL = new RegExp(`${JAPANESE}|(?<![A-Za-z])(?:${ENGLISH})`, 'iu');

/** Contents that say nothing about anybody. */
const NOTHING =
  /^(?:[-{<$*%]|(?:異常|既往|持病|アレルギー|服薬)?(?:なし|無し|無)(?![一-龯])|特に?(?:なし|無し|ありません)|該当なし|特記(?:事項)?なし|不明|未記入|未定|空欄|任意|必須|同上|健康|良好|none|no known|n\/a|null|string|text|undefined|.{0,3}(?:を|に|の|は|が|について).{0,40}(?:ください|です|ます|ますか|\?))/iu;

/** Whether the content of a field is empty, a placeholder or a sentence about the field. */
export function saysNothing(value: string): boolean {
  return NOTHING.test(value) || /^(?:\[[A-Z_\d]+\]|[\s"'{}[\]<>|、,;_-])*$/u.test(value);
}
