// Long because it is data: profiles of physical disability and of an acquired brain injury.
import { keyed } from "../../keyed.ts";
import type { Profile } from "../../profile.ts";

/** Profiles of physical need. */
export const physicalProfiles = keyed<Profile>()({
  physicalDisability: {
    senTypes: ["PD", "SPLD"],
    strands: {
      early: ["grossMotor", "fineMotor", "speechSounds", "selfCare", "earlyLearning"],
      primary: ["grossMotor", "fineMotor", "selfCare", "literacy", "friendships", "numeracy"],
      secondary: ["grossMotor", "fineMotor", "selfCare", "friendships", "community", "anxiety"],
      adult: ["grossMotor", "fineMotor", "work", "homeSkills", "community", "travel"],
    },
    health: ["posture", "catheter", "epilepsy", "continence", "adultHealth"],
    healthChance: 95,
    care: ["homeCare", "shortBreak", "leisure", "adultCare"],
    careChance: 65,
    diagnoses: [{ term: "Cerebral palsy", snomed: "128188000", by: "consultant paediatric neurologist", age: [8, 26] }],
    methods: ["speech", "aacHighTech"],
    settings: ["mainstream", "mainstream", "unit", "special"],
    lookedAfter: 8,
    history: [
      "{name} was born at twenty-eight weeks with {his} twin, who is well. {He} has had therapy since {he} was six months old.",
      {
        from: "primary",
        text: "{name} had an operation on both legs two years ago and learnt to walk again with a frame.",
      },
    ],
    healthNow: ["{name} is well between operations. {He} is in pain on some days and says so."],
    communicate: ["Sit at {his} height, look at {him} and not at the person beside {him}, and let {him} finish."],
    involve: [
      "{He} chairs the first part of {his} meeting. The room needs step-free access and a table that fits {his} chair.",
    ],
    receptive: ["{name} understands speech as others of {his} age do."],
    expressive: ["{name} speaks clearly when {he} sits well; {his} speech is harder to follow when {he} is tired."],
  },
  brainInjury: {
    senTypes: ["OTH", "PD"],
    strands: {
      early: ["grossMotor", "expressiveLanguage", "attentionListening", "earlyLearning"],
      primary: ["workingMemory", "regulation", "fineMotor", "expressiveLanguage", "friendships"],
      secondary: ["workingMemory", "executiveFunction", "regulation", "fineMotor", "community", "friendships"],
      adult: ["workingMemory", "executiveFunction", "work", "homeSkills", "travel", "community"],
    },
    health: ["epilepsy", "sleep", "posture", "adultHealth"],
    healthChance: 80,
    care: ["shortBreak", "leisure", "earlyHelp", "adultCare"],
    careChance: 40,
    diagnoses: [{ term: "Acquired brain injury", by: "consultant in paediatric neurorehabilitation", age: [10, 60] }],
    methods: ["speech", "writing", "aacLowTech"],
    settings: ["mainstream", "unit", "special"],
    lookedAfter: 6,
    history: [
      "{name} was ill with encephalitis as a baby. {He} lost what {he} had learnt and is learning it again.",
      {
        from: "primary",
        text: "{name} had a road accident and spent nine weeks in hospital. {He} had been doing well before it and remembers that.",
      },
      {
        from: "primary",
        text: "{name} was treated for a brain tumour and is now checked twice a year. {He} learnt to walk and speak again.",
      },
    ],
    healthNow: ["{name} tires quickly, has headaches and needs quiet after lunch. Scans have been clear."],
    communicate: ["Give {him} one thing at a time and wait longer than feels natural. Write down what was agreed."],
    involve: ["Meet in the morning, for twenty minutes, with a written list that {he} ticks."],
    receptive: ["{name} understands slowly and well, if it is quiet."],
    expressive: ["{name} searches for words and is helped by the first sound."],
  },
});
