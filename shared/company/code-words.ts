/**
 * Words that programming languages give a meaning of their own. They stay what they are when people rename things;
 * everything else that looks like a word is a given name. Taken from the grammars of the languages (ECMAScript, Java,
 * C, C++, C#, Go, Rust, Python, Ruby, PHP, Kotlin, Swift, SQL, Visual Basic, shell), without those that are names as often
 * (`type`, `get`, `values`); lower case, as SQL and Basic ignore case.
 */
export const CODE_WORDS: ReadonlySet<string> = new Set(
  `abstract and as assert async await begin bool boolean break byte call case catch char class const constructor
continue def default defer del delete dim do done double echo elif else elseif elsewhere elsif end endif enum esac
except export extends extern false fi final finally float fn for foreach from func function goto having if
implements import in include inline inner instanceof int interface internal into is join lambda let local long loop
mut namespace new next nil none nonlocal not null of on operator or outer override package pass private protected
public raise readonly ref register rescue return sealed select self short signed sizeof static string struct sub
super switch synchronized template then this throw throws trait true try typedef typename typeof undefined union
unless unsafe unsigned until use using val var virtual void volatile wend when where while with yield`
    .split(/\s+/u)
    .filter((word) => word !== ''),
);
