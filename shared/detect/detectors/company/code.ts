import { defineDetector } from '../../detector.ts';

/**
 * Code of the company's own repositories, by fingerprints of its tokens (`shared/company/`): renamed, formatted anew,
 * without its comments or cut out, it is still the same code. Finds nothing where no index is installed.
 */
export default defineDetector({
  id: 'company/code',
  category: 'company-code',
  title: { ja: '自社のコード', en: 'Code of your company' },
  severity: 'high',
  block: true,
  find: (text, around) => around.company?.code(text) ?? [],
  why: {
    ja: '会社のリポジトリにあるコードと同じ並びです。名前や書式を変えても、会社の資産であることに変わりはありません。',
    en: 'It runs the same way as code in a repository of your company. Changing names or layout does not make it anybody else’s.',
  },
  instead: {
    ja: '同じ疑問を、公開されている例や自分で書いた短い例に置き換えて質問してください。',
    en: 'Ask the same question with a public sample, or with a short example that you write yourself.',
  },
  examples: {
    hits: [
      'これを速くできますか\n\n«export function planRoutes(depots, orders, limit) {\n  const open = new Map();\n  for (const order of orders) {\n    const near = depots.filter((d) => d.stock[order.sku] >= order.amount);\n    if (near.length === 0) return { ok: false, missing: order.sku };\n    near.sort((a, b) => distance(a, order) - distance(b, order));\n    const chosen = near[0];\n    open.set(chosen.id, (open.get(chosen.id) ?? 0) + order.amount * 3);\n    if (open.get(chosen.id) > limit) near.shift();\n  }\n  return { ok: true, open };\n}»',
    ],
    misses: [
      'これを速くできますか\nexport function sum(values) {\n  let total = 0;\n  for (const value of values) {\n    total += value;\n  }\n  return total;\n}',
    ],
  },
});
