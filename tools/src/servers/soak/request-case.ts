import { describeAnswer } from "./describe-answer.ts";
import { type SentRequest, sendRequest } from "./send-request.ts";
import type { SoakCase } from "./soak-case.ts";

/** A request and what is answered, in the words of `describeAnswer`. */
export type WantedAnswer = readonly [want: string, request: SentRequest];

/** Returns what is asked over connections that are kept; the requests take turns. */
export const requestCase = (name: string, share: number, requests: readonly WantedAnswer[]): SoakCase => ({
  name,
  share,
  ask: async (target, turn) => {
    const next = requests[turn % requests.length];
    if (next === undefined) throw new Error(`there is nothing to ask of "${name}"`);
    const [want, request] = next;
    const got = describeAnswer(await sendRequest(target, request));
    return got === want ? undefined : `${request.path}: "${got}" where "${want}" was due`;
  },
});
