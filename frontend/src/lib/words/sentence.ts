/** A whole sentence of one language, with things in it that are more than words: links, amounts, dates. */
export type Sentence<N> = (string | N)[];

export const sentence = <N>(words: TemplateStringsArray, ...things: (string | N)[]): Sentence<N> =>
  words.flatMap((text, place) => (place < things.length ? [text, things[place] as string | N] : [text]));

/** Makes of a phrase of the sentence what opens its records. */
export type Opens<N> = (phrase: string) => N;
