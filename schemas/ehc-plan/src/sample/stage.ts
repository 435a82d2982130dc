import type { Words } from "@send-standards/common/sample";

/** Stages of education that the texts tell apart; "early" ends with nursery, "adult" starts after Year 11. */
export const stages = ["early", "primary", "secondary", "adult"] as const;

/** One of the stages. */
export type Stage = (typeof stages)[number];

/** Returns the stage of a National Curriculum year by its number; Reception is 0. */
export const stageOfYear = (yearNumber: number): Stage => {
  if (yearNumber < 0) return "early";
  if (yearNumber < 7) return "primary";
  return yearNumber < 12 ? "secondary" : "adult";
};

/** What people and places are called at each stage. */
export const stageWords: { readonly [Key in Stage]: Words } = {
  early: {
    setting: "nursery",
    teacher: "key person",
    lesson: "activity",
    lessons: "activities",
    peers: "other children",
    peer: "child",
    assistant: "early years practitioner",
    anAssistant: "an early years practitioner",
    lead: "nursery SENCO",
    class: "group",
    room: "nursery room",
    work: "play",
    child: "child",
    head: "nursery manager",
  },
  primary: {
    setting: "school",
    teacher: "class teacher",
    lesson: "lesson",
    lessons: "lessons",
    peers: "classmates",
    peer: "pupil",
    assistant: "teaching assistant",
    anAssistant: "a teaching assistant",
    lead: "SENCO",
    class: "class",
    room: "classroom",
    work: "work",
    child: "child",
    head: "head teacher",
  },
  secondary: {
    setting: "school",
    teacher: "form tutor",
    lesson: "lesson",
    lessons: "lessons",
    peers: "classmates",
    peer: "pupil",
    assistant: "teaching assistant",
    anAssistant: "a teaching assistant",
    lead: "SENCO",
    class: "class",
    room: "classroom",
    work: "work",
    child: "young person",
    head: "head teacher",
  },
  adult: {
    setting: "college",
    teacher: "course tutor",
    lesson: "session",
    lessons: "sessions",
    peers: "fellow students",
    peer: "student",
    assistant: "learning mentor",
    anAssistant: "a learning mentor",
    lead: "inclusion manager",
    class: "course group",
    room: "teaching room",
    work: "coursework",
    child: "young person",
    head: "principal",
  },
};
