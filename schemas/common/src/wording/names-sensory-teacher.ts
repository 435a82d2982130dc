import { createPhraseFinder } from "./phrase-finder.ts";
import { tokensOf } from "./tokens-of.ts";

const { mayFind, find } = createPhraseFinder(
  [
    "qtod",
    "qtods",
    "tod",
    "qthi",
    "qtvi",
    "qtvis",
    "qtmsi",
    "teacher of the deaf",
    "teachers of the deaf",
    "teacher of deaf",
    "teachers of deaf",
    "teacher of the hearing impaired",
    "teacher of hearing impaired",
    "teacher of the visually impaired",
    "teacher of visually impaired",
    "teacher of the vision impaired",
    "teacher of vision impaired",
    "teacher of children with vision",
    "teacher of children and young people with vision",
    "teacher of the multi-sensory impaired",
    "teacher of multi-sensory impaired",
    "teacher of children with multi-sensory",
    "teacher for the deaf",
    "teacher for the visually impaired",
    "teacher for visual impairment",
    "teacher for vision impairment",
    "teacher for hearing impairment",
    "teacher for multi-sensory impairment",
  ].map((phrase) => ({ phrase })),
);

/**
 * Returns whether a text names a teacher with the mandatory qualification for hearing, vision or multi-sensory impairment, in
 * words or by the usual letters (QToD, QTVI, QTMSI).
 */
export const namesSensoryTeacher = (text: string): boolean => mayFind(text) && find(tokensOf(text)).length > 0;
