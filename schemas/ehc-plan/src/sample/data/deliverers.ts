// Long because it is data: what each role has to bring, who supervises it and who employs it.
import type { DelivererEmployerCode, DelivererRoleCode } from "@send-standards/common";

/** What is said of a role that delivers something. */
export interface DelivererData {
  readonly expertise: readonly string[];
  readonly supervision: readonly string[];
  readonly employer: DelivererEmployerCode;
  /** Pence for an hour, for the cost of a provision. */
  readonly hourlyPence: number;
}

/** Every role by code; `{slots}` are filled. */
export const deliverers: { readonly [Role in DelivererRoleCode]: DelivererData } = {
  teacher: {
    expertise: [
      "qualified teacher with at least two years' experience of learners with like needs",
      "qualified teacher, trained by the named specialists",
    ],
    supervision: ["the {lead} watches a {lesson} each half term"],
    employer: "setting",
    hourlyPence: 4200,
  },
  senco: {
    expertise: ["holder of the national qualification for SENCOs"],
    supervision: ["the {head} each term"],
    employer: "setting",
    hourlyPence: 4600,
  },
  specialistTeacher: {
    expertise: [
      "qualified teacher with a level 7 qualification in the field",
      "qualified teacher with postgraduate training in the field and five years' experience",
    ],
    supervision: ["the head of the specialist service each term"],
    employer: "localAuthority",
    hourlyPence: 5600,
  },
  teacherOfVisionImpaired: {
    expertise: ["holder of the mandatory qualification for teachers of children with vision impairment"],
    supervision: ["the head of the sensory service each term"],
    employer: "localAuthority",
    hourlyPence: 5800,
  },
  teacherOfDeaf: {
    expertise: ["holder of the mandatory qualification for teachers of the deaf"],
    supervision: ["the head of the sensory service each term"],
    employer: "localAuthority",
    hourlyPence: 5800,
  },
  teacherOfMultiSensoryImpaired: {
    expertise: ["holder of the mandatory qualification for teachers of children with multi-sensory impairment"],
    supervision: ["the head of the sensory service each term"],
    employer: "localAuthority",
    hourlyPence: 6000,
  },
  tutor: {
    expertise: ["qualified teacher with experience of learners who are out of school"],
    supervision: ["the {lead} every two weeks"],
    employer: "independent",
    hourlyPence: 5200,
  },
  earlyYearsPractitioner: {
    expertise: ["level 3 early years qualification and training by the named specialists"],
    supervision: ["the nursery SENCO watches one session each half term"],
    employer: "setting",
    hourlyPence: 1900,
  },
  teachingAssistant: {
    expertise: [
      "level 3 qualification and training by the named specialists before the start",
      "at least two years' experience, trained in the programme by its author",
    ],
    supervision: [
      "the {lead} watches one session each half term",
      "the specialist who wrote the programme watches one session each term",
    ],
    employer: "setting",
    hourlyPence: 1850,
  },
  higherLevelTeachingAssistant: {
    expertise: ["higher level teaching assistant status and training by the named specialists"],
    supervision: ["the {lead} watches one session each half term"],
    employer: "setting",
    hourlyPence: 2200,
  },
  communicationSupport: {
    expertise: ["level 3 qualification in communication with deaf or deafblind people"],
    supervision: ["the specialist teacher watches one session each half term"],
    employer: "setting",
    hourlyPence: 2400,
  },
  mentor: {
    expertise: [
      "level 3 qualification in mentoring and training by an educational psychologist",
      "a recognised qualification in the field and an enhanced check",
    ],
    supervision: ["an educational psychologist each half term"],
    employer: "setting",
    hourlyPence: 2100,
  },
  jobCoach: {
    expertise: ["level 3 qualification in supported employment"],
    supervision: ["the internship lead every two weeks"],
    employer: "voluntary",
    hourlyPence: 2300,
  },
  educationalPsychologist: {
    expertise: ["registered practitioner psychologist (HCPC)"],
    supervision: ["the principal educational psychologist each half term"],
    employer: "localAuthority",
    hourlyPence: 9500,
  },
  speechAndLanguageTherapist: {
    expertise: [
      "registered with the HCPC, with two years' experience of the named needs",
      "registered with the HCPC, with postgraduate training in the field",
    ],
    supervision: ["a clinical lead each half term"],
    employer: "nhs",
    hourlyPence: 7200,
  },
  speechAndLanguageTherapyAssistant: {
    expertise: ["therapy assistant trained in the programme"],
    supervision: ["the named therapist every four weeks"],
    employer: "nhs",
    hourlyPence: 3100,
  },
  occupationalTherapist: {
    expertise: ["registered with the HCPC, with experience of children and young people"],
    supervision: ["a clinical lead each half term"],
    employer: "nhs",
    hourlyPence: 7200,
  },
  occupationalTherapyAssistant: {
    expertise: ["therapy assistant trained in the programme"],
    supervision: ["the named therapist every four weeks"],
    employer: "nhs",
    hourlyPence: 3100,
  },
  physiotherapist: {
    expertise: ["registered with the HCPC, with experience of neurological conditions in childhood"],
    supervision: ["a clinical lead each half term"],
    employer: "nhs",
    hourlyPence: 7200,
  },
  physiotherapyAssistant: {
    expertise: ["therapy assistant trained in the programme"],
    supervision: ["the named therapist every four weeks"],
    employer: "nhs",
    hourlyPence: 3100,
  },
  mentalHealthPractitioner: {
    expertise: ["registered mental health professional, trained in work with neurodivergent young people"],
    supervision: ["a clinical psychologist every four weeks"],
    employer: "nhs",
    hourlyPence: 7600,
  },
  nurse: {
    expertise: ["registered children's or learning disability nurse (NMC)"],
    supervision: ["the nurse lead each half term"],
    employer: "nhs",
    hourlyPence: 6400,
  },
  healthcareAssistant: {
    expertise: ["trained in the task with {name} and signed off by the named nurse"],
    supervision: ["the named nurse watches the task each term"],
    employer: "setting",
    hourlyPence: 2000,
  },
  habilitationSpecialist: {
    expertise: ["registered qualified habilitation specialist"],
    supervision: ["the head of the sensory service each term"],
    employer: "localAuthority",
    hourlyPence: 5200,
  },
  socialWorker: {
    expertise: ["registered with Social Work England"],
    supervision: ["the team manager every four weeks"],
    employer: "localAuthority",
    hourlyPence: 5400,
  },
  careWorker: {
    expertise: ["level 3 qualification in care, moving and handling, and training in {name}'s way of communicating"],
    supervision: ["the registered manager every six weeks"],
    employer: "independent",
    hourlyPence: 2300,
  },
  parent: {
    expertise: ["shown the programme by the therapist"],
    supervision: ["the therapist each half term"],
    employer: "family",
    hourlyPence: 0,
  },
  peer: {
    expertise: ["trained peer mentor of the {setting}"],
    supervision: ["the {lead} every two weeks"],
    employer: "other",
    hourlyPence: 900,
  },
  other: {
    expertise: ["registered or qualified in the service named in the text"],
    supervision: ["the head of that service each half term"],
    employer: "nhs",
    hourlyPence: 6000,
  },
};
