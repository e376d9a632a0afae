import { type Bilingual, LANGUAGES } from '../../language.ts';
import { courseIri, lessonIri } from './activity-ids.ts';
import { launchPath, type PackageFacts } from './scorm-manifest.ts';
import { xmlText } from './xml.ts';

/** `cmi5.xml` of a package (cmi5, Quartz, section 13): each lesson is an assignable unit, done when passed. */
export function cmi5Course({ lessons, title }: Pick<PackageFacts, 'lessons'> & { readonly title: Bilingual }): string {
  const ids = lessons.map(({ id }) => id);
  const units = lessons.map(
    (
      lesson,
    ) => `  <au id="${xmlText(lessonIri(lesson.id))}" moveOn="CompletedAndPassed" masteryScore="${lesson.passMark}" launchMethod="AnyWindow">
    <title>${both(lesson.title)}</title>
    <description>${both(lesson.summary)}</description>
    <url>${xmlText(launchPath(lesson.id))}</url>
  </au>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<courseStructure xmlns="https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd">
  <course id="${xmlText(courseIri(ids))}">
    <title>${both(title)}</title>
    <description>${both(title)}</description>
  </course>
${units.join('\n')}
</courseStructure>
`;
}

function both(words: Bilingual): string {
  return LANGUAGES.map((language) => `<langstring lang="${language}">${xmlText(words[language])}</langstring>`).join(
    '',
  );
}
