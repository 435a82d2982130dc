// Long because it is data: profiles of autism and developmental language disorder.
import { keyed } from "../../keyed.ts";
import type { Profile } from "../../profile.ts";

/** Profiles of communication and interaction. */
export const communicationProfiles = keyed<Profile>()({
  autism: {
    senTypes: ["ASD", "SEMH"],
    strands: {
      early: ["socialCommunication", "attentionListening", "earlyLearning", "sensoryProcessing", "expressiveLanguage"],
      primary: [
        "socialCommunication",
        "flexibility",
        "sensoryProcessing",
        "anxiety",
        "friendships",
        "workingMemory",
        "eating",
      ],
      secondary: [
        "socialCommunication",
        "flexibility",
        "anxiety",
        "executiveFunction",
        "sensoryProcessing",
        "community",
        "eating",
      ],
      adult: ["socialCommunication", "flexibility", "work", "travel", "executiveFunction", "homeSkills", "community"],
    },
    health: ["sleep", "mentalHealth", "adultHealth"],
    healthChance: 55,
    care: ["shortBreak", "leisure", "earlyHelp", "adultCare"],
    careChance: 35,
    diagnoses: [
      { term: "Autism", snomed: "408856003", by: "multidisciplinary team, community child health", age: [30, 96] },
    ],
    methods: ["speech", "writing"],
    settings: ["mainstream", "mainstream", "unit", "special", "independent"],
    lookedAfter: 8,
    history: [
      "{name} was an easy baby who liked to watch things that turn. {He} spoke early, in whole phrases from films, and did not point.",
      {
        from: "primary",
        text: "{name}'s parents noticed at two that {he} lined up toys and did not answer to {his} name. The assessment took three years.",
      },
      {
        from: "primary",
        text: "{name} managed quietly until the junior years, and nobody saw how hard it was for {him}.",
      },
    ],
    healthNow: ["{name} is physically well. {He} sleeps lightly, and {his} stomach hurts when {he} is worried."],
    communicate: [
      "Say what you mean in few words, give {him} time, and write it down. Do not ask {him} to look at you.",
    ],
    involve: ["Send the questions a week ahead. {He} may answer in writing or come for the first ten minutes only."],
    receptive: [
      "{name} understands clear, literal language. Written or drawn information stays with {him} longer than speech.",
    ],
    expressive: ["{name} speaks well when calm. Under stress {he} loses words and uses {his} cards."],
  },
  minimallyVerbalAutism: {
    senTypes: ["ASD", "SLD"],
    strands: {
      early: ["aidedCommunication", "attentionListening", "earlyLearning", "sensoryProcessing", "selfCare"],
      primary: ["aidedCommunication", "sensoryProcessing", "regulation", "generalLearning", "selfCare"],
      secondary: ["aidedCommunication", "generalLearning", "sensoryProcessing", "regulation", "selfCare"],
      adult: ["aidedCommunication", "generalLearning", "homeSkills", "sensoryProcessing", "community"],
    },
    health: ["sleep", "continence", "epilepsy", "adultHealth"],
    healthChance: 70,
    care: ["shortBreak", "overnight", "adultCare"],
    careChance: 75,
    diagnoses: [
      { term: "Autism", snomed: "408856003", by: "multidisciplinary team, community child health", age: [28, 50] },
      { term: "Severe learning disability", by: "community paediatrician", age: [48, 96] },
    ],
    methods: ["pecs", "aacHighTech", "makaton", "behaviourInterpretedByOthers"],
    settings: ["special", "special", "independent"],
    lookedAfter: 10,
    history: [
      { from: "primary", text: "{name} had a few words at eighteen months and lost them in the following spring." },
      "{name} has never used speech. {He} took {his} parents by the hand to what {he} wanted until {he} learnt to hand over a picture.",
    ],
    healthNow: [
      "{name} is strong and active. Visits to the doctor and dentist have to be prepared with pictures over several weeks.",
    ],
    communicate: [
      "Use single words with pictures and signs. Wait ten seconds. {His} sounds and movements tell you more than {his} face.",
    ],
    involve: [
      "Offer real choices through the day and record what {he} chooses. Photographs of {his} day are shown at the meeting.",
    ],
    receptive: ["{name} understands about sixty words in context, and pictures far better than words."],
    expressive: ["{name} hands over pictures, uses four signs and a communication aid with thirty symbols."],
  },
  languageDisorder: {
    senTypes: ["SLCN", "SPLD"],
    strands: {
      early: ["receptiveLanguage", "expressiveLanguage", "speechSounds", "attentionListening", "earlyLearning"],
      primary: ["receptiveLanguage", "expressiveLanguage", "literacy", "speechSounds", "workingMemory", "friendships"],
      secondary: ["receptiveLanguage", "expressiveLanguage", "literacy", "executiveFunction", "anxiety", "community"],
      adult: ["receptiveLanguage", "work", "functionalSkills", "travel", "community", "homeSkills"],
    },
    health: ["asthma", "diabetes"],
    healthChance: 25,
    care: ["earlyHelp"],
    careChance: 10,
    diagnoses: [
      {
        term: "Developmental language disorder",
        by: "speech and language therapist, community service",
        age: [48, 90],
      },
      { term: "Permanent hearing loss", by: "audiologist, community clinic", age: [20, 40], ruledOut: true },
    ],
    methods: ["speech", "aacLowTech"],
    settings: ["mainstream", "mainstream", "unit"],
    lookedAfter: 6,
    history: [
      "{name} said {his} first words at two and a half and has had speech and language therapy on and off since nursery.",
      {
        from: "primary",
        text: "{name} was a quiet baby. Hearing tests were clear, and {his} parents were told to wait until {he} was four.",
      },
    ],
    healthNow: ["{name} is well and active and hardly ever misses a day."],
    communicate: [
      "Short sentences, one idea at a time, with a drawing or an object. Check by asking {him} to show you.",
    ],
    involve: [
      "Go through the pictures of {his} week with {him} before the meeting and read out what {he} chose to say.",
    ],
    receptive: ["{name} understands sentences with two ideas when {he} can see what they are about."],
    expressive: ["{name} speaks in short sentences and uses a book of pictures when words fail {him}."],
  },
});
