// Long because it is data: profiles of social, emotional and mental health.
import { keyed } from "../../keyed.ts";
import type { Profile } from "../../profile.ts";

/** Profiles of social, emotional and mental health. */
export const emotionalProfiles = keyed<Profile>()({
  schoolAvoidance: {
    senTypes: ["SEMH", "ASD"],
    strands: {
      primary: ["schoolAvoidance", "anxiety", "socialCommunication", "sensoryProcessing", "literacy", "friendships"],
      secondary: ["schoolAvoidance", "anxiety", "lowMood", "socialCommunication", "executiveFunction", "community"],
      adult: ["anxiety", "executiveFunction", "community", "work", "travel", "homeSkills"],
    },
    health: ["mentalHealth", "sleep"],
    healthChance: 80,
    care: ["earlyHelp"],
    careChance: 35,
    diagnoses: [{ term: "Anxiety disorder", by: "child and adolescent mental health service", age: [84, 140] }],
    methods: ["speech", "writing"],
    settings: ["mainstream", "unit", "independent", "special"],
    lookedAfter: 8,
    history: [
      "{name} loved {his} first school. After the move to a larger one {his} attendance fell month by month until {he} could not leave the house.",
      "{name} was described in every report as polite and hard-working. At home {he} cried every evening from the age of nine.",
    ],
    healthNow: ["{name} sleeps badly and eats little on school days. {He} is under the mental health service."],
    communicate: ["Go slowly, walk or draw while you talk, and let {him} answer by message. Never surprise {him}."],
    involve: [
      "Meet at home or online, tell {him} who will be there, and let {his} key adult speak for {him} if {he} asks.",
    ],
    receptive: ["{name} understands well; when {he} is anxious {he} takes in only the first sentence."],
    expressive: ["{name} writes better about {himself} than {he} speaks."],
  },
  attentionDeficit: {
    senTypes: ["SEMH", "SPLD"],
    strands: {
      primary: ["impulseControl", "workingMemory", "regulation", "literacy", "friendships", "fineMotor"],
      secondary: ["impulseControl", "executiveFunction", "regulation", "literacy", "friendships", "community"],
      adult: ["impulseControl", "executiveFunction", "work", "functionalSkills", "travel", "homeSkills"],
    },
    health: ["sleep", "mentalHealth", "asthma"],
    healthChance: 45,
    care: ["earlyHelp"],
    careChance: 20,
    diagnoses: [
      {
        term: "Attention deficit hyperactivity disorder",
        snomed: "406506008",
        by: "community paediatrician",
        age: [72, 110],
      },
    ],
    methods: ["speech"],
    settings: ["mainstream", "mainstream", "special", "unit"],
    lookedAfter: 14,
    history: [
      "{name} climbed out of {his} cot at nine months and has been climbing since. {He} was asked to leave {his} first nursery.",
      "{name} has been suspended six times in two years, each time for something done in a second.",
    ],
    healthNow: [
      "{name} is fit and loves sport. {He} has treatment for attention, which is reviewed twice a year, and {his} appetite is small at midday.",
    ],
    communicate: ["Say {his} name, keep it to one sentence and tell {him} what to do and not what to stop."],
    involve: ["Talk while doing something: a ball, a walk, a drawing. Ten minutes is long enough."],
    receptive: ["{name} understands everything and hears the first half."],
    expressive: ["{name} talks fast and a great deal, and jumps from thing to thing."],
  },
  earlyTrauma: {
    senTypes: ["SEMH", "SLCN"],
    strands: {
      early: ["attachment", "expressiveLanguage", "attentionListening", "regulation"],
      primary: ["attachment", "regulation", "expressiveLanguage", "literacy", "friendships"],
      secondary: ["attachment", "regulation", "friendships", "literacy", "lowMood", "community"],
      adult: ["attachment", "work", "functionalSkills", "homeSkills", "community", "travel"],
    },
    health: ["mentalHealth", "sleep"],
    healthChance: 55,
    care: ["earlyHelp"],
    careChance: 30,
    diagnoses: [{ term: "Complex trauma", by: "child and adolescent mental health service", age: [60, 110] }],
    methods: ["speech"],
    settings: ["mainstream", "special", "independent"],
    lookedAfter: 75,
    history: [
      "{name} was taken into care as a baby, small for {his} age and very still.",
      {
        from: "primary",
        text: "{name} lived in four homes before {he} was five. Little is known about {his} first two years.",
      },
      { from: "primary", text: "{name} came into care at three. {He} has a life story book and asks for it often." },
    ],
    healthNow: ["{name} has grown well in the last two years. {He} wakes at night and checks that the lights are on."],
    communicate: [
      "Keep your promises, say what will happen next, and do not raise your voice. A joke helps more than a question.",
    ],
    involve: [
      "{His} advocate sees {him} before the meeting and brings what {he} wants said. {He} decides whether to come in.",
    ],
    receptive: ["{name} understands well when {he} feels safe."],
    expressive: ["{name} says little about {himself} and shows it in play and drawing."],
  },
});
