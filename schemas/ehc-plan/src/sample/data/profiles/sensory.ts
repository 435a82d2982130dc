// Long because it is data: profiles of hearing loss, vision impairment and both together.
import { keyed } from "../../keyed.ts";
import type { Profile } from "../../profile.ts";

/** Profiles with a sensory impairment. */
export const sensoryProfiles = keyed<Profile>()({
  hearingLoss: {
    senTypes: ["HI", "SLCN"],
    strands: {
      early: ["hearing", "expressiveLanguage", "attentionListening", "speechSounds", "signLanguage"],
      primary: ["hearing", "receptiveLanguage", "expressiveLanguage", "literacy", "friendships", "signLanguage"],
      secondary: ["hearing", "receptiveLanguage", "literacy", "anxiety", "community", "signLanguage", "friendships"],
      adult: ["hearing", "work", "community", "functionalSkills", "homeSkills", "signLanguage"],
    },
    health: ["hearingHealth", "asthma"],
    healthChance: 80,
    care: ["leisure", "shortBreak"],
    careChance: 20,
    diagnoses: [
      {
        term: "Sensorineural hearing loss",
        snomed: "60700002",
        by: "audiologist, hospital audiology service",
        age: [1, 30],
      },
    ],
    methods: ["speech", "sse", "bsl"],
    settings: ["mainstream", "unit", "unit", "special"],
    lookedAfter: 6,
    history: [
      "{name}'s hearing loss was found through the newborn screening test, and {he} had {his} first hearing aids at three months.",
      "Nobody in the family had known a deaf person before {name} was born. A teacher of the deaf has visited since {he} was a baby.",
      {
        from: "primary",
        text: "{name} was two when {his} hearing loss was found, after {his} parents had noticed that {he} did not turn to {his} name.",
      },
    ],
    healthNow: ["{name} is fit and well. {He} goes to the audiology clinic several times a year and does not mind it."],
    communicate: [
      "Get {his} attention first, face {him}, speak in a normal voice and keep your hands away from your mouth. Do not talk while you write on the board.",
      "Use clear speech with signs, and say again in other words what {he} has missed.",
    ],
    involve: [
      "Hold the meeting in a quiet, carpeted room with a round table, use the radio aid, and let one person speak at a time. An interpreter is booked when {he} wants one.",
    ],
    receptive: [
      "{name} follows one speaker at close distance in quiet. Lip patterns, signs and written key words help.",
    ],
    expressive: ["{name} speaks in sentences with some sounds missing and adds signs when {he} is not understood."],
  },
  visionImpairment: {
    senTypes: ["VI"],
    strands: {
      early: ["vision", "mobilityAndTouch", "earlyLearning", "fineMotor", "expressiveLanguage"],
      primary: ["vision", "mobilityAndTouch", "friendships", "selfCare", "literacy", "fineMotor"],
      secondary: ["vision", "mobilityAndTouch", "anxiety", "friendships", "community", "travel"],
      adult: ["vision", "mobilityAndTouch", "work", "community", "homeSkills", "travel"],
    },
    health: ["sleep", "asthma"],
    healthChance: 50,
    care: ["shortBreak", "leisure"],
    careChance: 35,
    diagnoses: [
      {
        term: "Vision impairment",
        snomed: "397540003",
        by: "consultant ophthalmologist, hospital eye service",
        age: [3, 30],
      },
      { term: "Albinism affecting the eyes", by: "consultant ophthalmologist, hospital eye service", age: [2, 20] },
    ],
    methods: ["speech", "braille", "writing"],
    settings: ["mainstream", "mainstream", "unit", "special"],
    lookedAfter: 6,
    history: [
      "{name} did not follow faces as a baby, and the eye clinic found the reason before {his} first birthday.",
      "A specialist teacher came to the house from the time when {name} was five months old and taught {his} parents how to play with {him} through sound and touch.",
      "{name} was born at thirty weeks and spent {his} first two months in hospital.",
    ],
    healthNow: [
      "{name} is well. {He} sees the eye clinic twice a year, wears tinted glasses in bright light and tires in the afternoon.",
    ],
    communicate: [
      "Say who you are and when you leave. Use {his} name, say what you see, and avoid 'here' and 'there'.",
    ],
    involve: ["Send papers ahead in {his} format, read out what is on the wall and describe who is in the room."],
    receptive: ["{name} understands speech as others of {his} age do; what is shown and not said is lost to {him}."],
    expressive: ["{name} speaks fluently and likes to explain things."],
  },
  multiSensory: {
    senTypes: ["MSI", "SLD"],
    strands: {
      early: ["multiSensory", "aidedCommunication", "earlyLearning", "grossMotor", "selfCare"],
      primary: ["multiSensory", "aidedCommunication", "engagement", "selfCare", "sensoryProcessing"],
      secondary: ["multiSensory", "aidedCommunication", "engagement", "selfCare", "grossMotor"],
      adult: ["multiSensory", "aidedCommunication", "selfCare", "engagement", "grossMotor"],
    },
    health: ["hearingHealth", "gastrostomy", "sleep", "epilepsy", "adultHealth"],
    healthChance: 100,
    care: ["shortBreak", "overnight", "adultCare"],
    careChance: 85,
    diagnoses: [
      { term: "Dual sensory impairment of genetic origin", by: "consultant in clinical genetics", age: [2, 24] },
    ],
    methods: ["objectsOfReference", "bsl", "behaviourInterpretedByOthers", "other"],
    settings: ["special", "special", "independent"],
    lookedAfter: 10,
    history: [
      "{name} was in hospital for most of {his} first year. The extent of {his} hearing and sight was understood step by step.",
      {
        from: "primary",
        text: "{name} came home from hospital at seven months. An intervenor has worked with {him} since {he} was two.",
      },
    ],
    healthNow: [
      "{name} has been in hospital twice in the last year and is stable now. {He} is under four clinics, which meet once a year.",
    ],
    communicate: [
      "Touch {his} left forearm and wait until {he} has found your hand. Give the object first, then the sign on {his} body, then the activity.",
    ],
    involve: ["Offer two objects and wait for half a minute. Film what {he} does and bring the film to the meeting."],
    receptive: ["{name} understands eighteen objects and eleven on-body signs."],
    expressive: ["{name} reaches, pushes away, hands over objects and makes a sound for more."],
  },
});
