import type { Strand } from "./strand.ts";

/** What is seen and what is provided, level by level. */
export const attendance: Strand = {
  area: "SEMH",
  subArea: "attendance",
  drivers: ["attendance", "anxiety", "unmetLearning", "mentalIllness"],
  leadAgency: "joint",
  bands: {
    primary: [
      {
        descriptors: [
          "Is often late or tearful at the gate.",
          "Has stomach aches on Sunday evenings.",
          "Misses more Mondays than other days.",
        ],
        provision: [
          {
            tier: "universal",
            type: "environment",
            text: "The child is met at a quieter door at a time of their own.",
            deliverer: { role: "teachingAssistant" },
          },
          {
            tier: "universal",
            type: "monitoring",
            text: "Patterns in attendance are looked at every fortnight, and the family is rung in a friendly way.",
            quantity: { basis: "timed", minutes: 30, sessions: 1, per: "fortnight" },
            deliverer: { role: "other" },
          },
          {
            tier: "ordinarilyAvailable",
            type: "homeProgramme",
            text: "School and family agree three small steps for mornings, and look at them together weekly.",
            quantity: { basis: "timed", minutes: 15, sessions: 1, per: "week" },
            deliverer: { role: "parent" },
          },
        ],
        stepUpWhen: "Ten days have been missed or late in a term.",
      },
      {
        descriptors: [
          "Misses a day or more most weeks.",
          "Comes in only with one particular adult.",
          "Is well in the holidays.",
        ],
        provision: [
          {
            tier: "ordinarilyAvailable",
            type: "monitoring",
            text: "One adult meets the child each morning, and another is named for the days when the first is away.",
            quantity: { basis: "timed", minutes: 15, sessions: 1, per: "day" },
            deliverer: { role: "mentor" },
          },
          {
            tier: "targeted",
            type: "programme",
            text: "A ladder of steps into school is drawn up with the child and followed for a term.",
            quantity: { basis: "timed", minutes: 30, sessions: 2, per: "week" },
            deliverer: { role: "mentor" },
          },
          {
            tier: "targeted",
            type: "supervisionOrConsultation",
            text: "The SENCO looks for needs behind the worry: learning, friends, noise, home.",
            quantity: { basis: "oneOff", number: 1 },
            deliverer: { role: "senco" },
          },
        ],
        stepUpWhen: "Attendance is below 85 per cent after a term of the ladder.",
      },
      {
        descriptors: [
          "Attends less than half of the time.",
          "Panics, hides or hurts self when school is near.",
          "Has lost touch with friends.",
        ],
        provision: [
          {
            tier: "targeted",
            type: "curriculumAdaptation",
            text: "A part-time timetable with an end date is agreed with the family, and looked at every two weeks.",
            quantity: { basis: "timed", minutes: 120, sessions: 5, per: "week" },
            deliverer: { role: "senco" },
          },
          {
            tier: "specialist",
            type: "supervisionOrConsultation",
            text: "A psychologist helps family and school to agree what keeps the child away.",
            quantity: { basis: "timed", minutes: 120, sessions: 1, per: "halfTerm" },
            deliverer: { role: "educationalPsychologist" },
          },
          {
            tier: "specialist",
            type: "therapyDirect",
            text: "Treatment for anxiety by the mental health support team, with the parents.",
            quantity: { basis: "timed", minutes: 50, sessions: 1, per: "week" },
            deliverer: { role: "mentalHealthPractitioner" },
          },
        ],
        stepUpWhen: "No step up the ladder has been made in half a term.",
      },
      {
        descriptors: [
          "Has not attended for a term.",
          "Leaves the house seldom or never.",
          "Is too unwell to learn in a group.",
        ],
        provision: [
          {
            tier: "specialist",
            type: "directTeaching",
            text: "Teaching at home or online, with the teacher whom the child will meet at school.",
            quantity: { basis: "timed", minutes: 60, sessions: 10, per: "week" },
            deliverer: { role: "tutor" },
          },
          {
            tier: "specialist",
            type: "therapyDirect",
            text: "Treatment by the mental health service at home or in a clinic.",
            quantity: { basis: "timed", minutes: 60, sessions: 1, per: "week" },
            deliverer: { role: "mentalHealthPractitioner" },
          },
          {
            tier: "specialist",
            type: "transitionSupport",
            text: "A return is planned in steps with a named person, place and day for each.",
            quantity: { basis: "timed", minutes: 60, sessions: 1, per: "week" },
            deliverer: { role: "mentor" },
          },
        ],
      },
    ],
    secondary: [
      {
        descriptors: [
          "Misses single lessons or days, often the same ones.",
          "Asks to go home.",
          "Says that nothing is wrong.",
        ],
        provision: [
          {
            tier: "universal",
            type: "monitoring",
            text: "A tutor asks on the day of return what would make the next day easier.",
            quantity: { basis: "timed", minutes: 10, sessions: 1, per: "week" },
            deliverer: { role: "teacher" },
          },
          {
            tier: "universal",
            type: "environment",
            text: "Missed work is put online on the same day.",
            deliverer: { role: "teacher" },
          },
          {
            tier: "ordinarilyAvailable",
            type: "supervisionOrConsultation",
            text: "A member of the pastoral team visits the family after five days of absence.",
            quantity: { basis: "oneOff", number: 1 },
            deliverer: { role: "other" },
          },
        ],
        stepUpWhen: "Ten days have been missed in a term, in a pattern.",
      },
      {
        descriptors: [
          "Attends most days, and some lessons only.",
          "Is often in the toilets, the medical room or the library.",
          "Worries about tests, groups or being looked at.",
        ],
        provision: [
          {
            tier: "ordinarilyAvailable",
            type: "environment",
            text: "A quiet base with an adult is open all day, and lessons are sent there.",
            quantity: { basis: "timed", minutes: 300, sessions: 5, per: "week" },
            deliverer: { role: "teachingAssistant" },
          },
          {
            tier: "targeted",
            type: "smallGroup",
            text: "A course on worry for up to six students, over eight weeks.",
            quantity: { basis: "timed", minutes: 50, sessions: 1, per: "week", groupSizeMax: 6 },
            deliverer: { role: "mentor" },
          },
          {
            tier: "targeted",
            type: "curriculumAdaptation",
            text: "Tests and talks in front of others are replaced for a term by other ways to show the same.",
            deliverer: { role: "teacher" },
          },
        ],
        stepUpWhen: "The student is in lessons for less than half of the week after a term.",
      },
      {
        descriptors: [
          "Attends less than half of the time.",
          "Sleeps by day and is awake at night.",
          "Has given up on examinations.",
        ],
        provision: [
          {
            tier: "targeted",
            type: "curriculumAdaptation",
            text: "Five subjects are kept that lead to the next step, and the others are dropped by agreement.",
            deliverer: { role: "senco" },
          },
          {
            tier: "specialist",
            type: "supervisionOrConsultation",
            text: "School, psychologist, school nurse and family meet and keep one plan.",
            quantity: { basis: "timed", minutes: 60, sessions: 1, per: "halfTerm" },
            deliverer: { role: "nurse" },
          },
          {
            tier: "specialist",
            type: "therapyDirect",
            text: "Treatment for anxiety or low mood by the mental health service.",
            quantity: { basis: "timed", minutes: 50, sessions: 1, per: "week" },
            deliverer: { role: "mentalHealthPractitioner" },
          },
        ],
        stepUpWhen: "Three plans have been followed and attendance has not risen.",
      },
      {
        descriptors: [
          "Has not attended for two terms or more.",
          "Is cut off from others of the same age.",
          "Needs education to begin somewhere other than a school.",
        ],
        provision: [
          {
            tier: "specialist",
            type: "directTeaching",
            text: "Teaching in a small centre or at home, with time outdoors each week.",
            quantity: { basis: "timed", minutes: 60, sessions: 15, per: "week", groupSizeMax: 2 },
            deliverer: { role: "tutor" },
          },
          {
            tier: "specialist",
            type: "transitionSupport",
            text: "A mentor goes along to a college or workplace until the student goes alone.",
            quantity: { basis: "timed", minutes: 120, sessions: 1, per: "week" },
            deliverer: { role: "jobCoach" },
          },
          {
            tier: "specialist",
            type: "homeProgramme",
            text: "A family worker visits and works on sleep, meals and going out.",
            quantity: { basis: "timed", minutes: 90, sessions: 1, per: "week" },
            deliverer: { role: "socialWorker" },
          },
        ],
      },
    ],
  },
};
