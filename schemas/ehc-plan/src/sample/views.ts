import { addDays, type Statement } from "@send-standards/common";
import { fill } from "@send-standards/common/sample";
import type { StoryPart } from "./data/story.ts";
import type { Scene } from "./scene.ts";

const wordy: ReadonlySet<string> = new Set(["speech", "writing", "bsl"]);

/** Returns whether the child or young person can be quoted. */
export const canBeQuoted = ({ profile, stage }: Scene): boolean =>
  stage !== "early" && wordy.has(profile.methods[0] ?? "");

/** Returns the day on which views were gathered: in the assessment, or before the meeting. */
export const viewsDate = ({ days }: Scene): string =>
  days.meeting === undefined ? addDays(days.assessment.asked, 10) : addDays(days.meeting, -12);

/** Returns what the child or young person said, or what adults saw of somebody who does not use words. */
export const makeChildViews = (scene: Scene, part: StoryPart): Statement[] => {
  const { random, words } = scene;
  const dateGiven = viewsDate(scene);
  const by = fill("{lead}", words);
  if (!canBeQuoted(scene)) {
    const early = scene.stage === "early";
    const seen = early ? [random.pick(part.childSays), random.pick(part.childDislikes)] : part.observed.slice(0, 2);
    return [
      ...seen.map(
        (text): Statement => ({
          author: "childOrYoungPerson",
          mode: "observed",
          text: fill(text, words),
          dateGiven,
          recordedBy: by,
        }),
      ),
      {
        author: "other",
        mode: "interpretedByAdult",
        text: fill(
          "{name} shows with {his} whole body whether {he} likes something; the people around {him} agree on what {his} signals mean.",
          words,
        ),
        dateGiven,
        recordedBy: by,
        ...random.maybe(35, { attachmentRef: "att-film" }),
      },
    ];
  }
  const signed = scene.profile.methods.includes("bsl");
  const quoted: Statement[] = random.some(part.childSays, 2).map((text) => ({
    author: "childOrYoungPerson",
    mode: random.pick(["directQuote", "directQuote", "writtenBy", "audio"] as const),
    text: fill(text, words),
    dateGiven,
    recordedBy: by,
  }));
  return [
    ...quoted,
    {
      author: "childOrYoungPerson",
      mode: signed ? "video" : "directQuote",
      text: fill(random.pick(part.childDislikes), words),
      dateGiven,
      language: signed ? "BSL" : "ENG",
      recordedBy: by,
      ...(signed ? { attachmentRef: "att-film" } : {}),
    },
    ...(random.chance(15)
      ? [
          {
            author: "childOrYoungPerson" as const,
            mode: "drawing" as const,
            text: fill("A drawing of {himself} beside {interest}, with a big sun and one friend.", words),
            dateGiven,
            attachmentRef: "att-drawing",
          },
        ]
      : []),
  ];
};

/** Returns what the parents said. */
export const makeParentViews = (scene: Scene, part: StoryPart): Statement[] => {
  const { random, words } = scene;
  const dateGiven = viewsDate(scene);
  return [
    { author: "parent", mode: "writtenBy", text: fill(random.pick(part.parentSays), words), dateGiven },
    {
      author: random.pick(["parent", "parent", "both"] as const),
      mode: random.pick(["directQuote", "writtenBy"] as const),
      text: fill(random.pick(part.parentHopes), words),
      dateGiven,
      ...random.maybe(20, { language: "ENG" }),
    },
  ];
};
