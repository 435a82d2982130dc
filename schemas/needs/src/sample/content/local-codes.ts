import type { LeadAgencyCode, NeedDriverCode, SenAreaOfNeedCode, SubAreaCode } from "@send-standards/common";

/** A local code and the sub-area of the standard that it becomes. */
export interface LocalCode {
  readonly name: string;
  readonly label: string;
  readonly definition: string;
  readonly parent: SenAreaOfNeedCode;
  readonly to: SubAreaCode;
  /** What is lost on the way. */
  readonly loss: string;
  readonly drivers?: readonly NeedDriverCode[];
  readonly leadAgency?: LeadAgencyCode;
}

/** Local codes as a council or a trust may coin them. */
export const localCodes: readonly LocalCode[] = [
  {
    name: "separationAnxiety",
    label: "Anxiety on leaving a parent",
    definition: "Distress that begins when a parent leaves, and eases when the parent is back.",
    parent: "SEMH",
    to: "anxiety",
    loss: "That it begins on leaving a parent.",
    drivers: ["anxiety", "trauma"],
    leadAgency: "education",
  },
  {
    name: "situationalMutism",
    label: "Situational mutism",
    definition: "Speaks freely in some places and not at all in others.",
    parent: "SEMH",
    to: "anxiety",
    loss: "That it shows in speech.",
    drivers: ["anxiety", "unmetCommunication"],
    leadAgency: "joint",
  },
  {
    name: "griefAndLoss",
    label: "Grief and loss",
    definition: "Changed by the death, illness or absence of somebody close.",
    parent: "SEMH",
    to: "attachmentAndTrauma",
    loss: "That somebody was lost.",
    drivers: ["trauma", "mentalIllness"],
    leadAgency: "socialCare",
  },
  {
    name: "angerOutbursts",
    label: "Outbursts of anger",
    definition: "Anger that comes fast, harms people or things, and is regretted.",
    parent: "SEMH",
    to: "regulation",
    loss: "That the feeling is anger.",
    drivers: ["neurodevelopmental", "unmetLearning", "notYetKnown"],
    leadAgency: "education",
  },
  {
    name: "lowMoodInAdolescence",
    label: "Low mood in adolescence",
    definition: "Sad, tired or withdrawn for more than a month, from the age of twelve.",
    parent: "SEMH",
    to: "lowMood",
    loss: "That it began in adolescence.",
    drivers: ["mentalIllness"],
    leadAgency: "health",
  },
  {
    name: "soundSensitivity",
    label: "Sensitivity to sound",
    definition: "Everyday sounds cause pain or distress.",
    parent: "SP",
    to: "sensoryProcessing",
    loss: "That it is about sound.",
  },
  {
    name: "foodTextures",
    label: "Sensitivity to textures of food",
    definition: "Eats few foods because of how they feel.",
    parent: "SP",
    to: "sensoryProcessing",
    loss: "That it is about food.",
  },
  {
    name: "unilateralLoss",
    label: "Hearing loss in one ear",
    definition: "Hears well on one side and little on the other.",
    parent: "SP",
    to: "hearing",
    loss: "That one ear hears.",
  },
  {
    name: "cerebralVision",
    label: "Cerebral visual impairment",
    definition: "The eyes see, and the brain does not make use of all of it.",
    parent: "SP",
    to: "vision",
    loss: "That the cause is not in the eyes.",
  },
  {
    name: "pencilControl",
    label: "Control of pencil and tools",
    definition: "Holds and moves a pencil, scissors or cutlery with effort.",
    parent: "SP",
    to: "fineMotor",
    loss: "That it is about tools.",
  },
  {
    name: "stammering",
    label: "Stammering",
    definition: "Speech is interrupted by repeats, stretches or blocks.",
    parent: "CI",
    to: "speechSounds",
    loss: "That it is about fluency and not about sounds.",
  },
  {
    name: "literalUnderstanding",
    label: "Literal understanding",
    definition: "Takes figures of speech, hints and jokes at their word.",
    parent: "CI",
    to: "receptiveLanguage",
    loss: "That plain speech is understood.",
  },
  {
    name: "demandAvoidance",
    label: "Avoidance of everyday demands",
    definition: "Avoids ordinary demands, with distress that others find out of proportion.",
    parent: "CI",
    to: "flexibilityOfThought",
    loss: "That demands set it off.",
  },
  {
    name: "mathsAnxiety",
    label: "Anxiety about mathematics",
    definition: "Worry about number that is itself what stops the learner.",
    parent: "CL",
    to: "numeracy",
    loss: "That the worry comes before the difficulty.",
  },
  {
    name: "spellingOnly",
    label: "Spelling, with sound reading",
    definition: "Reads well and spells far below age.",
    parent: "CL",
    to: "literacy",
    loss: "That reading is sound.",
  },
  {
    name: "gettingStarted",
    label: "Getting started",
    definition: "Knows what to do and cannot begin.",
    parent: "CL",
    to: "executiveFunction",
    loss: "That planning and finishing are sound.",
  },
];
