import { extended, fieldNote, type JsonSchema, schemaOf } from '../contract/json-schema.ts';
import { assignmentFieldWords } from '../words/assignment-field-words.ts';
import { lessonFieldWords } from '../words/lesson-field-words.ts';
import { assignmentShape } from './assign/assignment-shape.ts';
import { lessonShape } from './lesson-shape.ts';

/**
 * The JSON Schema (draft 7, which editors know best) of lesson files, made from the shapes that read them, with what each
 * field is for in both languages. It says everything but how parts depend on each other: ids used twice, sources, groups
 * and scenes that are not there, different numbers of words to keep. `sekisho train preview` tells those too.
 */
export function lessonSchema(): JsonSchema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:sekisho:lesson:1',
    title: 'Sekisho lesson',
    ...extended(schemaOf(lessonShape), (path) => fieldNote(lessonFieldWords, path)),
  };
}

/** The same of assignments, before they are signed. A lesson named twice and a due day before the start are not in it. */
export function assignmentSchema(): JsonSchema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:sekisho:assignment:1',
    title: 'Sekisho assignment',
    ...extended(schemaOf(assignmentShape), (path) => fieldNote(assignmentFieldWords, path)),
  };
}
