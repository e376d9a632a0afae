/** A domain that nobody can own (RFC 2606, 3), so that these ids can never lead to somebody else's page. */
const BASE = 'https://sekisho.example';

/** The IRI of a lesson in learning systems. It stays the same over versions and companies. */
export function lessonIri(lesson: string): string {
  return `${BASE}/lessons/${lesson}`;
}

/** The IRI of one card of a lesson. */
export function cardIri(lesson: string, card: string): string {
  return `${lessonIri(lesson)}/cards/${card}`;
}

/** The IRI of a package of these lessons. */
export function courseIri(lessons: readonly string[]): string {
  return `${BASE}/courses/${lessons.join('+')}`;
}
