import { expect, it } from "vitest";
import { namesSensoryTeacher } from "./names-sensory-teacher.ts";

it.each<[string, string, boolean]>([
  ["letters", "Supervised by the QTVI each half term.", true],
  ["letters in capitals and small", "A QToD trains the staff.", true],
  ["words", "Advice from a qualified teacher of the deaf.", true],
  ["the longer form", "A teacher of children with vision impairment visits weekly.", true],
  ["multi-sensory", "A teacher of multi-sensory impaired children.", true],
  ["a class teacher", "The class teacher wears the radio aid.", false],
  ["a letter group inside a word", "todd", false],
  ["nothing", "", false],
])("%s", (_name, given, want) => {
  expect(namesSensoryTeacher(given)).toBe(want);
});
