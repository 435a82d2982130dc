import { addDays } from "@send-standards/common";
import type { Child } from "../types.ts";
import type { Scene } from "./scene.ts";

/** Returns true where a young person does not have capacity for the decisions under the plan. */
export const lacksCapacity = ({ isChild, profileId }: Scene): boolean =>
  !isChild && ["profoundLearning", "severeLearning", "multiSensory", "minimallyVerbalAutism"].includes(profileId);

/** Returns the decisions for which the mental capacity of a young person was looked at. */
export const makeCapacity = (scene: Scene): Pick<Child, "capacity"> => {
  const { random, isChild, days } = scene;
  if (isChild) return {};
  const date = addDays(days.made, -random.int(20, 90));
  if (!lacksCapacity(scene)) {
    return random.maybe(35, { capacity: [{ decisionArea: "managing a direct payment", hasCapacity: true, date }] });
  }
  return {
    capacity: [
      {
        decisionArea: "requests, views and appeals under the plan",
        hasCapacity: false,
        date,
        representative: random.pick(["parent", "deputy appointed by the Court of Protection"]),
      },
    ],
  };
};
