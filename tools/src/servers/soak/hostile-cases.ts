import { answersOf } from "../../../../packages/service/testing/hostile/answers-of.ts";
import { bombs } from "../../../../packages/service/testing/hostile/bombs.ts";
import { brokenHeads } from "../../../../packages/service/testing/hostile/broken-heads.ts";
import { brokenJson } from "../../../../packages/service/testing/hostile/broken-json.ts";
import { brokenText } from "../../../../packages/service/testing/hostile/broken-text.ts";
import type { HostileCase } from "../../../../packages/service/testing/hostile/hostile-case.ts";
import { mediaTypes } from "../../../../packages/service/testing/hostile/media-types.ts";
import { wrongAccepts } from "../../../../packages/service/testing/hostile/wrong-accepts.ts";
import { wrongAddresses } from "../../../../packages/service/testing/hostile/wrong-addresses.ts";
import { wrongShapes } from "../../../../packages/service/testing/hostile/wrong-shapes.ts";
import { wrongSizes } from "../../../../packages/service/testing/hostile/wrong-sizes.ts";
import { rawRequest } from "../../../../packages/service/testing/raw-request.ts";
import type { SoakCase, SoakTarget } from "./soak-case.ts";

const soakCase = (name: string, share: number, cases: readonly HostileCase[]) => ({
  name,
  share,
  ask: async ({ port }: SoakTarget, turn: number) => {
    const next = cases[turn % cases.length];
    if (next === undefined) throw new Error(`there is nothing to ask of "${name}"`);
    const [what, request, want] = next;
    const got = answersOf(await rawRequest(port, request));
    return got === want ? undefined : `${what}: "${got}" where "${want}" was due`;
  },
});

const isLarge = ([, { bytes }]: HostileCase): boolean => bytes.length > 500_000;

/**
 * Returns the requests that the tests know to mean no good, each on a connection of its own. Large ones are rare, but each
 * comes once at the beginning: the memory that they need is then taken.
 */
export const hostileCases = (): readonly SoakCase[] => {
  const all = [
    ...brokenJson,
    ...brokenText,
    ...wrongShapes,
    ...mediaTypes,
    ...wrongAccepts,
    ...brokenHeads,
    ...wrongAddresses,
    ...bombs,
    ...wrongSizes,
  ];
  const large = all.filter(isLarge);
  return [
    soakCase(
      "hostile requests",
      150,
      all.filter((one) => !isLarge(one)),
    ),
    { ...soakCase("large hostile requests", 3, large), first: large.length },
  ];
};
