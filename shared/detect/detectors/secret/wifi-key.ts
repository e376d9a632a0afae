import { defineDetector } from '../../detector.ts';
import { judgePassword } from './judge.ts';

/**
 * Keys of wireless networks that are only called "key": 「SSID: … / KEY: …」「暗号化キーは…」. 8 to 63 characters (WPA).
 */
export default defineDetector({
  id: 'secret/wifi-key',
  category: 'credential',
  title: { ja: 'Wi-Fi の暗号化キー', en: 'Wi-Fi key' },
  severity: 'high',
  needs: ['ssid', 'wi-fi', 'wifi', '無線lan'],

  pattern:
    /(?:SSID|Wi-?Fi|無線LAN)[^\n]{0,60}?[\n /・,、の]{0,4}(?:(?:暗号化?|セキュリティ|ネットワーク)(?:[ ]?(?:キー|Key|KEY))|KEY|Key|key|キー|PSK)[ ]?(?:[:=は]|→)[ ]?["'「]?(?<value>[!#-&(-;=?-[\]-_a-~]{8,63}?)(?=["'」<]|[.,]?(?:$|\s|[^!-~]))/dgu,
  accept: ({ value }) => judgePassword(value, false),

  source: 'IEEE 802.11: passphrases of 8 to 63 characters',
  why: { ja: '社内のネットワークに、誰でもつなげられます。', en: 'With it anyone can join the network.' },
  instead: { ja: 'キーを「<KEY>」に置き換えてください。', en: 'Write "<KEY>" in its place.' },

  examples: {
    hits: [
      'SSID: aoba-guest / KEY: «sakura77umi»',
      'SSID:aoba-5g\nキー:«Kaze!4471x»',
      '来客用Wi-Fiの暗号化キーは「«minato8822»」です',
      '無線LAN aoba-office セキュリティキー: «Tk92mmxQ»',
    ],
    misses: [
      'SSID: aoba-guest / KEY: ********',
      'Wi-Fiの暗号化キーは定期的に変更します',
      'Wi-Fi の key は受付で配布',
      'SSID と KEY: 掲示を見てください',
    ],
  },
});
