import type { PersonIdentifiers } from "@send-standards/common";
import { figures, makeNhsNumber, makeUln, makeUpn } from "@send-standards/common/sample";
import type { Scene } from "./scene.ts";

/** Returns the numbers of somebody who does not exist; none of them is ever given to anybody. */
export const makeIdentifiers = ({ random, serial, yearNumber, dateOfBirth, stage, days }: Scene): PersonIdentifiers => {
  const year = String(Number(dateOfBirth.slice(0, 4)) + 4);
  const upn = makeUpn(serial, year);
  const former = makeUpn(random.int(0, 99_999), year);
  const known = stage !== "early" && random.chance(96);
  return {
    ...(known
      ? { upn }
      : { upnUnknownReason: stage === "early" ? ("UN1" as const) : random.pick(["UN2", "UN3", "UN5"] as const) }),
    ...(known && (days.transfer !== undefined || random.chance(8)) ? { formerUpns: [former] } : {}),
    ...(yearNumber >= 9 ? { uln: makeUln(random) } : {}),
    nhsNumber: makeNhsNumber(serial),
    nhsNumberStatus: random.pick(["01", "01", "01", "01", "01", "02", "03", "04", "05", "06"] as const),
    ...random.maybe(70, { local: [{ system: "example-casework", value: `EX-${figures(random, 6)}` }] }),
  };
};
