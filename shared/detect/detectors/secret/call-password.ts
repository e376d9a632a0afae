import { defineDetector } from '../../detector.ts';
import { judgePassword } from './judge.ts';

/**
 * Passwords handed to a call right after the user name: `auth=('u', 'p')`, `HTTPBasicAuth`, `.login('u', 'p')`, `WiFi.begin`,
 * `getConnection(url, 'u', 'p')`, `NetworkCredential`.
 */
export default defineDetector({
  id: 'secret/call-password',
  category: 'credential',
  title: { ja: '関数に渡されたパスワード', en: 'Password handed to a call' },
  severity: 'high',
  needs: [
    'auth=',
    'auth =',
    'auth(',
    '.login(',
    'wifi.begin(',
    'connect',
    'credential(',
    'credentials(',
    'authentication(',
  ],

  pattern:
    /(?:auth[ ]?=[ ]?[([]|basic_?auth\(|\.login\(|wifi\.begin\(|(?:getconnection|dbi->connect|connect|mysqli)\([^,\n]{1,160},|(?:network|usernamepassword)credentials?\(|passwordauthentication\()[ ]?["'](?:[^"'\n]{1,80})["'][ ]?,[ ]?["'](?<value>[!#-&(-[\]-~]{4,64})["']/dgiu,
  accept: ({ value }) => judgePassword(value, true),

  why: { ja: 'コードの中のパスワードは、そのままログインに使えます。', en: 'A password in code works as it stands.' },
  instead: {
    ja: '値を「<PASSWORD>」などに置き換えてください。相談に実際の値は要りません。',
    en: 'Put a stand-in such as "<PASSWORD>"; the question does not need the real value.',
  },

  examples: {
    hits: [
      "requests.get(url, auth=('sales', '«Nq7!tora»'))",
      'WiFi.begin("aoba-iot", "«hoshi4471»");',
      'smtp.login("no-reply@aoba.example", "«Vx9q-Lm2t»")',
      'DriverManager.getConnection(url, "app", "«Tz5mQw8r»");',
    ],
    misses: [
      "requests.get(url, auth=('user', 'password'))",
      'WiFi.begin(ssid, password);',
      'client.login("{user}", "{password}")',
      'auth = ("bearer", "token")',
    ],
  },
});
