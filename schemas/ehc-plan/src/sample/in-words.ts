const words = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

/** Returns a whole number as it stands in running text: a word up to twelve, figures above. */
export const inWords = (number: number): string => words[number] ?? String(number);
