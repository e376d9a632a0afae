import { defineDetector } from '../../detector.ts';
import { judgeToken } from './judge.ts';

/**
 * WireGuard private and preshared keys: 32 bytes in base64 behind their label. The public key has its own label and is no secret.
 */
export default defineDetector({
  id: 'secret/wireguard-key',
  category: 'credential',
  title: { ja: 'WireGuard の秘密鍵', en: 'WireGuard private key' },
  severity: 'high',
  wraps: true,
  needs: ['privatekey', 'presharedkey', 'private_key', 'preshared_key', 'preshared-key'],
  source: 'https://www.wireguard.com/quickstart/',

  pattern:
    /(?:private|preshared)[_-]?key["']?[ ]{0,3}[=:][ ]{0,3}["']?(?<value>[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=)(?![A-Za-z0-9+/=])/dgiu,
  accept: judgeToken,

  why: { ja: 'この鍵で、社内 VPN に接続できます。', en: 'This key connects to the company VPN.' },
  instead: {
    ja: '値を消して相談し、送ってしまった場合は鍵を作り直してください。',
    en: 'Ask without the value; if it was already sent, make new keys.',
  },

  examples: {
    hits: [
      '[Interface]\nPrivateKey = «XLJjWpZAqgsAdbtSrC/7Mq6DCqS1WFRvdl6Mk2/+LSE=»',
      'PresharedKey = «3TNu15pE4hUmViiwMbf9NZKq4QsZplupHCZurAf14E8=»',
      'wg の設定は PrivateKey=«bmWaQh5hEJVoPXaOK1ArJL0cVPDmCsGGr562nXF4yys=» です',
      '"private_key": "«8v1gQIy/4NeDRvtTx10jYjI9vjgPhGogheg4zyJ0i1A=»"',
    ],
    misses: [
      'PublicKey = 8WTODhOSKVIBYny1Dt6/70aX0vgONsznrkbGIbftqGE=',
      'PrivateKey = <key>',
      'PrivateKey = xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxA=',
      'PrivateKey = VaTJlndJn/aWTr88wGOL=',
    ],
  },
});
