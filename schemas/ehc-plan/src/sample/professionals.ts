import type { Professional } from "@send-standards/common";
import { adults, surnames } from "./data/names.ts";
import { figures } from "./made-up-numbers.ts";
import type { Random } from "./random.ts";

/** Returns the name of a grown-up who does not exist. */
export const makeAdultName = (random: Random): string =>
  `${random.pick([...adults.women, ...adults.men])} ${random.pick(surnames)}`;

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
