/** A sentence of the register, which speaks English, in another language; as it is when there are no words for it. */
export type Say = (english: string) => string;

interface Pattern {
  english: RegExp;
  other: string;
}

/** What stands between quotes is a name, and no word to be said in another language. */
const BLANK = /'\{(\d)\}'|\{(\d)\}/g;

/** "There is no {0} '{1}'." finds both things in the sentence. */
function patternOf([english, other]: [string, string]): Pattern {
  const literal = english.replace(/[.*+?^$()|[\]\\]/g, "\\$&");
  return { english: new RegExp(`^${literal.replace(/\{\d\}/g, "(.+?)")}$`, "s"), other };
}

/** A name or a number among words that run the other way keeps its own direction. */
const apart = (text: string) => `\u2068${text}\u2069`;

/** Says what the sentences of the catalogue say; what stands in a blank is said in the same way, else left as it is. */
export function spoken(sentences: Record<string, string>): Say {
  const patterns = Object.entries(sentences)
    .filter(([english]) => english.includes("{0}"))
    .map(patternOf);

  const known = (text: string): string | undefined => {
    const whole = Object.hasOwn(sentences, text) ? sentences[text] : undefined;
    if (whole !== undefined) return whole;
    for (const { english, other } of patterns) {
      const found = english.exec(text);
      if (found) {
        return other.replace(BLANK, (_, quoted?: string, plain?: string) => {
          const blank = found[Number(quoted ?? plain) + 1] ?? "";
          return quoted ? `'${apart(blank)}'` : (known(blank) ?? apart(blank));
        });
      }
    }
    return undefined;
  };

  return (english) => known(english) ?? english;
}
