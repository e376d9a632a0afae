import { describe, expect, it } from 'vitest';
import { mergePolicy } from '../../shared/policy/merge.ts';
import { STARTER_POLICY } from '../../shared/policy/starter-policy.ts';
import { valueSentences } from '../../shared/policy/value-sentences.ts';

const DOCUMENT = {
  ...STARTER_POLICY,
  id: 'hq',
  sites: [
    { id: 'own', name: 'Own AI', addresses: ['ai.hq.example'], tier: 'approved' },
    { id: 'open', name: 'Open', addresses: ['open.example'], tier: 'public', alternative: 'own' },
  ],
  groups: [{ id: 'sales', name: { ja: '営業', en: 'Sales' }, members: ['mori'] }],
  lists: [{ id: 'names', key: '', mask: [{ hash: '', length: 3 }], pass: [] }],
  terms: [{ id: 'projects', category: 'company-term', words: ['himawari'], pattern: 'PX-\\d+' }],
  retention: { days: 90 },
  moments: { perDay: 1, perWeek: 3 },
  results: { folder: '/srv/results', smallestGroup: 5 },
  wrong: { upTo: 'low', categories: ['person', 'phone'] },
  exports: {
    syslog: { host: 'log.example', port: 6514, protocol: 'tls' },
    otlp: { endpoint: 'https://otel.example', headersFile: '/etc/sekisho/headers', proxy: 'http://proxy.example:3128' },
    tls: { authority: '/etc/sekisho/ca.pem', client: { certificate: '/etc/pc.pem', key: '/etc/pc.key' } },
    person: true,
    computer: true,
  },
  local: ['guard', 'rules/*'],
  settings: { guard: true, site: 'own', shortcut: '' },
} as const;

const { policy, values } = mergePolicy([
  { kind: 'company', document: DOCUMENT, source: { kind: 'company', place: '/etc/p.json' } },
]);

describe('values in words', () => {
  it.each([
    ['sites/open', 'Open', '一般公開のサービス、open.example、代わりにOwn AIを勧めます'],
    ['groups/sales', 'グループ 営業', 'メンバー1件'],
    ['lists/names', '伏せる値・伏せない値 names', '必ず伏せる値1件、伏せない値0件'],
    ['terms/projects', '語句とパターン projects', '語句1件、パターン PX-\\d+'],
    ['unchecked', '確認できなかったとき', '確認できなかった文章は、確認できるまで送れません。'],
    ['retention', '記録の保存期間', '90日間'],
    ['moments', '学習を示す頻度', '1日1回、1週間3回まで'],
    ['results', '学習の結果', '保存先 /srv/results、5人以上で集計'],
    ['wrong', '検出の誤り', '「可能性あり」の検出だけを、本人が誤りにできます、対象は人名・電話番号'],
    [
      'exports',
      '記録の送り先',
      'syslog tls log.example:6514、OTLP https://otel.example、ヘッダーは /etc/sekisho/headers、プロキシは http://proxy.example:3128、認証局は /etc/sekisho/ca.pem、証明書は /etc/pc.pem、アカウント名を付ける、コンピューター名を付ける',
    ],
    ['local', '本人が変えてよいもの', 'コピーの見守り、rules/*'],
    ['settings/guard', 'コピーの見守り', 'オン'],
    ['settings/site', '最初に選ぶ送信先', 'Own AI'],
    ['settings/shortcut', 'ショートカットキー', 'なし'],
  ])('%s', (path, name, says) => {
    const value = valueSentences(policy, values, 'ja').find((known) => known.path === path);
    expect(value).toMatchObject({ name, says, source: { place: '/etc/p.json' } });
  });

  it('has every value once, in both languages, each with something to say', () => {
    for (const language of ['ja', 'en'] as const) {
      const sentences = valueSentences(policy, values, language);
      expect(sentences.map(({ path }) => path)).toEqual(values.map(({ path }) => path));
      expect(sentences.filter(({ name, says }) => name === '' || says === '')).toEqual([]);
    }
  });
});
