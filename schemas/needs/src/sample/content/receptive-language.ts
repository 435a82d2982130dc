import type { Strand } from "./strand.ts";

/** What is seen and what is provided, level by level. */
export const receptiveLanguage: Strand = {
  area: "CI",
  subArea: "receptiveLanguage",
  bands: {
    primary: [
      {
        descriptors: [
          "Follows an instruction of two steps but loses a longer one.",
          "Watches others before starting a task.",
          "Needs new words explained more than once.",
        ],
        provision: [
          {
            tier: "universal",
            type: "curriculumAdaptation",
            text: "Instructions are given one step at a time, in the order in which they are done.",
            deliverer: { role: "teacher" },
          },
          {
            tier: "universal",
            type: "environment",
            text: "The day's timetable hangs in pictures at the child's eye level, and is gone through each morning.",
            deliverer: { role: "teacher" },
          },
          {
            tier: "ordinarilyAvailable",
            type: "curriculumAdaptation",
            text: "Six new words of each topic are taught before the topic begins, with a picture and an action for each.",
            deliverer: { role: "teacher" },
          },
        ],
        stepUpWhen: "After one term the child still does the last step only.",
      },
      {
        descriptors: [
          "Understands about half of what is said to the whole class.",
          "Answers a different question from the one asked.",
          "Knows many fewer words than others of the same age.",
        ],
        provision: [
          {
            tier: "ordinarilyAvailable",
            type: "inClassSupport",
            text: "An adult checks after each whole-class instruction that the child can say what to do first.",
            deliverer: { role: "teachingAssistant" },
          },
          {
            tier: "targeted",
            type: "programme",
            text: "A language programme with weekly word sets, taught to up to four children together, for two terms.",
            quantity: { basis: "timed", minutes: 30, sessions: 3, per: "week", groupSizeMax: 4 },
            deliverer: { role: "teachingAssistant" },
          },
          {
            tier: "targeted",
            type: "monitoring",
            text: "Understanding is measured with the same screening test before and after the programme.",
            quantity: { basis: "oneOff", number: 2 },
            deliverer: { role: "senco" },
          },
        ],
        stepUpWhen: "Two rounds of the programme have moved the score by less than the test's own margin of error.",
      },
      {
        descriptors: [
          "Understands sentences of three or four words and depends on pictures or gesture.",
          "Cannot say what a story was about straight after hearing it.",
          "Is left out of games with rules that are only spoken.",
        ],
        provision: [
          {
            tier: "targeted",
            type: "programme",
            text: "Aims set by a speech and language therapist are practised with the child alone, from a written plan.",
            quantity: { basis: "timed", minutes: 20, sessions: 4, per: "week" },
            deliverer: { role: "teachingAssistant" },
          },
          {
            tier: "specialist",
            type: "therapyIndirect",
            text: "A speech and language therapist assesses, sets the aims and coaches the adult who carries them out.",
            quantity: { basis: "timed", minutes: 60, sessions: 1, per: "halfTerm" },
            deliverer: { role: "speechAndLanguageTherapist" },
          },
          {
            tier: "specialist",
            type: "staffTraining",
            text: "All adults who teach the child are trained for half a day in signs and visual support.",
            quantity: { basis: "oneOff", number: 1 },
            deliverer: { role: "speechAndLanguageTherapist" },
          },
        ],
        stepUpWhen: "After two terms of the plan fewer than half of the aims have been met.",
      },
      {
        descriptors: [
          "Understands single words and everyday routines.",
          "Needs signs, symbols or objects with nearly everything that is said.",
          "Shows distress when what is going to happen is not shown.",
        ],
        provision: [
          {
            tier: "specialist",
            type: "therapyDirect",
            text: "Direct therapy in a language resource base, alone or with one other child.",
            quantity: { basis: "timed", minutes: 45, sessions: 2, per: "week", groupSizeMax: 2 },
            deliverer: { role: "speechAndLanguageTherapist" },
          },
          {
            tier: "specialist",
            type: "inClassSupport",
            text: "A teacher with a qualification in language disorder teaches the core subjects to a class of up to eight.",
            quantity: { basis: "continuous", during: "throughout the school day", groupSizeMax: 8 },
            deliverer: { role: "specialistTeacher" },
          },
          {
            tier: "specialist",
            type: "equipment",
            text: "A symbol communication system is set up, with one device for school and home.",
            quantity: { basis: "oneOff", number: 1 },
            deliverer: { role: "speechAndLanguageTherapist" },
          },
        ],
      },
    ],
    secondary: [
      {
        descriptors: [
          "Misses the second half of long explanations.",
          "Takes figures of speech at their word.",
          "Writes down tasks incompletely.",
        ],
        provision: [
          {
            tier: "universal",
            type: "curriculumAdaptation",
            text: "Homework is put online in one place on the day it is set, with what a finished piece looks like.",
            deliverer: { role: "teacher" },
          },
          {
            tier: "ordinarilyAvailable",
            type: "curriculumAdaptation",
            text: "Key words of each unit are given on a sheet with plain meanings in the lesson before.",
            deliverer: { role: "teacher" },
          },
          {
            tier: "ordinarilyAvailable",
            type: "environment",
            text: "The student sits where the speaker's face can be seen, in every room.",
            deliverer: { role: "teacher" },
          },
        ],
        stepUpWhen: "Three subjects report in the same half term that tasks are begun wrongly.",
      },
      {
        descriptors: [
          "Follows a lesson only where it is also shown or written.",
          "Says little in discussion and agrees with what the last speaker said.",
          "Mixes up time words such as before, until and unless.",
        ],
        provision: [
          {
            tier: "ordinarilyAvailable",
            type: "inClassSupport",
            text: "Each subject teacher gives a one-page outline of the lesson at its start.",
            deliverer: { role: "teacher" },
          },
          {
            tier: "targeted",
            type: "smallGroup",
            text: "A vocabulary group of up to five works through the words of the coming fortnight in three subjects.",
            quantity: { basis: "timed", minutes: 40, sessions: 2, per: "week", groupSizeMax: 5 },
            deliverer: { role: "higherLevelTeachingAssistant" },
          },
          {
            tier: "targeted",
            type: "accessArrangement",
            text: "A reader for test questions is trialled in lessons and used in school tests.",
            deliverer: { role: "senco" },
          },
        ],
        stepUpWhen:
          "After two terms the student still understands less than half of a recorded passage at class level.",
      },
      {
        descriptors: [
          "Understands short, plain sentences and is lost in ordinary teacher talk.",
          "Is drawn into trouble by others without seeing what was meant.",
          "Reads words aloud without knowing what they mean.",
        ],
        provision: [
          {
            tier: "targeted",
            type: "directTeaching",
            text: "The language of two subjects is taught ahead of the lessons to the student alone.",
            quantity: { basis: "timed", minutes: 30, sessions: 4, per: "week" },
            deliverer: { role: "higherLevelTeachingAssistant" },
          },
          {
            tier: "specialist",
            type: "supervisionOrConsultation",
            text: "A therapist meets the subject teachers and agrees which words and sentence forms are taught.",
            quantity: { basis: "timed", minutes: 60, sessions: 1, per: "term" },
            deliverer: { role: "speechAndLanguageTherapist" },
          },
          {
            tier: "specialist",
            type: "therapyIndirect",
            text: "Therapy aims are carried out by a therapy assistant and reviewed by the therapist.",
            quantity: { basis: "timed", minutes: 30, sessions: 1, per: "week" },
            deliverer: { role: "speechAndLanguageTherapyAssistant" },
          },
        ],
        stepUpWhen: "The reviewed aims have not been met for two terms.",
      },
      {
        descriptors: [
          "Understands familiar phrases in familiar places.",
          "Depends on a communication system to say yes, no, stop and help.",
          "Cannot manage a change of room or adult without preparation.",
        ],
        provision: [
          {
            tier: "specialist",
            type: "therapyDirect",
            text: "Direct therapy on functional language for shopping, travel and work.",
            quantity: { basis: "timed", minutes: 45, sessions: 1, per: "week", groupSizeMax: 2 },
            deliverer: { role: "speechAndLanguageTherapist" },
          },
          {
            tier: "specialist",
            type: "curriculumAdaptation",
            text: "A curriculum built round communication is taught in a class of up to eight with three adults.",
            quantity: { basis: "continuous", during: "throughout the school day", groupSizeMax: 8 },
            deliverer: { role: "specialistTeacher" },
          },
          {
            tier: "specialist",
            type: "inClassSupport",
            text: "A communication support worker signs or interprets in lessons with other students.",
            quantity: { basis: "continuous", during: "throughout the school day" },
            deliverer: { role: "communicationSupport" },
          },
        ],
      },
    ],
  },
};
