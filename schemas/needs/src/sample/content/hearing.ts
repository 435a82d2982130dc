import type { Strand } from "./strand.ts";

/** What is seen and what is provided, level by level. */
export const hearing: Strand = {
  area: "SP",
  subArea: "hearing",
  bands: {
    primary: [
      {
        descriptors: [
          "Asks for repeats or turns one ear to the speaker.",
          "Misses speech in noise.",
          "Has had glue ear or a mild loss in one ear.",
        ],
        provision: [
          {
            tier: "universal",
            type: "environment",
            text: "The door is closed, the projector is off when not in use, and chairs have felt feet.",
            deliverer: { role: "teacher" },
          },
          {
            tier: "universal",
            type: "curriculumAdaptation",
            text: "Speakers face the class and repeat what other children have said.",
            deliverer: { role: "teacher" },
          },
          {
            tier: "ordinarilyAvailable",
            type: "monitoring",
            text: "Parents are told of every worry about hearing, and a test is asked for within two weeks.",
            quantity: { basis: "oneOff", number: 1 },
            deliverer: { role: "senco" },
          },
        ],
        stepUpWhen: "A hearing test shows a loss that is expected to last.",
      },
      {
        descriptors: [
          "Has a mild or moderate loss and wears hearing aids.",
          "Hears well near the speaker in a quiet room.",
          "Is tired by the afternoon.",
        ],
        provision: [
          {
            tier: "ordinarilyAvailable",
            type: "environment",
            text: "The child sits near the speaker with the light behind, in all rooms.",
            deliverer: { role: "teacher" },
          },
          {
            tier: "targeted",
            type: "equipment",
            text: "Hearing aids are checked each morning with a listening tube and a log.",
            quantity: { basis: "timed", minutes: 5, sessions: 1, per: "day" },
            deliverer: { role: "teachingAssistant" },
          },
          {
            tier: "specialist",
            type: "supervisionOrConsultation",
            text: "A qualified teacher of the deaf visits, checks listening and advises the teacher.",
            quantity: { basis: "timed", minutes: 60, sessions: 1, per: "term" },
            deliverer: { role: "teacherOfDeaf" },
          },
        ],
        stepUpWhen: "Language is a year behind, or listening in class is below 80 per cent of sentences.",
      },
      {
        descriptors: [
          "Has a moderate or severe loss and follows speech with aids and a radio microphone.",
          "Has gaps in words and grammar.",
          "Misses what is said at play.",
        ],
        provision: [
          {
            tier: "targeted",
            type: "equipment",
            text: "A radio microphone is worn by each speaker, and passed round in discussion.",
            quantity: { basis: "continuous", during: "throughout the school day" },
            deliverer: { role: "teachingAssistant" },
          },
          {
            tier: "specialist",
            type: "specialistTeacher",
            text: "Teaching of language and listening by a qualified teacher of the deaf.",
            quantity: { basis: "timed", minutes: 60, sessions: 2, per: "week" },
            deliverer: { role: "teacherOfDeaf" },
          },
          {
            tier: "specialist",
            type: "staffTraining",
            text: "All adults of the class are trained in deaf awareness and in the equipment each September.",
            quantity: { basis: "oneOff", number: 1 },
            deliverer: { role: "teacherOfDeaf" },
          },
        ],
        stepUpWhen: "After a year the gap in language has grown.",
      },
      {
        descriptors: [
          "Has a severe or profound loss and uses sign, cochlear implants or both.",
          "Needs language taught that others pick up.",
          "Needs others who sign to have friends.",
        ],
        provision: [
          {
            tier: "specialist",
            type: "inClassSupport",
            text: "A communication support worker with a level 3 qualification in British Sign Language signs all lessons.",
            quantity: { basis: "continuous", during: "throughout the school day" },
            deliverer: { role: "communicationSupport" },
          },
          {
            tier: "specialist",
            type: "specialistTeacher",
            text: "Daily teaching by a qualified teacher of the deaf in a resource base.",
            quantity: { basis: "timed", minutes: 60, sessions: 5, per: "week", groupSizeMax: 3 },
            deliverer: { role: "teacherOfDeaf" },
          },
          {
            tier: "specialist",
            type: "therapyDirect",
            text: "Speech and language therapy by a therapist who specialises in deafness.",
            quantity: { basis: "timed", minutes: 45, sessions: 1, per: "week" },
            deliverer: { role: "speechAndLanguageTherapist" },
          },
        ],
      },
    ],
    secondary: [
      {
        descriptors: [
          "Misses speech in noisy rooms and practical lessons.",
          "Takes aids out in front of others.",
          "Follows films without subtitles poorly.",
        ],
        provision: [
          {
            tier: "universal",
            type: "curriculumAdaptation",
            text: "Films are shown with subtitles.",
            deliverer: { role: "teacher" },
          },
          {
            tier: "universal",
            type: "environment",
            text: "Practical rooms have one place with a clear view of the teacher.",
            deliverer: { role: "teacher" },
          },
          {
            tier: "ordinarilyAvailable",
            type: "monitoring",
            text: "The student meets a named adult each half term to say what is hard to hear.",
            quantity: { basis: "timed", minutes: 30, sessions: 1, per: "halfTerm" },
            deliverer: { role: "senco" },
          },
        ],
        stepUpWhen: "The student reports missing more than one lesson in five.",
      },
      {
        descriptors: [
          "Has a mild or moderate loss and uses aids in most lessons.",
          "Loses the thread in discussion.",
          "Is worn out by listening.",
        ],
        provision: [
          {
            tier: "ordinarilyAvailable",
            type: "curriculumAdaptation",
            text: "Notes of discussions are put online on the same day.",
            deliverer: { role: "teacher" },
          },
          {
            tier: "targeted",
            type: "accessArrangement",
            text: "Listening tests are taken live or by transcript, as has been practised.",
            quantity: { basis: "oneOff", number: 3 },
            deliverer: { role: "senco" },
          },
          {
            tier: "specialist",
            type: "supervisionOrConsultation",
            text: "A qualified teacher of the deaf advises each department and meets the student.",
            quantity: { basis: "timed", minutes: 60, sessions: 1, per: "term" },
            deliverer: { role: "teacherOfDeaf" },
          },
        ],
        stepUpWhen: "Two subjects report that the words of the course are not known.",
      },
      {
        descriptors: [
          "Depends on a radio microphone and on seeing the speaker.",
          "Reads below age because words are missing.",
          "Is unsure of being deaf among hearing people.",
        ],
        provision: [
          {
            tier: "targeted",
            type: "directTeaching",
            text: "Words and texts of three subjects are taught ahead of the lessons.",
            quantity: { basis: "timed", minutes: 50, sessions: 2, per: "week" },
            deliverer: { role: "teachingAssistant" },
          },
          {
            tier: "specialist",
            type: "specialistTeacher",
            text: "Teaching of language, and of life as a deaf person, by a qualified teacher of the deaf.",
            quantity: { basis: "timed", minutes: 60, sessions: 1, per: "week" },
            deliverer: { role: "teacherOfDeaf" },
          },
          {
            tier: "specialist",
            type: "equipment",
            text: "Radio microphones are supplied, kept up and replaced within two days.",
            quantity: { basis: "oneOff", number: 2 },
            deliverer: { role: "teacherOfDeaf" },
          },
        ],
        stepUpWhen: "A year of teaching has been given and the student still cannot follow three subjects.",
      },
      {
        descriptors: [
          "Learns through sign, or through sign and sight loss taken together.",
          "Needs deaf adults and peers.",
          "Needs access in work and travel to be planned.",
        ],
        provision: [
          {
            tier: "specialist",
            type: "inClassSupport",
            text: "Lessons are interpreted by a communication support worker at level 6 in British Sign Language.",
            quantity: { basis: "continuous", during: "throughout the school day" },
            deliverer: { role: "communicationSupport" },
          },
          {
            tier: "specialist",
            type: "specialistTeacher",
            text: "Where sight is affected as well, a qualified teacher of multi-sensory impairment leads the plan.",
            quantity: { basis: "timed", minutes: 60, sessions: 2, per: "week" },
            deliverer: { role: "teacherOfMultiSensoryImpaired" },
          },
          {
            tier: "specialist",
            type: "transitionSupport",
            text: "Work placements are prepared with an interpreter and an aid for alarms.",
            quantity: { basis: "oneOff", number: 2 },
            deliverer: { role: "jobCoach" },
          },
        ],
      },
    ],
  },
};
