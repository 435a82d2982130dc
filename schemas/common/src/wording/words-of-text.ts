const word = /[\p{L}\p{N}£%]+(?:['’.:/-][\p{L}\p{N}]+)*/gu;

/**
 * Returns the words of a text in lower case and in order. A number, a sum of money and a compound ("half-hour", "1:1",
 * "£5,000" as "£5" and "000") count as words; punctuation does not.
 */
export const wordsOfText = (text: string): string[] => text.toLowerCase().match(word) ?? [];
