import { communicationProfiles } from "./data/profiles/communication.ts";
import { emotionalProfiles } from "./data/profiles/emotional.ts";
import { learningProfiles } from "./data/profiles/learning.ts";
import { physicalProfiles } from "./data/profiles/physical.ts";
import { sensoryProfiles } from "./data/profiles/sensory.ts";
import type { Profile } from "./profile.ts";

const all = {
  ...sensoryProfiles,
  ...communicationProfiles,
  ...learningProfiles,
  ...emotionalProfiles,
  ...physicalProfiles,
};

/** Name of a profile. */
export type ProfileId = keyof typeof all;

/** Every profile by name. */
export const profiles: { readonly [Id in ProfileId]: Profile } = all;

/**
 * How often each profile comes among plans, as a share. Roughly like the primary needs of real plans, with more of the
 * rare ones, so that a short series has them too.
 */
export const prevalence: { readonly [Id in ProfileId]: number } = {
  autism: 6,
  minimallyVerbalAutism: 3,
  languageDisorder: 5,
  schoolAvoidance: 3,
  attentionDeficit: 3,
  earlyTrauma: 3,
  moderateLearning: 4,
  specificLearning: 2,
  severeLearning: 2,
  profoundLearning: 2,
  downSyndrome: 2,
  physicalDisability: 2,
  hearingLoss: 2,
  visionImpairment: 2,
  multiSensory: 2,
  brainInjury: 2,
};

/** The names of the profiles, in one order for ever. */
export const profileIds: readonly ProfileId[] = [
  "autism",
  "minimallyVerbalAutism",
  "languageDisorder",
  "schoolAvoidance",
  "attentionDeficit",
  "earlyTrauma",
  "moderateLearning",
  "specificLearning",
  "severeLearning",
  "profoundLearning",
  "downSyndrome",
  "physicalDisability",
  "hearingLoss",
  "visionImpairment",
  "multiSensory",
  "brainInjury",
];
