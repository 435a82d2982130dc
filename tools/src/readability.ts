import { syllable } from "syllable";

/** Words of the statute and the field that a caseworker uses every day; each counts as one word of two syllables. */
const exemptTerms = [
  "Education, Health and Care",
  "special educational provision",
  "special educational needs",
  "special educational need",
  "local authority",
  "young person",
  "young people",
  "parent or carer",
  "health care provision",
  "social care provision",
  "health care",
  "social care",
  "personal budget",
  "direct payment",
  "direct payments",
  "annual review",
  "needs assessment",
  "preparing for adulthood",
  "preparation for adulthood",
  "educational psychologist",
  "integrated care board",
  "provision",
  "representations",
  "representation",
  "mediation",
  "Tribunal",
  "authority",
  "reassessment",
  "assessment",
  "advice",
  "amendment",
  "amended",
  "outcome",
  "outcomes",
  "aspirations",
  "aspiration",
  "regulation",
  "regulations",
  "institution",
  "appeal",
  "suspension",
  "exclusion",
  "attendance",
  "timetable",
  "qualification",
  "academic",
  "funding",
  "SENCO",
];

const placeholders: ReadonlyMap<string, string> = new Map([
  ["{place}", "this part"],
  ["{Place}", "This part"],
  ["{related}", "that part"],
  ["{other}", "record 2"],
]);

const plainText = (text: string): string => {
  let plain = text;
  for (const [name, words] of placeholders) plain = plain.replaceAll(name, words);
  for (const term of [...exemptTerms].sort((a, b) => b.length - a.length)) {
    plain = plain.replaceAll(new RegExp(`\\b${term}\\b`, "gi"), "needing");
  }
  return plain;
};

/**
 * Returns the Flesch-Kincaid grade of a text: 0.39 words a sentence + 11.8 syllables a word - 15.59. Terms of the
 * statute count as an easy word, and a place that a template names counts as two.
 */
export const readingGrade = (text: string): number => {
  const plain = plainText(text);
  const sentences = plain.split(/[.?!:;]+(?:\s|$)/).filter((sentence) => /[a-z]/i.test(sentence)).length;
  const words = plain.match(/[A-Za-z0-9'’-]+/g) ?? [];
  const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
  return (0.39 * words.length) / Math.max(1, sentences) + (11.8 * syllables) / Math.max(1, words.length) - 15.59;
};
