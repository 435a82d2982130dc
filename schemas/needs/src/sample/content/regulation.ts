import type { Strand } from "./strand.ts";

/** What is seen and what is provided, level by level. */
export const regulation: Strand = {
  area: "SEMH",
  subArea: "regulation",
  drivers: ["anxiety", "trauma", "neurodevelopmental", "unmetCommunication"],
  leadAgency: "education",
  bands: {
    primary: [
      {
        descriptors: [
          "Cries, hides or shouts when plans change, and calms with help.",
          "Finds it hard to lose or to wait.",
          "Is tired or hungry at the start of many days.",
        ],
        provision: [
          {
            tier: "universal",
            type: "programme",
            text: "Names of feelings and ways to calm are taught to the whole class.",
            quantity: { basis: "timed", minutes: 20, sessions: 2, per: "week" },
            deliverer: { role: "teacher" },
          },
          {
            tier: "universal",
            type: "environment",
            text: "Every room has a calm corner that any child can use, with a timer of five minutes.",
            deliverer: { role: "teacher" },
          },
          {
            tier: "ordinarilyAvailable",
            type: "monitoring",
            text: "A breakfast club with a check on how each child feels is open each morning.",
            quantity: { basis: "timed", minutes: 30, sessions: 1, per: "day" },
            deliverer: { role: "teachingAssistant" },
          },
        ],
        stepUpWhen: "The child has been unable to go on with a lesson on six days in a half term.",
      },
      {
        descriptors: [
          "Leaves the room or throws things in distress, weekly.",
          "Blames others and is sorry afterwards.",
          "Cannot say what happened until the next day.",
        ],
        provision: [
          {
            tier: "ordinarilyAvailable",
            type: "environment",
            text: "A plan on one page says what sets distress off, what helps and who is called.",
            deliverer: { role: "senco" },
          },
          {
            tier: "targeted",
            type: "programme",
            text: "A programme on feelings for up to six children, over twelve weeks, with a measure before and after.",
            quantity: { basis: "timed", minutes: 45, sessions: 1, per: "week", groupSizeMax: 6 },
            deliverer: { role: "teachingAssistant" },
          },
          {
            tier: "targeted",
            type: "monitoring",
            text: "A named adult meets the child at the start and end of each day.",
            quantity: { basis: "timed", minutes: 10, sessions: 10, per: "week" },
            deliverer: { role: "mentor" },
          },
        ],
        stepUpWhen: "Incidents have not fallen by a third after twelve weeks.",
      },
      {
        descriptors: [
          "Hurts others or breaks things, several times a week.",
          "Is on watch for danger all the time.",
          "Learns only beside a trusted adult.",
        ],
        provision: [
          {
            tier: "targeted",
            type: "supportAtUnstructuredTimes",
            text: "A trusted adult is beside the child at break, lunchtime and all changes.",
            quantity: { basis: "timed", minutes: 60, sessions: 5, per: "week" },
            deliverer: { role: "mentor" },
          },
          {
            tier: "specialist",
            type: "supervisionOrConsultation",
            text: "An educational psychologist works out with school and family what the behaviour is for.",
            quantity: { basis: "timed", minutes: 120, sessions: 1, per: "halfTerm" },
            deliverer: { role: "educationalPsychologist" },
          },
          {
            tier: "specialist",
            type: "staffTraining",
            text: "The staff team meets a mental health practitioner to reflect on the child.",
            quantity: { basis: "timed", minutes: 60, sessions: 1, per: "fortnight" },
            deliverer: { role: "mentalHealthPractitioner" },
          },
        ],
        stepUpWhen: "The plan has been changed twice with advice and the child is still not safe at school.",
      },
      {
        descriptors: [
          "Is a danger to self or others daily.",
          "Has lost several school places.",
          "Trusts no adult yet.",
        ],
        provision: [
          {
            tier: "specialist",
            type: "curriculumAdaptation",
            text: "A class of up to six in which relationships come before subjects for the first term.",
            quantity: { basis: "continuous", during: "throughout the school day", groupSizeMax: 6 },
            deliverer: { role: "specialistTeacher" },
          },
          {
            tier: "specialist",
            type: "therapyDirect",
            text: "Therapy with a practitioner of the mental health service, in school.",
            quantity: { basis: "timed", minutes: 50, sessions: 1, per: "week" },
            deliverer: { role: "mentalHealthPractitioner" },
          },
          {
            tier: "specialist",
            type: "supervisionOrConsultation",
            text: "A social worker, the school and the mental health service meet and keep one plan.",
            quantity: { basis: "timed", minutes: 90, sessions: 1, per: "halfTerm" },
            deliverer: { role: "socialWorker" },
          },
        ],
      },
    ],
    secondary: [
      {
        descriptors: [
          "Argues when corrected in front of others.",
          "Is moody or restless on some days.",
          "Puts things off until they are too late.",
        ],
        provision: [
          {
            tier: "universal",
            type: "environment",
            text: "Correction is given in private, and every lesson starts afresh.",
            deliverer: { role: "teacher" },
          },
          {
            tier: "universal",
            type: "programme",
            text: "Sleep, stress and asking for help are taught in six tutor periods a year.",
            quantity: { basis: "oneOff", number: 6 },
            deliverer: { role: "teacher" },
          },
          {
            tier: "ordinarilyAvailable",
            type: "monitoring",
            text: "A tutor speaks to the student alone for ten minutes each week.",
            quantity: { basis: "timed", minutes: 10, sessions: 1, per: "week" },
            deliverer: { role: "teacher" },
          },
        ],
        stepUpWhen: "The student has been sent out of lessons five times in a half term.",
      },
      {
        descriptors: [
          "Walks out or is sent out of lessons weekly.",
          "Reacts to small things as if to great ones.",
          "Uses risk or humour to keep others off.",
        ],
        provision: [
          {
            tier: "ordinarilyAvailable",
            type: "environment",
            text: "A time-out card leads to a named place and person, and its use is looked at weekly.",
            deliverer: { role: "mentor" },
          },
          {
            tier: "targeted",
            type: "smallGroup",
            text: "A course of ten sessions on anger and stress for up to five students.",
            quantity: { basis: "timed", minutes: 50, sessions: 1, per: "week", groupSizeMax: 5 },
            deliverer: { role: "mentor" },
          },
          {
            tier: "targeted",
            type: "curriculumAdaptation",
            text: "Two lessons a week are replaced by something that the student is good at.",
            quantity: { basis: "timed", minutes: 100, sessions: 1, per: "week" },
            deliverer: { role: "teacher" },
          },
        ],
        stepUpWhen: "Suspensions or walk-outs have not fallen after a term.",
      },
      {
        descriptors: [
          "Is suspended, or at risk of losing the place.",
          "Uses alcohol, drugs or self-harm to get through the day.",
          "Has missed much learning.",
        ],
        provision: [
          {
            tier: "targeted",
            type: "monitoring",
            text: "A mentor is with the student for the first lesson and at lunchtime.",
            quantity: { basis: "timed", minutes: 100, sessions: 5, per: "week" },
            deliverer: { role: "mentor" },
          },
          {
            tier: "specialist",
            type: "therapyDirect",
            text: "Sessions with a practitioner of the mental health support team, for up to sixteen weeks.",
            quantity: { basis: "timed", minutes: 50, sessions: 1, per: "week" },
            deliverer: { role: "mentalHealthPractitioner" },
          },
          {
            tier: "specialist",
            type: "supervisionOrConsultation",
            text: "A psychologist agrees with the family and all teachers what to do, and reviews it each half term.",
            quantity: { basis: "timed", minutes: 90, sessions: 1, per: "halfTerm" },
            deliverer: { role: "educationalPsychologist" },
          },
        ],
        stepUpWhen: "After sixteen weeks the student is not safe or not learning.",
      },
      {
        descriptors: [
          "Cannot be taught with others for now.",
          "Is in crisis, in care or in contact with the police.",
          "Has little hope of the future.",
        ],
        provision: [
          {
            tier: "specialist",
            type: "directTeaching",
            text: "Teaching one to one or with one other, with a plan to increase the group.",
            quantity: { basis: "timed", minutes: 60, sessions: 15, per: "week", groupSizeMax: 2 },
            deliverer: { role: "tutor" },
          },
          {
            tier: "specialist",
            type: "therapyDirect",
            text: "Treatment by the mental health service, in or near the place of education.",
            quantity: { basis: "timed", minutes: 60, sessions: 1, per: "week" },
            deliverer: { role: "mentalHealthPractitioner" },
          },
          {
            tier: "specialist",
            type: "transitionSupport",
            text: "A job coach begins with tasters at work in Year 10.",
            quantity: { basis: "timed", minutes: 120, sessions: 1, per: "week" },
            deliverer: { role: "jobCoach" },
          },
        ],
      },
    ],
  },
};
