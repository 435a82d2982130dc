import { addDays } from "@send-standards/common";
import { figures, fill } from "@send-standards/common/sample";
import type { HealthProvision, SectionG } from "../types.ts";
import { adviceIdOf } from "./advice-register.ts";
import { boardOf } from "./commissioners.ts";
import { makeProvision } from "./provision.ts";
import type { ProvisionContext } from "./provision-context.ts";
import type { HealthProvisionPart } from "./strand.ts";
import type { Woven, WovenProvision } from "./woven.ts";

const healthProvision = (context: ProvisionContext, one: WovenProvision<HealthProvisionPart>): HealthProvision => {
  const { random, days } = context.scene;
  const { healthType, task, training } = one.part;
  const signedOff = addDays(days.made, -random.int(20, 90));
  return {
    ...makeProvision(context, "G", one),
    healthType,
    ...(task === undefined
      ? {}
      : {
          delegatedTask: {
            task,
            registrant: "children's community nurse",
            training: fill(training ?? "Half a day of theory and supervised practice.", context.scene.words),
            competencyDate: signedOff,
            expires: addDays(signedOff, 365),
          },
          healthcarePlan: `IHP-${figures(random, 5)}`,
        }),
  };
};

/** Returns section G: health care provision with the agreement to it, or the statement that none is needed. */
export const makeSectionG = (context: ProvisionContext, woven: Woven): SectionG => {
  const { scene, register } = context;
  const extra = scene.random.maybe(4, { extensions: { "org.example.casework": { panel: "joint" } } });
  if (woven.g.length === 0) {
    return {
      nil: { reason: "No health care need was found in section C.", adviceRef: adviceIdOf(register, "paediatrics") },
      ...extra,
    };
  }
  return {
    provisions: woven.g.map((one) => healthProvision(context, one)),
    agreement: {
      agreed: true,
      body: boardOf(scene).name,
      officer: scene.random.pick([
        "designated clinical officer",
        "designated medical officer",
        "children's commissioner",
      ]),
      date: addDays(scene.days.made, -6),
    },
    ...extra,
  };
};
