import type { Strand } from "./strand.ts";

/** What is seen and what is provided, level by level. */
export const socialCommunication: Strand = {
  area: "CI",
  subArea: "socialCommunication",
  bands: {
    primary: [
      {
        descriptors: [
          "Plays beside others rather than with them.",
          "Talks about one interest at length and misses signs of boredom.",
          "Is upset when rules of a game change.",
        ],
        provision: [
          {
            tier: "universal",
            type: "environment",
            text: "Each classroom has a place to which any child may go to be alone for five minutes, shown by a card.",
            deliverer: { role: "teacher" },
          },
          {
            tier: "universal",
            type: "curriculumAdaptation",
            text: "Rules of games and group work are written in steps and read out before they begin.",
            deliverer: { role: "teacher" },
          },
          {
            tier: "ordinarilyAvailable",
            type: "supportAtUnstructuredTimes",
            text: "A playground leader starts one structured game at each lunchtime that any child can join.",
            quantity: { basis: "timed", minutes: 25, sessions: 1, per: "day", groupSizeMax: 10 },
            deliverer: { role: "peer" },
          },
        ],
        stepUpWhen: "The child has been alone at four lunchtimes out of five for half a term.",
      },
      {
        descriptors: [
          "Does not know how to begin or end play without an adult.",
          "Takes jokes and teasing as attacks.",
          "Holds to own rules in group work and leaves when others do not.",
        ],
        provision: [
          {
            tier: "ordinarilyAvailable",
            type: "inClassSupport",
            text: "Group work has named jobs, and the child's job is agreed beforehand.",
            deliverer: { role: "teacher" },
          },
          {
            tier: "targeted",
            type: "smallGroup",
            text: "A building-together group of three with set roles, following its published manual.",
            quantity: { basis: "timed", minutes: 45, sessions: 1, per: "week", groupSizeMax: 3 },
            deliverer: { role: "teachingAssistant" },
          },
          {
            tier: "targeted",
            type: "programme",
            text: "A story written about one situation each week is read with the child before it arises.",
            quantity: { basis: "timed", minutes: 10, sessions: 1, per: "day" },
            deliverer: { role: "teachingAssistant" },
          },
        ],
        stepUpWhen: "After two terms adults still have to settle disputes on most days.",
      },
      {
        descriptors: [
          "Speaks fluently and is not understood, because the listener's knowledge is never taken into account.",
          "Spends free time with adults only.",
          "Has been hurt or has hurt others because a meaning was missed.",
        ],
        provision: [
          {
            tier: "targeted",
            type: "supportAtUnstructuredTimes",
            text: "A named adult plans and joins one shared activity at every break and lunchtime.",
            quantity: { basis: "timed", minutes: 40, sessions: 5, per: "week", groupSizeMax: 4 },
            deliverer: { role: "teachingAssistant" },
          },
          {
            tier: "specialist",
            type: "supervisionOrConsultation",
            text: "A specialist teacher for autism observes, writes a plan with the family and coaches the staff.",
            quantity: { basis: "timed", minutes: 120, sessions: 1, per: "halfTerm" },
            deliverer: { role: "specialistTeacher" },
          },
          {
            tier: "specialist",
            type: "homeProgramme",
            text: "The family and the school use the same picture schedule, looked at together each fortnight.",
            quantity: { basis: "timed", minutes: 30, sessions: 1, per: "fortnight" },
            deliverer: { role: "parent" },
          },
        ],
        stepUpWhen: "The plan has been changed twice and free time is still spent alone or in conflict.",
      },
      {
        descriptors: [
          "Does not seek other people, or seeks them in ways that frighten them.",
          "Uses speech, signs or a device for needs only.",
          "Cannot stay in a room with more than a few others.",
        ],
        provision: [
          {
            tier: "specialist",
            type: "curriculumAdaptation",
            text: "Interaction is taught as a subject of its own in a class of up to seven.",
            quantity: { basis: "continuous", during: "throughout the school day", groupSizeMax: 7 },
            deliverer: { role: "specialistTeacher" },
          },
          {
            tier: "specialist",
            type: "therapyIndirect",
            text: "A therapist plans interaction sessions that the class team carries out each day.",
            quantity: { basis: "timed", minutes: 60, sessions: 1, per: "fortnight" },
            deliverer: { role: "speechAndLanguageTherapist" },
          },
          {
            tier: "specialist",
            type: "environment",
            text: "A low-arousal room with plain walls and its own exit is used as the base.",
            deliverer: { role: "specialistTeacher" },
          },
        ],
      },
    ],
    secondary: [
      {
        descriptors: [
          "Is uncertain when work is done in pairs.",
          "Misreads tone in messages and posts.",
          "Prefers clear rules to choice.",
        ],
        provision: [
          {
            tier: "universal",
            type: "curriculumAdaptation",
            text: "Pairs and groups are set by the teacher, with what each person has to hand in.",
            deliverer: { role: "teacher" },
          },
          {
            tier: "universal",
            type: "environment",
            text: "A quiet room with a member of staff is open at break and lunchtime to any student.",
            quantity: { basis: "timed", minutes: 50, sessions: 5, per: "week" },
            deliverer: { role: "mentor" },
          },
          {
            tier: "ordinarilyAvailable",
            type: "programme",
            text: "Safe and kind use of messages is taught in six tutor periods in Year 7.",
            quantity: { basis: "oneOff", number: 6 },
            deliverer: { role: "teacher" },
          },
        ],
        stepUpWhen: "The student has asked three times in a half term to work alone.",
      },
      {
        descriptors: [
          "Has one friend at most and worries about losing that friend.",
          "Speaks bluntly and is surprised at the answer.",
          "Avoids corridors, the canteen and changing rooms.",
        ],
        provision: [
          {
            tier: "ordinarilyAvailable",
            type: "supportAtUnstructuredTimes",
            text: "The student may leave lessons three minutes early to miss the crowd, with a card that all staff know.",
            deliverer: { role: "teacher" },
          },
          {
            tier: "targeted",
            type: "smallGroup",
            text: "A group of up to four plans and runs something together, such as a club newsletter.",
            quantity: { basis: "timed", minutes: 50, sessions: 1, per: "week", groupSizeMax: 4 },
            deliverer: { role: "mentor" },
          },
          {
            tier: "targeted",
            type: "monitoring",
            text: "A named adult and the student look back at the week and rate three situations from one to five.",
            quantity: { basis: "timed", minutes: 20, sessions: 1, per: "week" },
            deliverer: { role: "mentor" },
          },
        ],
        stepUpWhen: "Ratings have fallen or stood still for a term.",
      },
      {
        descriptors: [
          "Hides difficulty all day and is exhausted or in distress at home.",
          "Is bullied, or follows people who use the trust given.",
          "Has no way of saying that something is too much.",
        ],
        provision: [
          {
            tier: "targeted",
            type: "curriculumAdaptation",
            text: "The timetable is cut to seven subjects, and the time won is spent with a named adult.",
            quantity: { basis: "timed", minutes: 50, sessions: 3, per: "week" },
            deliverer: { role: "mentor" },
          },
          {
            tier: "specialist",
            type: "supervisionOrConsultation",
            text: "A specialist teacher for autism works with the student on a profile that staff have to follow.",
            quantity: { basis: "timed", minutes: 60, sessions: 1, per: "fortnight" },
            deliverer: { role: "specialistTeacher" },
          },
          {
            tier: "specialist",
            type: "staffTraining",
            text: "Every teacher of the student is trained in the profile for one hour at the start of the year.",
            quantity: { basis: "oneOff", number: 1 },
            deliverer: { role: "specialistTeacher" },
          },
        ],
        stepUpWhen: "Distress at home or absence has not lessened over two terms.",
      },
      {
        descriptors: [
          "Cannot be in a mainstream class without distress.",
          "Is at risk from strangers because danger is not seen.",
          "Needs every step of a new place or person prepared.",
        ],
        provision: [
          {
            tier: "specialist",
            type: "curriculumAdaptation",
            text: "Lessons in a class of up to six, with interaction, safety and daily life taught each day.",
            quantity: { basis: "continuous", during: "throughout the school day", groupSizeMax: 6 },
            deliverer: { role: "specialistTeacher" },
          },
          {
            tier: "specialist",
            type: "transitionSupport",
            text: "Moves to a new place are prepared over a term with visits, photographs and a named adult there.",
            quantity: { basis: "oneOff", number: 8 },
            deliverer: { role: "mentor" },
          },
          {
            tier: "specialist",
            type: "travelTraining",
            text: "A route to college or work is learned in steps until it is travelled alone.",
            quantity: { basis: "timed", minutes: 60, sessions: 2, per: "week" },
            deliverer: { role: "other" },
          },
        ],
      },
    ],
  },
};
