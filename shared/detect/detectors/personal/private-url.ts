import { type Candidate, defineDetector, weigh } from '../../detector.ts';

const SECRET_QUERY =
  /[?&#;](?:access_?token|auth(?:_?token|key)?|token|id_token|refresh_token|api_?key|apikey|key|secret|password|passwd|pwd|sig|signature|x-amz-signature|x-goog-signature|session(?:_?id)?|sid|jwt|code|ticket|invite|share_?key|tk|resourcekey)=(?=[^&#\s]*\d)[^&#\s]{8,}/iu;
const INTERNAL_HOST =
  /^[a-z+]{2,12}:\/\/[^/]*?(?:\.(?:internal|local|localdomain|corp|intra|intranet|lan|home\.arpa|private)(?=[:/?#]|$)|(?<=[./@])(?:intra|intranet|internal|corp)\.[a-z0-9.-]+)/iu;
const PRIVATE_ADDRESS =
  /^[a-z+]{2,12}:\/\/(?:10(?:\.\d{1,3}){3}|192\.168(?:\.\d{1,3}){2}|172\.(?:1[6-9]|2\d|3[01])(?:\.\d{1,3}){2})(?::\d{2,5})?\/[^\s/]/iu;
/** Hosts that a company keeps for itself while it builds, by the first label of the name. */
const UNRELEASED =
  /^https?:\/\/(?:(?:[a-z0-9-]{1,30}[.-])?(?:staging|stg|uat|redmine|vpn|kibana)\d{0,2}\.(?!example\.)[a-z0-9-]+\.|(?:[a-z0-9-]{1,30}[.-])?(?:dev|test|qa|admin|demo)\d{0,2}\.[a-z0-9-]+\.(?:co|or|ne|ac|go|lg)\.jp)/iu;
const SINGLE_LABEL =
  /^(?:https?|ftp|smb|ssh|file):\/\/(?!(?:localhost|url|uri|host|hostname|host-name|servername|domain|domainname|website|address|endpoint|example|your-?[a-z-]{2,20}|my-?(?:host|server|domain|site|app)|foo|bar|dummy)(?![a-z0-9-]))[a-z][a-z0-9-]{2,30}(?::\d{2,5})?(?:\/|$)/iu;
/** Links that open a document or a meeting for anybody who has them. */
const SHARED = new RegExp(
  `^https?://(?:${[
    'docs\\.google\\.com/(?:\\w+/)?(?:a/[\\w.-]+/)?\\w+/(?:u/\\d/)?d/(?:e/)?[\\w-]{20}',
    'drive\\.google\\.com/(?:file/d/|drive/(?:u/\\d/)?folders/|open\\?id=|uc\\?)',
    'forms\\.gle/\\w{8}',
    'meet\\.google\\.com/[a-z]{3}-[a-z]{4}-[a-z]{3}',
    'calendar\\.google\\.com/calendar/\\S*(?:cid|src)=',
    '[\\w-]+\\.sharepoint\\.com/',
    'onedrive\\.live\\.com/\\S*[?&](?:id|resid|authkey|cid)=',
    '1drv\\.ms/',
    'www\\.dropbox\\.com/(?:s|sh|scl|t|transfer)/',
    'dropbox\\.com/(?:s|sh|scl)/',
    '(?:[\\w-]+\\.)*box\\.com/(?:s|file|folder|v)/\\w',
    '(?:www\\.)?notion\\.so/(?:[\\w-]+/)?[\\w%-]*[0-9a-f]{32}',
    '[\\w-]+\\.notion\\.site/',
    '(?:www\\.)?figma\\.com/(?:file|design|proto|board)/\\w{8}',
    'miro\\.com/app/board/',
    '(?:[\\w-]+\\.)?zoom\\.us/(?:[jws]|my|rec/(?:share|play))/[\\w.]{4}',
    'teams\\.(?:microsoft|live)\\.com/(?:l/(?:meetup-join|channel|team|chat|message|file)|meet)/',
    '[\\w-]+\\.webex\\.com/(?:meet|join|[\\w-]+/j\\.php)',
    'us\\d{1,2}web\\.zoom\\.us/',
    '(?:[\\w-]+\\.)?gigafile\\.nu/\\S*-',
    'firestorage\\.jp/download/',
    'we\\.tl/t-',
    'hooks\\.slack\\.com/services/',
    '[\\w-]+\\.slack\\.com/(?:archives|files|team)/',
    'app\\.slack\\.com/client/',
    '[\\w-]+\\.(?:atlassian\\.net|backlog\\.(?:jp|com)|kintone\\.com|cybozu\\.com|esa\\.io|qiita\\.com/private|docbase\\.io|kibe\\.la|salesforce\\.com|lightning\\.force\\.com|my\\.salesforce\\.com|service-now\\.com|zendesk\\.com/agent|asana\\.com|monday\\.com)/',
    'trello\\.com/[bc]/\\w{8}',
    'app\\.asana\\.com/\\d',
    'dev\\.azure\\.com/',
    '[\\w-]+\\.visualstudio\\.com/',
    'colab\\.research\\.google\\.com/drive/\\w{10}',
    'chatgpt\\.com/share/',
    '[\\w-]+\\.s3[\\w.-]*\\.amazonaws\\.com/\\S*X-Amz-',
  ].join('|')})`,
  'iu',
);
/** A bare host name of a network that nobody outside can reach. */
const INTERNAL_NAME =
  /^(?!(?:this|self|process|window|module|import|export|require|config|settings|props|state|com|org|net|java|jp|env|app|obj|application)\.)(?:[a-z0-9-]*[\d-][a-z0-9-]*\.|(?:[a-z0-9-]{1,40}\.){2,5})(?:internal|local|localdomain|corp|intra|intranet|lan)$/iu;

function accept({ value }: Candidate): boolean | ReturnType<typeof weigh> {
  if (value.startsWith('\\\\')) return weigh(0.8, ['shape', 0]);
  if (SECRET_QUERY.test(value)) return weigh(0.8, ['key-material', 0.1]);
  if (SHARED.test(value)) return weigh(0.7, ['known-prefix', 0.05]);
  if (INTERNAL_HOST.test(value)) return weigh(0.8, ['known-prefix', 0.05]);
  if (PRIVATE_ADDRESS.test(value)) return weigh(0.7, ['known-prefix', 0.05]);
  if (INTERNAL_NAME.test(value)) return weigh(0.6, ['known-prefix', 0.05]);
  if (UNRELEASED.test(value)) return weigh(0.55, ['known-prefix', 0.05]);
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
  needs: ['://', '\\\\', '.internal', '.local', '.corp', '.intra', '.lan'],
  pattern:
    /(?<![A-Za-z0-9+.-])(?<value>(?:https?|ftps?|smb|sftp|ssh|file(?=:\/\/[A-Za-z])):\/\/[A-Za-z0-9][A-Za-z0-9._~:/?#@!$&*+;=%-]{2,600}[A-Za-z0-9/=_-]|\\\\[A-Za-z][A-Za-z0-9._-]{1,62}\\[^\s\\"'<>|*?、。「」ぁ-ん]{1,80}(?:\\[^\s\\"'<>|*?、。「」ぁ-ん]{1,80}){0,10}|(?<![/@\\])(?:[A-Za-z0-9][A-Za-z0-9-]{0,40}\.){1,5}(?:internal|local|localdomain|corp|intra|intranet|lan)(?![A-Za-z0-9.@_(-]))/dgu,
  accept,
  source: 'RFC 1918, RFC 6762 (.local), RFC 8375 (home.arpa), RFC 6750 section 2.3',
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
      '«https://us02web.zoom.us/j/81234567890»からご参加ください',
      'デザインは«https://www.figma.com/design/AbCdEf123456/App»',
      '議事録«https://www.notion.so/kaede/Plan-0123456789abcdef0123456789abcdef»を参照',
      '管理画面«http://192.168.10.5/admin»',
      'wiki は«wiki.kaede.internal»にあります',
      '検証環境«https://stg.kaede-shop.jp/cart»で確認',
      '«file://fs01/jinji/kyuyo.xlsx»',
      'curl «https://ci.intra.kaede.example/job/deploy/»',
    ],
    misses: [
      'http://hostname:8080/ の形で書く',
      'ssh://your-server/',
      'https://www.example.com/news/2026を読んで',
      'http://localhost:3000/で確認',
      'https://github.com/facebook/react/issues/1',
      'https://example.com/search?q=token',
      'ftp://ftp.example.org/pub/',
      'https://ja.wikipedia.org/wiki/関所',
      'file:///etc/hosts',
      'https://zoom.us/download',
      'https://www.figma.com/community',
      'https://www.dropbox.com/ja/',
      'https://developer.mozilla.org/ja/docs/Web',
      'https://dev.mysql.com/doc/',
      'https://test.pypi.org/simple/',
      '.local ドメインの決め方',
      'settings.local.json を開く',
      'process.env.local を読む',
      'this.internal = true',
      'obj.local',
    ],
  },
});
