/**
 * Tells machine-made values from words and names, without a dictionary.
 *
 * Keys and tokens are drawn evenly from an alphabet: letters and digits alternate often, letter pairs turn up that
 * English and code never use, capitals stand in the middle of words. Names that people give (camelCase, snake_case,
 * version tags) have few of these. Each such sign is one mark; the marks are judged against the length.
 */

/** Letter pairs that are next to absent from English words, romanised Japanese and usual code names. */
const RARE_PAIRS = new Set(
  (
    'bc bf bg bk bq bx bz cb cf cg cj cp cv cw cx dq dx dz fb fg fh fj fk fq fv fw fx fz gb gc gj gk gq gv gx gz hc hf hg ' +
    'hj hk hq hv hx hz iy jb jc jd jf jg jh jk jl jm jn jp jq jr js jt jv jw jx jy jz kc kg kj kq kv kx kz lj lq lx lz mj mk ' +
    'mq mv mx mz nq nx oq pb pc pf pg pj pk pq pv px pz qb qc qd qe qf qg qh qi qj qk ql qm qn qo qp qr qs qt qv qw qx qy ' +
    'qz rj rq rx rz sj sx sz tj tk tq tv tx uq uy vb vc vd vf vg vh vj vk vl vm vn vp vq vt vu vv vw vx vz wb wc wf wg wj ' +
    'wk wm wp wq wt wu wv wx wy wz xb xd xg xh xj xk xl xm xn xq xr xs xv xw xx xz yg yh yj yk yq yv yx yy yz zb zc zd zf ' +
    'zg zh zj zk zl zm zn zp zq zr zs zt zv zw zx zy'
  ).split(' '),
);

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isUpper = (code: number): boolean => code >= 65 && code <= 90;
const isLower = (code: number): boolean => code >= 97 && code <= 122;
const isLetter = (code: number): boolean => isUpper(code) || isLower(code);

/** Information per character, in bits, from how often each character occurs (Shannon). 0 for the empty string. */
export function entropyOf(value: string): number {
  const counts = new Map<string, number>();
  for (const character of value) counts.set(character, (counts.get(character) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= (count / value.length) * Math.log2(count / value.length);
  return bits;
}

/** How many different characters the value has. */
export const varietyOf = (value: string): number => new Set(value).size;

/** True for text made of hexadecimal digits only, in one case. */
export const isHex = (value: string): boolean => /^(?:[0-9a-f]+|[0-9A-F]+)$/u.test(value);

/** True for the 8-4-4-4-12 form of a UUID. */
export const isUuid = (value: string): boolean =>
  /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/iu.test(value);

/** Marks of chance: switches between letters and digits, rare pairs, capitals right after small letters twice over. */
function marksOf(value: string): number {
  let marks = 0;
  for (let index = 1; index < value.length; index += 1) {
    const left = value.charCodeAt(index - 1);
    const right = value.charCodeAt(index);
    if (isDigit(left) ? isLetter(right) : isLetter(left) && isDigit(right)) marks += 1;
    else if (isUpper(left) && isLower(right)) marks += oddCapital(value, index) ? 1 : 0;
    else if (isLetter(left) && isLetter(right) && isUpper(left) === isUpper(right)) {
      marks += RARE_PAIRS.has(value.slice(index - 1, index + 1).toLowerCase()) ? 1 : 0;
    }
  }
  return marks;
}

/** A capital that starts a "word" of one or two small letters: `aXb`, not `aWord`. */
function oddCapital(value: string, index: number): boolean {
  return !(isLower(value.charCodeAt(index + 1)) && isLower(value.charCodeAt(index + 2)));
}

/**
 * Whether a value of at least 8 characters was made by chance rather than by a person.
 * `share` is the least number of marks per character; 0.16 keeps nearly all drawn values of 16 or more characters
 * (letters with digits) and drops names such as `userSessionTokenV2`.
 */
export function looksRandom(value: string, share = 0.16): boolean {
  if (value.length < 8 || varietyOf(value) < 6) return false;
  if (entropyOf(value) < Math.min(3, Math.log2(value.length) * 0.72)) return false;
  return marksOf(value) >= Math.max(3, value.length * share);
}

/** How many of small letters, capitals, digits and signs the value mixes. */
export function kindsOf(value: string): number {
  return [/[a-z]/u, /[A-Z]/u, /[0-9]/u, /[^A-Za-z0-9]/u].filter((kind) => kind.test(value)).length;
}
