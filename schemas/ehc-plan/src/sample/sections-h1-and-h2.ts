import type { DisabledChildProvision, OtherCareProvision, SectionH1, SectionH2 } from "../types.ts";
import { adviceIdOf } from "./advice-register.ts";
import { makeProvision } from "./provision.ts";
import type { ProvisionContext } from "./provision-context.ts";
import type { CareProvisionPart } from "./strand.ts";
import type { Woven, WovenProvision } from "./woven.ts";

const noCare = (register: ProvisionContext["register"], found: boolean) => ({
  nil: {
    reason: found
      ? "The provision for the needs in section D is of the other kind."
      : "No need was found in section D.",
    adviceRef: adviceIdOf(register, "socialCare"),
  },
});

const duty = ({ part }: WovenProvision<CareProvisionPart>) => ({ dutyBasis: part.duty });

/** Returns section H1: provision for a disabled child under the Act of 1970. */
export const makeSectionH1 = (context: ProvisionContext, woven: Woven): SectionH1 => {
  const { scene, register } = context;
  const extra = scene.random.maybe(4, { extensions: { "org.example.casework": { shortBreaksCard: true } } });
  if (woven.h1.length === 0) return { ...noCare(register, woven.care.length > 0), ...extra };
  return {
    provisions: woven.h1.map(
      (one): DisabledChildProvision => ({
        ...makeProvision(context, "H1", one),
        ...("h1" in one.part.service ? { service: one.part.service.h1 } : {}),
        ...duty(one),
      }),
    ),
    ...extra,
  };
};

/** Returns section H2: any other social care provision. */
export const makeSectionH2 = (context: ProvisionContext, woven: Woven): SectionH2 => {
  const { scene, register } = context;
  const extra = scene.random.maybe(4, { extensions: { "org.example.casework": { reviewWithCarePlan: true } } });
  if (woven.h2.length === 0) return { ...noCare(register, woven.care.length > 0), ...extra };
  return {
    provisions: woven.h2.map(
      (one): OtherCareProvision => ({
        ...makeProvision(context, "H2", one),
        ...("h2" in one.part.service ? { service: one.part.service.h2 } : {}),
        ...duty(one),
      }),
    ),
    ...extra,
  };
};
