/**
 * The Japanese numbering plan as far as the shape of a number shows it: which prefixes exist and how their digits are
 * grouped (総務省「電気通信番号計画」, 市外局番の一覧).
 */

/** Mobile (060 to 090), IP telephony (050), free dial (0800): eleven digits. */
const ELEVEN = /^0(?:[5-9]0|800)/u;
/** Free dial, Navi Dial, information and voting services: ten digits after a four-digit prefix. */
const SERVICE = /^0(?:120|570|990|170|180)/u;
const TWO = /^0(?:3|4[27]|6)/u;
const THREE = /^0(?:1[15789]|2[2-9]|4[2-9]|5[2-9]|7[235-9]|8[2-46-9]|9[235-9])/u;
const FOUR =
  /^0(?:1(?:2[3-6]|3[3-9]|4[2-6]|5[2-8]|6[2-7]|7[2-689]|8[2-7]|9[1-578])|2(?:2[03-689]|3[3-578]|4[0-46-8]|5[4-9]|6[013-9]|7[046-9]|8[02-57-9]|9[13-79])|4(?:2[28]|3[689]|6[035-7]|7[05689]|80|9[3-5])|5(?:3[1-36-9]|4[4578]|5[013-8]|6[1-9]|7[2-8]|8[14-7]|9[4-9])|7(?:2[15]|3[5-9]|4[02-9]|6[135-8]|7[0-689]|9[014-9])|8(?:2[03-79]|3[3-8]|4[5-8]|5[2-9]|6[35-9]|7[579]|8[03-579]|9[2-8])|9(?:20|30|4[02-46-9]|5[024-79]|6[4-9]|7[2-47-9]|8[02-7]|9[3-7]))/u;
const FIVE =
  /^0(?:1267|137[247]|139[278]|145[67]|146[67]|1547|1558|1564|158[67]|163[2-5]|1648|165[4-68]|499[2468]|5769|5979|7468|838[78]|8396|8477|851[24]|949[6]|9802|991[23]|9969)/u;

/** How the digit groups of one written number fit the plan. */
export type PlanFit = 'mobile' | 'service' | 'fixed' | undefined;

/**
 * Judges the digit groups of a number in national form (leading 0), such as `['03', '1234', '5678']` or one run.
 * Returns the kind of number, or `undefined` when no such number exists or it is never grouped so.
 */
export function planFit(groups: readonly string[]): PlanFit {
  const digits = groups.join('');
  const shape = groups.map((group) => group.length).join('-');
  if (digits.length === 11)
    return ELEVEN.test(digits) && /^(?:11|3-4-4|3-8|7-4|4-3-4)$/u.test(shape) ? 'mobile' : undefined;
  if (digits.length !== 10) return undefined;
  if (SERVICE.test(digits)) return /^(?:10|4-3-3|4-2-4|4-6)$/u.test(shape) ? 'service' : undefined;
  const fits =
    (/^(?:10|2-4-4|2-8)$/u.test(shape) && TWO.test(digits)) ||
    (/^(?:10|3-3-4|3-7)$/u.test(shape) && THREE.test(digits)) ||
    (/^(?:10|4-2-4|4-6)$/u.test(shape) && FOUR.test(digits)) ||
    (/^(?:10|5-1-4|5-5)$/u.test(shape) && FIVE.test(digits));
  return fits ? 'fixed' : undefined;
}
