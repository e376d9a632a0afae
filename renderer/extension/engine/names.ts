import { judgeIdentity } from '../../../shared/detect/identities/judge-identity.ts';
import { englishFinder } from '../../../shared/detect/names/en-finder.ts';
import { EN_WORDS } from '../../../shared/detect/names/en-words.generated.ts';
import { JA_CONNECTIONS } from '../../../shared/detect/names/ja-connections.generated.ts';
import { japaneseFinder } from '../../../shared/detect/names/ja-finder.ts';
import { JA_GIVEN_CHARACTERS } from '../../../shared/detect/names/ja-given-characters.generated.ts';
import { JA_TAGGER } from '../../../shared/detect/names/ja-tagger.generated.ts';
import { JA_WORDS } from '../../../shared/detect/names/ja-words.generated.ts';
import type { Names } from '../../../shared/detect/names/names.ts';

let names: Names | undefined;

/**
 * All dictionaries but the telephone plans, read on the first call. The other hosts load what a text needs when it comes; here a verdict must
 * be there before an event is over, so everything is in this one script. The second opinion on English names is left
 * out: it takes a third of a second to load.
 */
export function allNames(): Names {
  names ??= {
    ja: japaneseFinder(
      { words: JA_WORDS, connections: JA_CONNECTIONS, givenCharacters: JA_GIVEN_CHARACTERS },
      JA_TAGGER,
    ),
    en: englishFinder(EN_WORDS),
    identities: { judge: judgeIdentity },
  };
  return names;
}
