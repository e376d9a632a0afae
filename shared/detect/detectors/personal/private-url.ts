import { type Candidate, defineDetector, weigh } from '../../detector.ts';

const SECRET_QUERY =
  /[?&#;](?:access_?token|auth(?:_?token|key)?|token|id_token|refresh_token|api_?key|apikey|key|secret|password|passwd|pwd|sig|signature|x-amz-signature|x-goog-signature|session(?:_?id)?|sid|jwt|code|ticket|invite|share_?key|tk|resourcekey)=(?=[^&#\s]*\d)[^&#\s]{8,}/iu;
const INTERNAL_HOST =
  /^[a-z+]{2,12}:\/\/[^/]*?(?:\.(?:internal|local|localdomain|corp|intra|intranet|lan|home\.arpa|private)(?=[:/?#]|$)|(?<=[./@])(?:intra|intranet|internal|corp)\.[a-z0-9.-]+)/iu;
const SINGLE_LABEL =
  /^(?:https?|ftp|smb|ssh):\/\/(?!localhost(?![a-z0-9-]))[a-z][a-z0-9-]{2,30}(?::\d{2,5})?(?:\/|$)/iu;
/** Links that open a document or a meeting for anybody who has them. */
const SHARED =
  /^https?:\/\/(?:docs\.google\.com\/\w+\/d\/[\w-]{20}|drive\.google\.com\/(?:file\/d|drive\/folders|open\?id=)|[\w-]+\.sharepoint\.com\/|1drv\.ms\/|www\.dropbox\.com\/(?:s|scl)\/|[\w-]*\.?box\.com\/s\/|[\w-]+\.zoom\.us\/[jw]\/\d+\?pwd=|teams\.microsoft\.com\/l\/meetup-join\/|gigafile\.nu\/|[\w-]+\.slack\.com\/archives\/|[\w-]+\.atlassian\.net\/|[\w-]+\.backlog\.(?:jp|com)\/|[\w-]+\.kintone\.com\/|[\w-]+\.cybozu\.com\/)/iu;

function accept({ value }: Candidate): boolean | ReturnType<typeof weigh> {
  if (value.startsWith('\\\\')) return weigh(0.8, ['shape', 0]);
  if (SECRET_QUERY.test(value)) return weigh(0.8, ['key-material', 0.1]);
  if (SHARED.test(value)) return weigh(0.7, ['known-prefix', 0.05]);
  if (INTERNAL_HOST.test(value)) return weigh(0.8, ['known-prefix', 0.05]);
  return SINGLE_LABEL.test(value) && weigh(0.65, ['shape', 0]);
}

/**
 * Addresses that are not for the public: with a token in the query, of an internal host, of a shared document or
 * meeting, or of a file share. Ordinary public addresses stay silent.
 */
export default defineDetector({
  id: 'personal/private-url',
  category: 'url',
  title: { ja: '社内・共有リンクのURL', en: 'Internal or shared link' },
  severity: 'medium',
  needs: ['://', '\\\\'],
  pattern:
    /(?<![A-Za-z0-9+.-])(?<value>(?:https?|ftps?|smb|sftp|ssh):\/\/[A-Za-z0-9][A-Za-z0-9._~:/?#@!$&*+;=%-]{2,600}[A-Za-z0-9/=_-]|\\\\[A-Za-z][A-Za-z0-9._-]{1,62}\\[^\s\\"'<>|*?、。「」ぁ-ん]{1,80}(?:\\[^\s\\"'<>|*?、。「」ぁ-ん]{1,80}){0,10})/dgu,
  accept,
  why: {
    ja: '共有リンクやトークン付きのURLは、知っている人なら誰でも開けることがあります。社内のホスト名も攻撃の手がかりになります。',
    en: 'A shared link or one with a token may open for anybody who has it, and internal host names help an attacker.',
  },
  instead: {
    ja: 'URLは「社内の手順書のリンク」のように言葉で書いてください。',
    en: 'Describe it in words, such as "link to our manual".',
  },
  examples: {
    hits: [
      '資料は«https://docs.google.com/document/d/1kAedeXyZ0123456789abcdefGHIJ/edit»です',
      '«http://wiki.kaede.internal/hr/salary»を見てください',
      '«https://files.kaede.example/get?id=7&token=f93kQ2mZx81b»から取得',
      '«\\\\fs01\\経理\\2026年度\\給与.xlsx»に置きました',
      '«http://intranet/portal/»に掲載',
      '会議«https://kaede.zoom.us/j/91234567890?pwd=Q2xhc3Nyb29t»へ',
      'curl «https://ci.intra.kaede.example/job/deploy/»',
    ],
    misses: [
      'https://www.example.com/news/2026を読んで',
      'http://localhost:3000/で確認',
      'https://github.com/facebook/react/issues/1',
      'https://example.com/search?q=token',
      'ftp://ftp.example.org/pub/',
      'https://ja.wikipedia.org/wiki/関所',
      'file:///etc/hosts',
    ],
  },
});
