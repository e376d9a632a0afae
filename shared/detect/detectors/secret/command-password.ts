import { type Assessment, type Candidate, defineDetector } from '../../detector.ts';
import { judgePassword } from './judge.ts';

/**
 * Passwords that commands take in their own ways: `mysql -p…`, `sshpass -p`, `redis-cli -a`, `docker login -p`, `net use`,
 * `openssl -passin pass:…`, `ConvertTo-SecureString`, `unzip -P`, `7z -p…`, `echo … | sudo -S`.
 */
function accept({ value, groups }: Candidate): Assessment | false {
  const verdict = judgePassword(value, groups.quote !== undefined);
  return verdict === false ? false : { ...verdict, confidence: Math.max(0.82, verdict.confidence) };
}

/** What stands right before the password, by command. */
const COMMANDS = [
  /mysql(?:dump|admin|import|show)?[^\n|;]{0,160}?[ ]-p/u,
  /sshpass[ ]-p[ ]?/u,
  /redis-cli[^\n|;]{0,100}?[ ](?:-a|--pass)[ ]/u,
  /(?:docker|podman|helm registry|az|oc|vault|cf|skopeo)[ ]login[^\n|;]{0,120}?[ ]-p[ ]?/u,
  /net[ ]use[ ][^\n]{0,120}?\/user:\S{1,60}[ ]/u,
  /net[ ]use[ ][^\n]{0,80}?\\\\\S{1,80}[ ](?=[^\s/]\S{3,63}[ ]\/user:)/u,
  /net[ ]user[ ][\w.-]{1,40}[ ](?=\S{4,64}[ ]\/add)/u,
  /schtasks[^\n]{0,200}?[ ]\/rp[ ]/u,
  /(?:psexec|ipmitool|sqlcmd|bcp|osql|isql|winexe|plink|pscp|xfreerdp|net ads|rsh|telnet)[^\n|;]{0,160}?[ ](?:-[pPw]|-pw|\/p:)[ ]?/u,
  /-pass(?:in|out)?[ ]pass:|openssl[ ]enc[^\n|;]{0,120}?[ ]-k[ ]/u,
  /-(?:store|key|src|dest|new|srcstore|deststore)pass[ ]/u,
  /(?:un)?zip[^\n|;]{0,60}?[ ](?:-P|--password)[ ]?|(?:7z[a-z]?|rar|unrar)[ ][^\n|;]{0,80}?[ ]-(?:h?p)/u,
  /(?:ldap(?:search|modify|add|whoami|passwd)|mongo(?:sh|dump|restore)?)[^\n|;]{0,160}?[ ]-[wp][ ]/u,
  /(?:smbclient|winexe|rpcclient|smbmap)[^\n|;]{0,120}?[ ]-U[ ]?["']?[\w\\.-]{1,40}%/u,
  /snmp\w{2,8}[^\n|;]{0,120}?[ ]-[AX][ ]/u,
  /(?:sqlplus|expdp|impdp|sqlldr|rman target)[ ](?:-\w{1,3}[ ])?["']?[\w.-]{1,40}\/(?=[^\s@/]{4,64}@)/iu,
  /jdbc:oracle:thin:[\w.-]{1,40}\/(?=[^\s@/]{4,64}@)/u,
  /lftp[^\n|;]{0,60}?[ ]-u[ ][\w.@-]{1,40},/u,
  /ConvertTo-SecureString[ ](?:-String[ ])?(?=["'])/u,
  /echo[ ](?=\S{4,64}[ ]?\|[ ]?sudo[ ]-S)/u,
  /echo[ ](?:-n[ ])?(?=["']?\S{4,64}[ ]?\|[ ]?(?:docker|podman|helm|gh|npm|faas-cli|nerdctl)[ ][^\n]{0,80}(?:stdin|with-token))/u,
  /echo[ ](?:-e[ ])?["']?[\w.-]{1,32}:(?=[^\s:]{4,64}[ ]?\|[ ]?(?:sudo[ ])?chpasswd)|chpasswd[ ]<<<[ ]?["']?[\w.-]{1,32}:/u,
  /--password-file=<\((?:echo|printf)[ ]/u,
  /(?:--with-token|sudo[ ]-S)[ ]<<<[ ]?/u,
  /(?:requirepass|masterauth|rootpw(?:[ ]--plaintext)?|snmp-server[ ]community|isakmp[ ]key(?:[ ][06])?)[ ]/u,
  /username[ ][\w.-]{1,40}[ ](?:privilege[ ]\d{1,2}[ ])?(?:password|secret)[ ][07][ ]/u,
];

export default defineDetector({
  id: 'secret/command-password',
  category: 'credential',
  title: { ja: 'コマンドのパスワード', en: 'Password on a command line' },
  severity: 'high',
  needs: [
    'mysql',
    'sshpass',
    'redis-cli',
    ' login ',
    'net use',
    'schtasks',
    'psexec',
    'ipmitool',
    'sqlcmd',
    'bcp ',
    'osql',
    'isql',
    'winexe',
    'plink',
    'pscp',
    'xfreerdp',
    'pass:',
    'openssl enc',
    'storepass',
    'keypass',
    'securestring',
    'zip -',
    '7z',
    'rar ',
    'sudo',
    'smbclient',
    'rpcclient',
    'ldap',
    'mongo',
    'snmp',
    'sqlplus',
    'expdp',
    'impdp',
    'sqlldr',
    'oracle:thin',
    'lftp',
    '-stdin',
    'chpasswd',
    'password-file',
    'with-token',
    'requirepass',
    'masterauth',
    'rootpw',
    'snmp-server',
    'isakmp key',
    'password 0 ',
    'password 7 ',
    'secret 0 ',
    'secret 7 ',
  ],

  pattern: new RegExp(
    `(?=[Ca-eh-px-z7r-v-])(?<![A-Za-z])(?:${COMMANDS.map(({ source }) => source).join('|')})` +
      '(?<quote>["\'])?(?<value>[!#-&(-{}~]{4,64}?)(?=["\'|\\s]|</|$|[^!-~]|\\)[ ]|@)',
    'dgu',
  ),
  accept,

  why: { ja: 'コマンドをまねるだけで、誰でも接続できます。', en: 'Anyone can connect by repeating the command.' },
  instead: {
    ja: '値を「<PASSWORD>」などに置き換えてください。相談に実際の値は要りません。',
    en: 'Put a stand-in such as "<PASSWORD>"; the question does not need the real value.',
  },

  examples: {
    hits: [
      'mysql -u root -p«Tq8!vLmz» sales',
      'sshpass -p «kR72-wave» ssh ops@10.8.0.4',
      "redis-cli -h cache -a '«Vn5xQ8tLz»' ping",
      'net use Z: \\\\fs\\share /user:aoba «Hm4!tsuru»',
      'openssl rsa -in k.pem -passin pass:«pLum-8823»',
      '$p = ConvertTo-SecureString "«Wz3!nagi9»" -AsPlainText -Force',
    ],
    misses: [
      'mysql -u root -p sales',
      'mysql -u root -p$MYSQL_PASSWORD sales',
      'sshpass -p <password> ssh ops@host',
      'redis-cli -h cache ping',
      'docker login -u aoba --password-stdin',
      'openssl rsa -in k.pem -passin env:PASS',
      'ConvertTo-SecureString $plain -AsPlainText',
      'mkdir -p src/app1',
    ],
  },
});
