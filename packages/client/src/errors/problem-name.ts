import type { Problem } from "../schemas.ts";

/** Where the types of problems are described; the name of one follows. */
export const problemBase = "https://w3id.org/send-standards/problems/";

type NameIn<Type extends string> = Type extends `${typeof problemBase}${infer Name}` ? Name : never;

/** What kind of problem it is: one of those in `docs/problems.md`, or another where the service is newer than this client. */
export type ProblemName = NameIn<Problem["type"]> | (string & Record<never, never>);
