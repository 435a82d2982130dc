import type { Strand } from "./strand.ts";

/** What is seen and what is provided, level by level. */
export const generalLearning: Strand = {
  area: "CL",
  subArea: "generalLearning",
  bands: {
    primary: [
      {
        descriptors: [
          "Needs two or three more examples than others before a step is sure.",
          "Forgets yesterday's step and recalls it with a cue.",
          "Works well for ten minutes.",
        ],
        provision: [
          {
            tier: "universal",
            type: "curriculumAdaptation",
            text: "Each lesson begins with five questions on what was learned last week and last month.",
            quantity: { basis: "timed", minutes: 5, sessions: 1, per: "day" },
            deliverer: { role: "teacher" },
          },
          {
            tier: "universal",
            type: "curriculumAdaptation",
            text: "New steps are shown with things that can be handled before they are written.",
            deliverer: { role: "teacher" },
          },
          {
            tier: "ordinarilyAvailable",
            type: "inClassSupport",
            text: "The adult of the class works first with whoever needs the step shown again.",
            deliverer: { role: "teachingAssistant" },
          },
        ],
        stepUpWhen: "Less than half of the term's steps are secure in a check without cues.",
      },
      {
        descriptors: [
          "Works at the level of children two years younger in most subjects.",
          "Learns a step in one setting and cannot use it in another.",
          "Waits for help before trying.",
        ],
        provision: [
          {
            tier: "ordinarilyAvailable",
            type: "curriculumAdaptation",
            text: "Tasks in each lesson aim at the same idea with fewer steps.",
            deliverer: { role: "teacher" },
          },
          {
            tier: "targeted",
            type: "smallGroup",
            text: "Number and reading are pre-taught to a group of up to four before the lesson.",
            quantity: { basis: "timed", minutes: 20, sessions: 4, per: "week", groupSizeMax: 4 },
            deliverer: { role: "teachingAssistant" },
          },
          {
            tier: "targeted",
            type: "programme",
            text: "The child learns to try three things before asking, with a prompt card that is faded over a term.",
            quantity: { basis: "timed", minutes: 10, sessions: 1, per: "day" },
            deliverer: { role: "teachingAssistant" },
          },
        ],
        stepUpWhen: "The gap to others has grown in two subjects for two terms.",
      },
      {
        descriptors: [
          "Works below the standard of the key stage tests, with gaps in what is taught before Year 1.",
          "Needs each step many times and in many places.",
          "Cannot work without an adult close by.",
        ],
        provision: [
          {
            tier: "targeted",
            type: "directTeaching",
            text: "Small steps in reading, number and self-care are taught one to one and recorded each day.",
            quantity: { basis: "timed", minutes: 30, sessions: 1, per: "day" },
            deliverer: { role: "higherLevelTeachingAssistant" },
          },
          {
            tier: "specialist",
            type: "supervisionOrConsultation",
            text: "An educational psychologist assesses learning and sets up the plan with teacher and parents.",
            quantity: { basis: "timed", minutes: 180, sessions: 1, per: "term" },
            deliverer: { role: "educationalPsychologist" },
          },
          {
            tier: "specialist",
            type: "curriculumAdaptation",
            text: "The curriculum is changed so that half of the week is spent on the steps of the plan.",
            quantity: { basis: "continuous", during: "throughout the school day" },
            deliverer: { role: "specialistTeacher" },
          },
        ],
        stepUpWhen: "Fewer than half of the planned steps are kept after a month.",
      },
      {
        descriptors: [
          "Learns through the senses, movement and routine.",
          "Makes choices between two things shown.",
          "Needs an adult for eating, washing and moving about.",
        ],
        provision: [
          {
            tier: "specialist",
            type: "curriculumAdaptation",
            text: "A sensory curriculum with the engagement model, in a class of up to six.",
            quantity: { basis: "continuous", during: "throughout the school day", groupSizeMax: 6 },
            deliverer: { role: "specialistTeacher" },
          },
          {
            tier: "specialist",
            type: "inClassSupport",
            text: "Two adults to five children throughout the day.",
            quantity: { basis: "continuous", during: "throughout the school day", ratio: { staff: 2, learners: 5 } },
            deliverer: { role: "careWorker" },
          },
          {
            tier: "specialist",
            type: "homeProgramme",
            text: "The same three aims are worked on at home and school, with a film of each shared every fortnight.",
            quantity: { basis: "timed", minutes: 30, sessions: 1, per: "fortnight" },
            deliverer: { role: "parent" },
          },
        ],
      },
    ],
    secondary: [
      {
        descriptors: [
          "Keeps up with support and falls behind without.",
          "Finds it hard to say what was learned.",
          "Needs examples near to own life.",
        ],
        provision: [
          {
            tier: "universal",
            type: "curriculumAdaptation",
            text: "Each topic has a one-page map of what must be known, gone through at start and end.",
            deliverer: { role: "teacher" },
          },
          {
            tier: "universal",
            type: "monitoring",
            text: "Class checks without notes are used to decide what is taught again.",
            quantity: { basis: "timed", minutes: 10, sessions: 1, per: "week" },
            deliverer: { role: "teacher" },
          },
          {
            tier: "ordinarilyAvailable",
            type: "inClassSupport",
            text: "Homework may be done at school with an adult on four days a week.",
            quantity: { basis: "timed", minutes: 45, sessions: 4, per: "week" },
            deliverer: { role: "teachingAssistant" },
          },
        ],
        stepUpWhen: "Two subjects are failed in the same report.",
      },
      {
        descriptors: [
          "Works at the level of a child of ten in most subjects.",
          "Loses the thread of work with more than three steps.",
          "Has stopped asking.",
        ],
        provision: [
          {
            tier: "ordinarilyAvailable",
            type: "curriculumAdaptation",
            text: "Courses are chosen with the student so that each can be finished.",
            deliverer: { role: "senco" },
          },
          {
            tier: "targeted",
            type: "smallGroup",
            text: "English and mathematics are taught in a set of up to eight.",
            quantity: { basis: "timed", minutes: 50, sessions: 8, per: "week", groupSizeMax: 8 },
            deliverer: { role: "teacher" },
          },
          {
            tier: "targeted",
            type: "monitoring",
            text: "A mentor goes through the week's tasks with the student, and they plan the next ones.",
            quantity: { basis: "timed", minutes: 30, sessions: 1, per: "week" },
            deliverer: { role: "mentor" },
          },
        ],
        stepUpWhen: "The student passes fewer than half of the units entered in a year.",
      },
      {
        descriptors: [
          "Works at entry level 1 or 2.",
          "Needs money, time and travel taught as subjects.",
          "Is led by others.",
        ],
        provision: [
          {
            tier: "targeted",
            type: "curriculumAdaptation",
            text: "Two courses are replaced by a course in daily living and work.",
            quantity: { basis: "timed", minutes: 100, sessions: 3, per: "week", groupSizeMax: 6 },
            deliverer: { role: "teacher" },
          },
          {
            tier: "specialist",
            type: "travelTraining",
            text: "Travel to one place is taught until it is safe to travel there alone.",
            quantity: { basis: "timed", minutes: 60, sessions: 1, per: "week" },
            deliverer: { role: "other" },
          },
          {
            tier: "specialist",
            type: "specialistTeacher",
            text: "A specialist teacher plans the course and teaches part of it.",
            quantity: { basis: "timed", minutes: 60, sessions: 2, per: "week", groupSizeMax: 6 },
            deliverer: { role: "specialistTeacher" },
          },
        ],
        stepUpWhen: "The aims of the course have not been met in a year.",
      },
      {
        descriptors: [
          "Needs an adult for safety at all times.",
          "Learns one routine over months.",
          "Communicates by a few signs, sounds or switches.",
        ],
        provision: [
          {
            tier: "specialist",
            type: "curriculumAdaptation",
            text: "A curriculum of communication, movement, care and community, in a class of up to six.",
            quantity: { basis: "continuous", during: "throughout the school day", groupSizeMax: 6 },
            deliverer: { role: "specialistTeacher" },
          },
          {
            tier: "specialist",
            type: "residential",
            text: "A weekly boarding place where skills for the day are also taught in the evening.",
            quantity: { basis: "continuous", hoursPerWeek: 24 },
            deliverer: { role: "careWorker" },
          },
          {
            tier: "specialist",
            type: "transitionSupport",
            text: "Preparation for adult services begins in Year 9 with a named social worker.",
            quantity: { basis: "timed", minutes: 60, sessions: 1, per: "year" },
            deliverer: { role: "socialWorker" },
          },
        ],
      },
    ],
  },
};
