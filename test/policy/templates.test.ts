import { beforeAll, describe, expect, it } from 'vitest';
import { DETECTORS } from '../../shared/detect/catalog.ts';
import { namesFor } from '../../shared/detect/names/load.ts';
import type { Names } from '../../shared/detect/names/names.ts';
import { LANGUAGES } from '../../shared/language.ts';
import { check } from '../../shared/policy/check.ts';
import { parsePolicy } from '../../shared/policy/parse-policy.ts';
import { policySentences } from '../../shared/policy/policy-sentences.ts';
import { strictestPublic } from '../../shared/policy/sites.ts';
import { TEMPLATES } from '../../shared/policy/templates/template-list.ts';
import { LESSONS } from '../../shared/train/lesson-list.ts';

const source = { kind: 'file', place: 'template' } as const;
const ORDINARY = {
  ja: '来週の打ち合わせの案内文を、丁寧な言い方に直してください。場所は会議室です。',
  en: 'Please make this invitation to next week’s meeting more polite. We meet in the large room.',
};

describe.each(TEMPLATES.map((template) => [template.id, template] as const))('the template %s', (_id, template) => {
  let names: Names | undefined;
  beforeAll(async () => {
    names = await namesFor(JSON.stringify([template.samples, ORDINARY]));
  });
  const look = (text: string) =>
    check(text, { site: strictestPublic(template.policy), policy: template.policy, source, names });

  it('is a policy that the loader takes', () => {
    expect(parsePolicy(JSON.stringify(template.policy))).toEqual({ ok: true, value: template.policy });
  });

  it.each(LANGUAGES)('holds its samples by the rule it names (%s)', (language) => {
    for (const { text, action, rule } of template.samples) {
      const result = look(text[language]);
      expect({ action: result.action, rule: result.rule }).toEqual({ action, rule });
    }
  });

  it.each(LANGUAGES)('lets ordinary work pass (%s)', (language) => {
    expect(look(ORDINARY[language])).toMatchObject({ action: 'allow', findings: [] });
  });

  it('names the documents it rests on', () => {
    expect(template.sources.length).toBeGreaterThan(0);
  });

  it('speaks of detectors and lessons that exist, and says each rule in both languages', () => {
    const detectors = new Set(DETECTORS.map((detector) => detector.id as string));
    const lessons = new Set(LESSONS.map((lesson) => lesson.id));
    for (const { when, lesson } of template.policy.rules) {
      for (const id of when.detectors ?? []) expect(detectors).toContain(id);
      if (lesson !== undefined) expect(lessons).toContain(lesson);
    }
    for (const language of LANGUAGES)
      expect(policySentences(template.policy, language)).toHaveLength(template.policy.rules.length);
  });
});

it('no two templates share an id', () => {
  expect(new Set(TEMPLATES.map(({ id }) => id)).size).toBe(TEMPLATES.length);
});
