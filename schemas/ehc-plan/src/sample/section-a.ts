import type { ConsultationMethodCode } from "@send-standards/common";
import { fill } from "@send-standards/common/sample";
import type { SectionA } from "../types.ts";
import { makeAspirations } from "./aspirations.ts";
import { type StoryPart, story } from "./data/story.ts";
import { measuredOn } from "./need.ts";
import type { HistoryPart } from "./profile.ts";
import type { Scene } from "./scene.ts";
import { canBeQuoted, makeChildViews, makeParentViews } from "./views.ts";

const historyText = (part: HistoryPart): string => (typeof part === "string" ? part : part.text);

const history = ({ random, profile, stage, words, days }: Scene, part: StoryPart): string => {
  const fitting = profile.history.filter((one) => stage !== "early" || typeof one === "string");
  const before =
    days.version !== undefined && days.version > 1
      ? ` {He} has had a plan for ${days.version - 1 === 1 ? "a year" : `${days.version - 1} years`}.`
      : "";
  return fill(`${historyText(random.pick(fitting))} ${random.pick(part.home)}${before}`, words);
};

const askedInWords: readonly (readonly ConsultationMethodCode[])[] = [
  ["meeting", "form"],
  ["meeting", "phone", "form"],
  ["form", "advocate"],
];

const askedOtherwise: readonly (readonly ConsultationMethodCode[])[] = [
  ["observation", "symbols", "meeting"],
  ["observation", "meeting"],
];

/** Returns section A: the views, interests and aspirations, in words that fit the age and the way of communicating. */
export const makeSectionA = (scene: Scene): SectionA => {
  const { random, profile, words } = scene;
  if (scene.silent) {
    const reason = fill(
      "{name} and {his} parents were asked three times, by people of their choice, and want nothing of theirs to be recorded here now. They were told that they can add to it at any time.",
      words,
    );
    return { nil: { reason, adviceRef: "adv-1" } };
  }
  const part = story[scene.stage];
  const say = (text: string): string => fill(text, words);
  const quoted = canBeQuoted(scene);
  const refused = quoted && random.chance(4);
  const parentsSilent = scene.lookedAfter && random.chance(45);
  return {
    ...(refused
      ? {
          childViewsNotObtained: say(
            "{name} was asked three times, by people of {his} choice and in writing, and said each time that {he} did not want to add anything now.",
          ),
        }
      : { childViews: makeChildViews(scene, part) }),
    ...(parentsSilent
      ? {
          parentViewsNotObtained: say(
            "{name}'s mother was written to and visited and did not wish to take part; the foster carer's views are in section K.",
          ),
        }
      : { parentViews: makeParentViews(scene, part) }),
    consultationMethods: [
      ...random.pick(quoted ? askedInWords : askedOtherwise),
      ...(refused ? (["notObtained"] as const) : []),
    ],
    consultationNotes: say(
      random.pick([
        "The {lead} spoke with {name} twice in a room {he} had chosen and wrote down {his} words. The parents filled in a form and came to a meeting.",
        "A trained adult whom {name} trusts went through the questions with {him} over three short sessions. {His} parents were seen at home.",
      ]),
    ),
    ...random.maybe(22, {
      differencesOfView: say(
        "{name} wants more time with {peers} and fewer adults around {him}; {his} parents are anxious about {his} safety. Both views were heard, and the outcomes take them in turn.",
      ),
    }),
    history: history(scene, part),
    play: say(random.pick(part.play)),
    health: say(random.pick(profile.healthNow)),
    schooling: say(random.pick(part.schooling)),
    independence: say(random.pick(part.independence)),
    friendships: say(random.pick(part.friendships)),
    futurePlans: say(random.pick(part.future)),
    interests: [say("{interest}"), say("{interestB}")],
    strengths: random.some(part.strengths, 3).map(say),
    whatPeopleLike: say(random.pick(part.like)),
    importantTo: say(random.pick(part.importantTo)),
    importantFor: say(random.pick(part.importantFor)),
    bestSupport: say(random.pick(part.bestHelp)),
    aspirations: makeAspirations(scene, part),
    howToCommunicate: say(random.pick(profile.communicate)),
    howToInvolve: say(random.pick(profile.involve)),
    ...random.maybe(40, { onePageProfileRef: "att-profile" }),
    informalSupport: say(random.pick(part.informal)),
    ...random.maybe(4, { extensions: { "org.example.casework": { portraitAgreed: measuredOn(scene) } } }),
  };
};
