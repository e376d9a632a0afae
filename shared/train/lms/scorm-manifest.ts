import type { Language } from '../../language.ts';
import type { Lesson } from '../lesson.ts';
import { xmlText } from './xml.ts';

/** What a package holds: its lessons, the language of titles, and the paths of its files. */
export interface PackageFacts {
  readonly lessons: readonly Lesson[];
  readonly language: Language;
  readonly title: string;
  /** Paths inside the package, with `/`. */
  readonly files: readonly string[];
}

/** The page of the package that plays a lesson. */
export function launchPath(lesson: string): string {
  return `player.html?lesson=${encodeURIComponent(lesson)}`;
}

/** `imsmanifest.xml` of SCORM 1.2 (Content Aggregation Model, version 1.2, section 2.3). */
export function scorm12Manifest({ lessons, language, title, files }: PackageFacts): string {
  const items = lessons.map(
    ({ id, title: name, passMark }) => `      <item identifier="item-${id}" identifierref="resource-${id}">
        <title>${xmlText(name[language])}</title>
        <adlcp:masteryscore>${Math.round(passMark * 100)}</adlcp:masteryscore>
      </item>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="sekisho-${idOf(lessons)}" version="1.0"
  xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>1.2</schemaversion>
  </metadata>
  <organizations default="course">
    <organization identifier="course">
      <title>${xmlText(title)}</title>
${items.join('\n')}
    </organization>
  </organizations>
  <resources>
${resources(lessons, files, 'scormtype')}
  </resources>
</manifest>
`;
}

/** `imsmanifest.xml` of SCORM 2004, 4th edition (Content Aggregation Model, section 3.4). */
export function scorm2004Manifest({ lessons, language, title, files }: PackageFacts): string {
  const items = lessons.map(
    ({ id, title: name, passMark }) => `      <item identifier="item-${id}" identifierref="resource-${id}">
        <title>${xmlText(name[language])}</title>
        <imsss:sequencing>
          <imsss:objectives>
            <imsss:primaryObjective objectiveID="passed-${id}" satisfiedByMeasure="true">
              <imsss:minNormalizedMeasure>${passMark}</imsss:minNormalizedMeasure>
            </imsss:primaryObjective>
          </imsss:objectives>
          <imsss:deliveryControls completionSetByContent="true" objectiveSetByContent="true"/>
        </imsss:sequencing>
      </item>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="sekisho-${idOf(lessons)}" version="1.0"
  xmlns="http://www.imsglobal.org/xsd/imscp_v1p1"
  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3"
  xmlns:imsss="http://www.imsglobal.org/xsd/imsss">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>2004 4th Edition</schemaversion>
  </metadata>
  <organizations default="course">
    <organization identifier="course">
      <title>${xmlText(title)}</title>
${items.join('\n')}
      <imsss:sequencing>
        <imsss:controlMode choice="true" flow="true"/>
      </imsss:sequencing>
    </organization>
  </organizations>
  <resources>
${resources(lessons, files, 'scormType')}
  </resources>
</manifest>
`;
}

/** One resource a lesson, which all need the same files; those are listed once. */
function resources(lessons: readonly Lesson[], files: readonly string[], type: 'scormtype' | 'scormType'): string {
  const each = lessons.map(
    ({
      id,
    }) => `    <resource identifier="resource-${id}" type="webcontent" adlcp:${type}="sco" href="${xmlText(launchPath(id))}">
      <file href="player.html"/>
      <dependency identifierref="player"/>
    </resource>`,
  );
  const shared = files.filter((file) => file !== 'player.html').map((file) => `      <file href="${xmlText(file)}"/>`);
  const player = `    <resource identifier="player" type="webcontent" adlcp:${type}="asset">
${shared.join('\n')}
    </resource>`;
  return [...each, player].join('\n');
}

function idOf(lessons: readonly Lesson[]): string {
  return lessons.map(({ id, version }) => `${id}.${version}`).join('_');
}
