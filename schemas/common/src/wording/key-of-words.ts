import { wordsOfText } from "./words-of-text.ts";

/** Returns a key that is equal for two texts with the same words in the same order, whatever their case, spacing and punctuation. */
export const keyOfWords = (text: string): string => wordsOfText(text).join(" ");
