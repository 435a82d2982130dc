import { addDays, laterOf } from "@send-standards/common";
import type { Child } from "../types.ts";
import { adviceSources } from "./advice-sources.ts";
import { strandsOf } from "./chosen-threads.ts";
import { makeProfessional } from "./professionals.ts";
import type { Scene } from "./scene.ts";

type Services = NonNullable<Child["services"]>;

/** Returns the services that work, wait to work or have worked with the child or young person. */
export const services = (scene: Scene): Services => {
  const { random, days, threads } = scene;
  const chosen = strandsOf(threads);
  const keys = [...new Set([...chosen.education, ...chosen.health].map(({ source }) => source))].filter(
    (key) => key !== "school" && key !== "adulthood",
  );
  return keys.map((key): Services[number] => {
    const { role, organisation, ...rest } = adviceSources[key];
    const since = laterOf(addDays(days.assessment.request, -random.int(30, 700)), scene.dateOfBirth);
    const professional = makeProfessional(random, role, organisation, "register" in rest ? rest.register : undefined);
    const status = random.pick(["active", "active", "active", "discharged", "waitingList"] as const);
    if (status === "waitingList") return { service: organisation, status };
    return {
      service: organisation,
      professional,
      status,
      from: since,
      ...(status === "discharged" ? { to: addDays(days.made, -random.int(10, 25)) } : {}),
    };
  });
};
