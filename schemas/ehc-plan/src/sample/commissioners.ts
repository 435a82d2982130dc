import { addMonths, icb } from "@send-standards/common";
import type { EhcPlan } from "../types.ts";
import type { Scene } from "./scene.ts";

/** An integrated care board of the time of a plan. */
export interface Board {
  readonly odsCode: string;
  readonly name: string;
}

const boards = new Map(icb.codes.map((entry) => [entry.code, entry]));

const boardOn = (codes: readonly string[], date: string): Board => {
  const entries = codes.flatMap((code) => boards.get(code) ?? []);
  const entry =
    entries.find(({ validFrom, validTo }) => (validFrom ?? date) <= date && date <= (validTo ?? date)) ?? entries[0];
  return { odsCode: entry?.code ?? "", name: entry?.label ?? "" };
};

/** Returns the board that was responsible in the area of the authority on the day on which the plan was made. */
export const boardOf = ({ authority, days }: Scene): Board => boardOn(authority.boards, days.made);

/** Returns every body that was responsible in the time of the plan. */
export const makeCommissioners = (scene: Scene): NonNullable<EhcPlan["responsibleCommissioners"]> => {
  const { random, authority, asOf, days } = scene;
  const then = boardOf(scene);
  const now = boardOn(authority.boards, asOf);
  const specialist = scene.threads.health.includes("airway") || scene.threads.health.includes("hearingHealth");
  const change = boards.get(now.odsCode)?.validFrom;
  return [
    ...(then.odsCode === now.odsCode || change === undefined
      ? [{ ...now, ...random.maybe(25, { from: addMonths(days.made, -6) }) }]
      : [
          { ...then, from: days.made, to: boards.get(then.odsCode)?.validTo ?? asOf },
          { ...now, from: change },
        ]),
    ...(specialist ? [{ name: "NHS England, specialised commissioning" }] : []),
  ];
};
