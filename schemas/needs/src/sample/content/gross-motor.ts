import type { Strand } from "./strand.ts";

/** What is seen and what is provided, level by level. */
export const grossMotor: Strand = {
  area: "SP",
  subArea: "grossMotor",
  bands: {
    primary: [
      {
        descriptors: [
          "Tires on long walks and stairs.",
          "Falls or bumps more than others.",
          "Avoids climbing and ball games.",
        ],
        provision: [
          {
            tier: "universal",
            type: "environment",
            text: "Furniture is at the right height, with feet flat on the floor.",
            deliverer: { role: "teacher" },
          },
          {
            tier: "universal",
            type: "curriculumAdaptation",
            text: "Physical education has three versions of each task.",
            deliverer: { role: "teacher" },
          },
          {
            tier: "ordinarilyAvailable",
            type: "programme",
            text: "A movement group before school, from a published programme.",
            quantity: { basis: "timed", minutes: 15, sessions: 1, per: "day", groupSizeMax: 8 },
            deliverer: { role: "teachingAssistant" },
          },
        ],
        stepUpWhen: "The child still falls daily after a term of the group.",
      },
      {
        descriptors: [
          "Needs rails, and time between lessons.",
          "Cannot carry, open or reach some things.",
          "Is in pain or tired after sport.",
        ],
        provision: [
          {
            tier: "ordinarilyAvailable",
            type: "environment",
            text: "Lessons are on the ground floor or near a lift, and the way is kept clear.",
            deliverer: { role: "other" },
          },
          {
            tier: "targeted",
            type: "homeProgramme",
            text: "Exercises set by a physiotherapist are done each day at school and at home.",
            quantity: { basis: "timed", minutes: 15, sessions: 1, per: "day" },
            deliverer: { role: "teachingAssistant" },
          },
          {
            tier: "targeted",
            type: "equipment",
            text: "A chair with arms and a foot rest moves with the child from room to room.",
            quantity: { basis: "oneOff", number: 1 },
            deliverer: { role: "senco" },
          },
        ],
        stepUpWhen: "The physiotherapist finds that strength or range has been lost.",
      },
      {
        descriptors: [
          "Uses a frame or wheelchair for part of the day.",
          "Needs help on stairs, in the toilet and at changing.",
          "Loses lesson time to care and movement.",
        ],
        provision: [
          {
            tier: "targeted",
            type: "inClassSupport",
            text: "An adult helps with transfers, changing and toilet, from a written plan.",
            quantity: { basis: "timed", minutes: 90, sessions: 5, per: "week" },
            deliverer: { role: "healthcareAssistant" },
          },
          {
            tier: "specialist",
            type: "therapyDirect",
            text: "Physiotherapy in school.",
            quantity: { basis: "timed", minutes: 45, sessions: 1, per: "week" },
            deliverer: { role: "physiotherapist" },
          },
          {
            tier: "specialist",
            type: "therapyIndirect",
            text: "An occupational therapist sets up seating and equipment and reviews it each term.",
            quantity: { basis: "timed", minutes: 60, sessions: 1, per: "term" },
            deliverer: { role: "occupationalTherapist" },
          },
        ],
        stepUpWhen: "Care and movement take up more than a fifth of lesson time.",
      },
      {
        descriptors: [
          "Needs two adults and a hoist for all transfers.",
          "Needs a position changed several times a day.",
          "Uses a switch, gaze or a head pointer to learn.",
        ],
        provision: [
          {
            tier: "specialist",
            type: "inClassSupport",
            text: "Two adults trained in moving and handling are there throughout the day.",
            quantity: { basis: "continuous", during: "throughout the school day", ratio: { staff: 2, learners: 1 } },
            deliverer: { role: "healthcareAssistant" },
          },
          {
            tier: "specialist",
            type: "therapyDirect",
            text: "Physiotherapy and hydrotherapy, carried out by an assistant to a therapist's plan.",
            quantity: { basis: "timed", minutes: 45, sessions: 2, per: "week" },
            deliverer: { role: "physiotherapyAssistant" },
          },
          {
            tier: "specialist",
            type: "therapyIndirect",
            text: "A nurse trains and signs off the staff who give feeds and medicine.",
            quantity: { basis: "oneOff", number: 4 },
            deliverer: { role: "nurse" },
          },
        ],
      },
    ],
    secondary: [
      {
        descriptors: [
          "Is slow between rooms.",
          "Finds long sitting or standing hard.",
          "Drops things and writes little.",
        ],
        provision: [
          {
            tier: "universal",
            type: "environment",
            text: "A lift pass and a second set of books are given to whoever asks for them.",
            deliverer: { role: "other" },
          },
          {
            tier: "universal",
            type: "curriculumAdaptation",
            text: "Practical work is done in pairs with roles that suit each student.",
            deliverer: { role: "teacher" },
          },
          {
            tier: "ordinarilyAvailable",
            type: "accessArrangement",
            text: "Rest breaks are tried in school tests.",
            quantity: { basis: "oneOff", number: 2 },
            deliverer: { role: "senco" },
          },
        ],
        stepUpWhen: "The student misses the start of one lesson in five.",
      },
      {
        descriptors: [
          "Manages school with planning, and not on bad days.",
          "Cannot join parts of practical lessons.",
          "Types rather than writes.",
        ],
        provision: [
          {
            tier: "ordinarilyAvailable",
            type: "curriculumAdaptation",
            text: "Rooms are changed so that the student's lessons are close together.",
            deliverer: { role: "senco" },
          },
          {
            tier: "targeted",
            type: "equipment",
            text: "A laptop, and a bag on wheels, with a place to charge and keep them.",
            quantity: { basis: "oneOff", number: 1 },
            deliverer: { role: "senco" },
          },
          {
            tier: "targeted",
            type: "programme",
            text: "Exercises are done in place of part of physical education.",
            quantity: { basis: "timed", minutes: 25, sessions: 2, per: "week" },
            deliverer: { role: "teachingAssistant" },
          },
        ],
        stepUpWhen: "Pain or tiredness has kept the student away for more than ten days in a term.",
      },
      {
        descriptors: [
          "Uses a wheelchair for most of the day.",
          "Needs help with care and with practical work.",
          "Worries about trips, lifts and emergencies.",
        ],
        provision: [
          {
            tier: "targeted",
            type: "inClassSupport",
            text: "An adult sets out materials and helps with care, and stays back in lessons otherwise.",
            quantity: { basis: "timed", minutes: 120, sessions: 5, per: "week" },
            deliverer: { role: "careWorker" },
          },
          {
            tier: "specialist",
            type: "therapyIndirect",
            text: "An occupational therapy assistant works on independence at school, to a therapist's plan.",
            quantity: { basis: "timed", minutes: 45, sessions: 1, per: "fortnight" },
            deliverer: { role: "occupationalTherapyAssistant" },
          },
          {
            tier: "specialist",
            type: "travelTraining",
            text: "Bus or taxi travel in the wheelchair is taught on three routes.",
            quantity: { basis: "timed", minutes: 90, sessions: 1, per: "fortnight" },
            deliverer: { role: "habilitationSpecialist" },
          },
        ],
        stepUpWhen: "The student depends on an adult for more than before.",
      },
      {
        descriptors: [
          "Needs a team for moving, breathing, feeding or comfort.",
          "Learns best in short spells with rest.",
          "Will need planned support as an adult.",
        ],
        provision: [
          {
            tier: "specialist",
            type: "inClassSupport",
            text: "A nurse or an assistant trained by one is beside the student throughout the day.",
            quantity: { basis: "continuous", during: "throughout the school day", ratio: { staff: 1, learners: 1 } },
            deliverer: { role: "nurse" },
          },
          {
            tier: "specialist",
            type: "therapyDirect",
            text: "Physiotherapy and occupational therapy, in school and in the water.",
            quantity: { basis: "timed", minutes: 60, sessions: 2, per: "week" },
            deliverer: { role: "physiotherapist" },
          },
          {
            tier: "specialist",
            type: "residential",
            text: "Short breaks overnight where the same programme is followed.",
            quantity: { basis: "continuous", hoursPerWeek: 48 },
            deliverer: { role: "careWorker" },
          },
        ],
      },
    ],
  },
};
