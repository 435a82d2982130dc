import type { Need } from "@send-standards/common";
import type { Pointer } from "@send-standards/core";
import type { EhcPlanIndex } from "../../plan-index.ts";
import { contentIsCurrent } from "./content-is-current.ts";

/** What `sensoryNeeds` reads. */
export const sensoryNeedReads: readonly string[] = [
  "/child/senTypes/*/type",
  ...["id", "status", "senTypes/*", "subAreas/*"].map((leaf) => `/sections/B/needs/*/${leaf}`),
];

const types: ReadonlySet<string> = new Set<NonNullable<Need["senTypes"]>[number]>(["HI", "VI", "MSI"]);
const areas: ReadonlySet<string> = new Set<NonNullable<Need["subAreas"]>[number]>([
  "hearing",
  "vision",
  "multiSensory",
]);

const isSensory = ({ senTypes, subAreas }: Need): boolean =>
  senTypes?.some((type) => types.has(type)) === true || subAreas?.some((area) => areas.has(area)) === true;

/** Returns the places that say that there is a hearing, vision or multi-sensory need now. */
export const sensoryNeeds = ({ plan, needs }: EhcPlanIndex): readonly Pointer[] => {
  const places: Pointer[] = [];
  plan.child.senTypes?.forEach(({ type }, at) => {
    if (types.has(type)) places.push(`/child/senTypes/${at}`);
  });
  for (const { section, pointer, entity } of needs) {
    if (section === "B" && isSensory(entity) && contentIsCurrent(entity)) places.push(pointer);
  }
  return places;
};
