// Long because it is data: profiles of learning difficulties.
import { keyed } from "../../keyed.ts";
import type { Profile } from "../../profile.ts";

/** Profiles of cognition and learning. */
export const learningProfiles = keyed<Profile>()({
  moderateLearning: {
    senTypes: ["MLD", "SLCN"],
    strands: {
      early: ["earlyLearning", "expressiveLanguage", "attentionListening", "selfCare", "fineMotor"],
      primary: ["generalLearning", "receptiveLanguage", "numeracy", "friendships", "fineMotor", "selfCare"],
      secondary: ["generalLearning", "numeracy", "receptiveLanguage", "friendships", "homeSkills", "community"],
      adult: ["functionalSkills", "work", "travel", "homeSkills", "community"],
    },
    health: ["asthma", "continence", "adultHealth"],
    healthChance: 35,
    care: ["earlyHelp", "leisure", "adultCare"],
    careChance: 30,
    diagnoses: [],
    methods: ["speech"],
    settings: ["mainstream", "mainstream", "special"],
    lookedAfter: 14,
    history: [
      "{name} sat, walked and talked later than {his} brother. {He} has had extra help since nursery.",
      {
        from: "primary",
        text: "{name} was born early and was slow to reach each milestone. The family has moved twice, and records were lost on the way.",
      },
    ],
    healthNow: ["{name} is healthy and has a good appetite. {He} wears glasses for reading."],
    communicate: [
      "Use everyday words and real examples, and check that {he} has understood by asking what {he} will do first.",
    ],
    involve: [
      "Use photographs of {his} week and three faces to point to. Keep it to fifteen minutes and finish with a plan {he} can take home.",
    ],
    receptive: ["{name} understands everyday talk about what is in front of {him}."],
    expressive: ["{name} talks in simple sentences and is understood by people who know {him}."],
  },
  severeLearning: {
    senTypes: ["SLD", "SLCN", "OTH"],
    strands: {
      early: ["earlyLearning", "aidedCommunication", "selfCare", "grossMotor", "sensoryProcessing"],
      primary: ["generalLearning", "aidedCommunication", "selfCare", "regulation", "sensoryProcessing"],
      secondary: ["generalLearning", "aidedCommunication", "selfCare", "homeSkills", "community"],
      adult: ["generalLearning", "aidedCommunication", "homeSkills", "community", "selfCare"],
    },
    health: ["epilepsy", "continence", "sleep", "adultHealth"],
    healthChance: 75,
    care: ["shortBreak", "homeCare", "overnight", "adultCare"],
    careChance: 70,
    diagnoses: [
      { term: "Chromosomal difference of unknown significance", by: "consultant in clinical genetics", age: [12, 60] },
    ],
    methods: ["makaton", "aacLowTech", "pecs", "behaviourInterpretedByOthers"],
    settings: ["special"],
    lookedAfter: 14,
    history: [
      {
        from: "primary",
        text: "{name} was slow to feed and to sit, and tests over three years led to no single answer.",
      },
      "{name} has been known to the child development centre since {he} was nine months old.",
    ],
    healthNow: ["{name} has had a good year. {He} is weighed and measured each term."],
    communicate: ["Sign and speak single words, show the object, and wait. Sing to {him} when it is time to move."],
    involve: ["Watch what {he} goes to and what {he} pushes away, and bring what you saw to the meeting."],
    receptive: ["{name} understands about forty words with signs, in places that {he} knows."],
    expressive: ["{name} signs twelve words, points at symbols and takes adults by the hand."],
  },
  profoundLearning: {
    senTypes: ["PMLD", "PD", "VI"],
    strands: {
      early: ["engagement", "aidedCommunication", "grossMotor", "vision", "sensoryProcessing"],
      primary: ["engagement", "aidedCommunication", "grossMotor", "vision", "sensoryProcessing"],
      secondary: ["engagement", "aidedCommunication", "grossMotor", "vision"],
      adult: ["engagement", "aidedCommunication", "grossMotor", "vision"],
    },
    health: ["epilepsy", "gastrostomy", "airway", "posture", "continence", "palliative"],
    healthChance: 100,
    care: ["homeCare", "overnight", "shortBreak", "adultCare"],
    careChance: 100,
    diagnoses: [
      { term: "Cerebral palsy", snomed: "128188000", by: "consultant paediatric neurologist", age: [6, 24] },
      { term: "Epilepsy", snomed: "84757009", by: "consultant paediatric neurologist", age: [4, 30] },
    ],
    methods: ["behaviourInterpretedByOthers", "objectsOfReference", "eyeGaze"],
    settings: ["special", "special", "independent"],
    lookedAfter: 16,
    history: [
      "{name} had a severe infection in {his} first weeks and spent five months in hospital.",
      "{name}'s condition is genetic and has no name yet. {His} parents have become experts in it.",
    ],
    healthNow: [
      "{name}'s health decides what each day can hold. {He} has had two planned hospital stays this year and one in an emergency.",
    ],
    communicate: [
      "Come close, touch {his} hand, say {his} name and wait until {he} turns. Use {his} objects in the same order every time.",
    ],
    involve: [
      "People who know {him} well describe what {he} likes, and show it on film. {His} film opens the meeting.",
    ],
    receptive: ["{name} understands tone of voice, touch and the objects that belong to {his} day."],
    expressive: ["{name} smiles, stills, vocalises and turns away. {He} looks at one of two objects to choose."],
  },
  downSyndrome: {
    senTypes: ["DS", "MLD", "SLCN"],
    strands: {
      early: ["expressiveLanguage", "earlyLearning", "grossMotor", "speechSounds", "selfCare"],
      primary: ["generalLearning", "expressiveLanguage", "fineMotor", "speechSounds", "selfCare", "numeracy"],
      secondary: ["generalLearning", "expressiveLanguage", "numeracy", "selfCare", "friendships", "community"],
      adult: ["functionalSkills", "work", "travel", "homeSkills", "community", "expressiveLanguage"],
    },
    health: ["hearingHealth", "sleep", "adultHealth", "continence"],
    healthChance: 80,
    care: ["shortBreak", "leisure", "adultCare", "continuedCare"],
    careChance: 50,
    diagnoses: [{ term: "Down syndrome", snomed: "41040004", by: "consultant neonatologist", age: [0, 1] }],
    methods: ["speech", "makaton", "aacLowTech"],
    settings: ["mainstream", "special", "unit"],
    lookedAfter: 8,
    history: [
      "{name}'s parents learnt on the day that {he} was born that {he} has Down syndrome. {He} had a heart operation at four months and has not looked back.",
      {
        from: "primary",
        text: "{name} signed before {he} spoke and walked at two and a half, to the delight of {his} brothers.",
      },
    ],
    healthNow: ["{name} is well after {his} heart operation. Hearing, thyroid and eyes are checked each year."],
    communicate: [
      "Sign and speak together, show the written word and give {him} time to answer. {He} reads signs and faces very well.",
    ],
    involve: ["{He} makes {his} own slides for the meeting with photographs and presents them {himself}."],
    receptive: ["{name} understands a good deal more than {he} can say, above all when it is signed or written."],
    expressive: [
      "{name} speaks in phrases of two to four words with signs. People who know {him} understand most of it.",
    ],
  },
  specificLearning: {
    senTypes: ["SPLD", "SEMH"],
    strands: {
      primary: ["literacy", "workingMemory", "fineMotor", "numeracy", "friendships", "anxiety"],
      secondary: ["literacy", "workingMemory", "executiveFunction", "anxiety", "lowMood", "community"],
      adult: ["functionalSkills", "executiveFunction", "work", "anxiety", "travel", "homeSkills"],
    },
    health: ["mentalHealth", "asthma"],
    healthChance: 25,
    care: ["earlyHelp"],
    careChance: 8,
    diagnoses: [
      { term: "Dyslexia", by: "specialist assessor", age: [84, 120] },
      { term: "Developmental co-ordination disorder", by: "community paediatrician", age: [72, 120] },
    ],
    methods: ["speech"],
    settings: ["mainstream", "mainstream", "independent"],
    lookedAfter: 8,
    history: [
      "{name} was a bright and talkative toddler. Trouble began with the first letters, and {his} grandfather had the same.",
      "{name} has had three reading programmes in school, each with small gains that did not last.",
    ],
    healthNow: ["{name} is well. Headaches before school were looked into and come from worry."],
    communicate: ["Talk things through, do not rely on paper, and never ask {him} to read aloud without warning."],
    involve: [
      "Send {him} the questions as a recording. {He} likes to record {his} answers and play them at the meeting.",
    ],
    receptive: ["{name} understands speech well and needs it repeated when it is long."],
    expressive: ["{name} explains {himself} well in speech."],
  },
});
