import { addDays, type Need, type SenAreaOfNeedCode } from "@send-standards/common";
import { fill } from "@send-standards/common/sample";
import type { SectionB } from "../types.ts";
import { type AdviceRegister, adviceIdOf } from "./advice-register.ts";
import { areaStrengths } from "./data/area-strengths.ts";
import { makeNeed } from "./need.ts";
import type { Scene } from "./scene.ts";
import type { Woven } from "./woven.ts";

const broadAreas: readonly SenAreaOfNeedCode[] = ["CI", "CL", "SEMH", "SP"];

/** Returns needs of an earlier version that are kept for the history: one resolved, one that another need replaced. */
const formerNeeds = ({ random, days, words }: Scene, needs: readonly Need[], adviceId: string): Need[] => {
  const [first] = needs;
  if (days.version === undefined || days.version < 2 || first?.broadArea === undefined || !random.chance(30)) return [];
  const evidence = [{ adviceId, locator: "section 2" }];
  const shared = {
    evidence,
    identifiedDate: addDays(days.assessment.asked, -300),
    lastConfirmedDate: days.assessment.asked,
  };
  return [
    {
      id: "need-former-1",
      text: fill(
        "{name} found it hard to separate from {his} parents in the morning and needed half an hour to settle.",
        words,
      ),
      broadArea: "SEMH",
      subAreas: ["anxiety"],
      driver: "a new place and new people",
      ...shared,
      status: "resolved",
    },
    {
      id: "need-former-2",
      text: fill(
        "{name} has general difficulties in this area, which were described in more detail after the first review.",
        words,
      ),
      broadArea: first.broadArea,
      subAreas: [...(first.subAreas ?? [])],
      ...(first.driver === undefined ? {} : { driver: first.driver }),
      ...shared,
      status: "superseded",
      supersededBy: first.id,
    },
  ];
};

/** Returns section B: the needs, and what is said of each broad area. */
export const makeSectionB = (scene: Scene, woven: Woven, register: AdviceRegister): SectionB => {
  const { random, words } = scene;
  const needs = woven.education.map((thread) => makeNeed(scene, thread, register));
  const former = formerNeeds(scene, needs, adviceIdOf(register, "school"));
  return {
    needs: [...needs, ...former],
    areas: broadAreas.map((area) => {
      const inArea = [...needs, ...former].filter(({ broadArea }) => broadArea === area);
      return inArea.length === 0
        ? { area, noNeeds: true }
        : {
            area,
            strengths: random.some(areaStrengths[area], random.int(1, 2)).map((text) => fill(text, words)),
          };
    }),
    ...random.maybe(4, { extensions: { "org.example.casework": { matrixVersion: "2026.1" } } }),
  };
};
