import type { Aspiration, PfaAreaCode } from "@send-standards/common";
import { fill } from "@send-standards/common/sample";
import { adultHopes, childHopes, type StoryPart } from "./data/story.ts";
import type { Scene } from "./scene.ts";
import { canBeQuoted, viewsDate } from "./views.ts";

const areas: readonly PfaAreaCode[] = ["EMP", "IL", "CI", "HLTH"];

/** Returns the hopes of section A: one for each area of adult life from Year 9, three before. */
export const makeAspirations = (scene: Scene, part: StoryPart): Aspiration[] => {
  const { random, words } = scene;
  const dateGiven = viewsDate(scene);
  const ours = canBeQuoted(scene) ? "childOrYoungPerson" : "parent";
  const extra = random.maybe(4, { extensions: { "org.example.casework": { visionBoard: true } } });
  if (scene.yearNumber >= 9) {
    return areas.map(
      (area, at): Aspiration => ({
        id: `asp-${at + 1}`,
        text:
          ours === "parent"
            ? fill(`We hope that {name} can say one day: "${random.pick(adultHopes[area])}"`, words)
            : fill(random.pick(adultHopes[area]), words),
        holder: ours,
        horizon: "long",
        pfaAreas: [area],
        dateGiven,
        ...(at === 0 ? extra : {}),
      }),
    );
  }
  return [
    {
      id: "asp-1",
      text: fill(random.pick(part.shortHope), words),
      holder: ours,
      horizon: "short",
      dateGiven,
      ...extra,
    },
    {
      id: "asp-2",
      text: fill(canBeQuoted(scene) ? random.pick(childHopes) : random.pick(part.parentHopes), words),
      holder: ours,
      horizon: "long",
      dateGiven,
    },
    {
      id: "asp-3",
      text: fill("That {name} is happy, has friends and is known for what {he} can do.", words),
      holder: random.pick(["parent", "both"] as const),
      horizon: "long",
      dateGiven,
    },
  ];
};
