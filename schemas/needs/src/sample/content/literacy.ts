import type { Strand } from "./strand.ts";

/** What is seen and what is provided, level by level. */
export const literacy: Strand = {
  area: "CL",
  subArea: "literacy",
  bands: {
    primary: [
      {
        descriptors: [
          "Sounds out most words and guesses the rest.",
          "Writes less than others, with many spellings by ear.",
          "Reads a page once and cannot say what it said.",
        ],
        provision: [
          {
            tier: "universal",
            type: "programme",
            text: "Systematic phonics is taught each day to the whole class.",
            quantity: { basis: "timed", minutes: 30, sessions: 1, per: "day" },
            deliverer: { role: "teacher" },
          },
          {
            tier: "universal",
            type: "curriculumAdaptation",
            text: "Books at the child's level of decoding go home twice a week.",
            deliverer: { role: "teacher" },
          },
          {
            tier: "ordinarilyAvailable",
            type: "equipment",
            text: "Sound mats, word lists and coloured overlays are on every table.",
            deliverer: { role: "teacher" },
          },
        ],
        stepUpWhen: "Fewer than half of the taught sounds are known after a term.",
      },
      {
        descriptors: [
          "Is a year or more behind in reading.",
          "Avoids writing, or writes the same safe words.",
          "Reads so slowly that the meaning is lost.",
        ],
        provision: [
          {
            tier: "ordinarilyAvailable",
            type: "inClassSupport",
            text: "Written tasks may be recorded, drawn or typed, and the answer is marked for what it says.",
            deliverer: { role: "teacher" },
          },
          {
            tier: "targeted",
            type: "programme",
            text: "A catch-up phonics programme, one to one, following its manual.",
            quantity: { basis: "timed", minutes: 20, sessions: 4, per: "week" },
            deliverer: { role: "teachingAssistant" },
          },
          {
            tier: "targeted",
            type: "monitoring",
            text: "Accuracy, rate and understanding are tested at the start and the end of each term.",
            quantity: { basis: "oneOff", number: 6 },
            deliverer: { role: "senco" },
          },
        ],
        stepUpWhen: "Two programmes with a record of effect have been followed in full, and the gap has not closed.",
      },
      {
        descriptors: [
          "Knows fewer than thirty words by sight at eight.",
          "Cannot write a sentence that others can read.",
          "Says that reading makes one stupid, and stops trying.",
        ],
        provision: [
          {
            tier: "targeted",
            type: "directTeaching",
            text: "Precision teaching of sounds and words, with a chart of each day's result.",
            quantity: { basis: "timed", minutes: 15, sessions: 1, per: "day" },
            deliverer: { role: "teachingAssistant" },
          },
          {
            tier: "specialist",
            type: "specialistTeacher",
            text: "A teacher with a specialist qualification in literacy difficulties teaches a structured programme.",
            quantity: { basis: "timed", minutes: 45, sessions: 2, per: "week", groupSizeMax: 2 },
            deliverer: { role: "specialistTeacher" },
          },
          {
            tier: "specialist",
            type: "equipment",
            text: "A tablet with text to speech and dictation is set up, and the child is taught to use it.",
            quantity: { basis: "oneOff", number: 1 },
            deliverer: { role: "specialistTeacher" },
          },
        ],
        stepUpWhen: "After a year of specialist teaching progress is under half of what the programme expects.",
      },
      {
        descriptors: [
          "Recognises own name and a few signs.",
          "Follows symbols rather than print.",
          "Needs all written matter read or shown.",
        ],
        provision: [
          {
            tier: "specialist",
            type: "curriculumAdaptation",
            text: "All subjects are taught through objects, symbols and speech; reading is for signs and safety.",
            quantity: { basis: "continuous", during: "throughout the school day", groupSizeMax: 8 },
            deliverer: { role: "specialistTeacher" },
          },
          {
            tier: "specialist",
            type: "supervisionOrConsultation",
            text: "An educational psychologist advises on what can be expected and how to teach it.",
            quantity: { basis: "timed", minutes: 120, sessions: 1, per: "term" },
            deliverer: { role: "educationalPsychologist" },
          },
          {
            tier: "specialist",
            type: "equipment",
            text: "Symbol software is on every device that the child uses, at school and at home.",
            quantity: { basis: "oneOff", number: 1 },
            deliverer: { role: "teacher" },
          },
        ],
      },
    ],
    secondary: [
      {
        descriptors: [
          "Reads set texts slowly and understands them.",
          "Spells by ear and is marked down for it.",
          "Runs out of time in tests.",
        ],
        provision: [
          {
            tier: "universal",
            type: "curriculumAdaptation",
            text: "Key texts are given out a week before they are read in class.",
            deliverer: { role: "teacher" },
          },
          {
            tier: "universal",
            type: "environment",
            text: "Slides and sheets are in a plain typeface at 12 point or more, on a pale ground.",
            deliverer: { role: "teacher" },
          },
          {
            tier: "ordinarilyAvailable",
            type: "accessArrangement",
            text: "Extra time is tried in two class tests, and its use recorded.",
            quantity: { basis: "oneOff", number: 2 },
            deliverer: { role: "senco" },
          },
        ],
        stepUpWhen: "The student does not finish any of three timed tasks in a term.",
      },
      {
        descriptors: [
          "Reads two or more years below age.",
          "Plans well aloud and cannot put it on paper.",
          "Copies from the board with many errors.",
        ],
        provision: [
          {
            tier: "ordinarilyAvailable",
            type: "inClassSupport",
            text: "Nobody has to read aloud or copy from the board without notice.",
            deliverer: { role: "teacher" },
          },
          {
            tier: "targeted",
            type: "smallGroup",
            text: "Reading of subject texts is taught in a group of up to four.",
            quantity: { basis: "timed", minutes: 40, sessions: 3, per: "week", groupSizeMax: 4 },
            deliverer: { role: "higherLevelTeachingAssistant" },
          },
          {
            tier: "targeted",
            type: "equipment",
            text: "The student types and uses a spelling tool in all subjects, after six lessons in how to.",
            quantity: { basis: "oneOff", number: 6 },
            deliverer: { role: "teachingAssistant" },
          },
        ],
        stepUpWhen: "The reading age has moved by less than six months in a year.",
      },
      {
        descriptors: [
          "Reads at the level of a child of seven.",
          "Cannot take down homework or read a question paper.",
          "Is absent from subjects that need much reading.",
        ],
        provision: [
          {
            tier: "targeted",
            type: "accessArrangement",
            text: "A reader and a scribe are the normal way of working in tests.",
            deliverer: { role: "teachingAssistant" },
          },
          {
            tier: "specialist",
            type: "specialistTeacher",
            text: "Structured teaching of reading and spelling by a teacher with a specialist qualification.",
            quantity: { basis: "timed", minutes: 50, sessions: 3, per: "week", groupSizeMax: 2 },
            deliverer: { role: "specialistTeacher" },
          },
          {
            tier: "specialist",
            type: "supervisionOrConsultation",
            text: "A specialist teacher reviews the texts of each subject with its teacher once a term.",
            quantity: { basis: "timed", minutes: 60, sessions: 1, per: "term" },
            deliverer: { role: "specialistTeacher" },
          },
        ],
        stepUpWhen: "A year of specialist teaching has been given in full and the student still cannot read a form.",
      },
      {
        descriptors: [
          "Reads single words and symbols for daily life.",
          "Signs own name and copies an address.",
          "Depends on others for everything written.",
        ],
        provision: [
          {
            tier: "specialist",
            type: "curriculumAdaptation",
            text: "Entry level courses in which evidence may be spoken, filmed or photographed.",
            quantity: { basis: "continuous", during: "throughout the school day", groupSizeMax: 8 },
            deliverer: { role: "specialistTeacher" },
          },
          {
            tier: "specialist",
            type: "programme",
            text: "Reading for life: labels, timetables, messages and forms, in the places where they are met.",
            quantity: { basis: "timed", minutes: 60, sessions: 3, per: "week", groupSizeMax: 3 },
            deliverer: { role: "tutor" },
          },
          {
            tier: "specialist",
            type: "equipment",
            text: "A phone with text to speech is set up, and its use is taught in the community.",
            quantity: { basis: "oneOff", number: 1 },
            deliverer: { role: "tutor" },
          },
        ],
      },
    ],
  },
};
