import { defineDetector } from '../../detector.ts';
import { looksRandom } from './randomness.ts';

/**
 * Signatures of Azure shared access links (`sig=`): 32 bytes in base64, plain or percent-encoded.
 */
export default defineDetector({
  id: 'secret/azure-sas',
  category: 'credential',
  title: { ja: 'Azure 共有アクセス署名(SAS)', en: 'Azure shared access signature (SAS)' },
  severity: 'high',
  wraps: true,
  needs: ['sig='],
  source: 'https://learn.microsoft.com/azure/storage/common/storage-sas-overview',

  pattern: /(?<=[?&; ]|^|&amp;)sig=(?<value>(?:[A-Za-z0-9]|[+/]|%2[BbFf]){43}(?:%3[Dd]|=))/dgu,
  accept: ({ value }) => looksRandom(value),

  why: {
    ja: '署名付きの URL は、期限までは誰でもファイルを開けます。',
    en: 'A signed link opens the files for anyone until it expires.',
  },
  instead: { ja: '「sig=」の後ろを消してください。', en: 'Remove what follows "sig=".' },

  examples: {
    hits: [
      'https://aoba.blob.core.example/docs/a.pdf?sv=2024-11-04&se=2026-12-31&sp=r&sig=«tY9tfOf2e56QX6K2BG72%2Fgq9Qm73RPWoODDQeayAvUT%3D»',
      '?sv=2024-05-04&sig=«YamRCpQwOPAGakxS4XEPM3Z0PAj6s50TG3LhzjBXDYM=»&sp=rw',
      '共有リンク: https://x.example/?sp=r&sig=«Ogto7PZFej%2BFGN8wwULY1nTJs6rPH9h7ngMQdlXD9ze%3D»',
      'SharedAccessSignature=sr=q&sig=«YD0eJRumF8qGlrVDs7g3xiJwkcdeRLfomgT0vNw8rMu%3D»&se=1',
    ],
    misses: [
      '?sig=xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx%3D',
      'sig=abc',
      '?sig=<signature>&se=2026',
      'config=aaaa&design=modern',
    ],
  },
});
