import type { Professional } from "@send-standards/common";
import { figures, makeAdultName, type Random } from "@send-standards/common/sample";

/** Returns somebody who works with children, made up, with the post and the employer. */
export const makeProfessional = (
  random: Random,
  role: string,
  organisation: string,
  register?: readonly [body: string, prefix: string],
): Professional => ({
  name: makeAdultName(random),
  role,
  organisation,
  ...(register === undefined
    ? {}
    : { registration: { body: register[0], number: `${register[1]}${figures(random, 5)}` } }),
  ...random.maybe(25, {
    contact: { email: "professional@example.org", telephones: [`01632 960${figures(random, 3)}`] },
  }),
});
