import type { FastifyServerOptions } from "fastify";
import type { Settings } from "../../settings/settings.ts";
import { describeFailure } from "../describe-failure.ts";
import { isOwnLine } from "./log-line.ts";

/** Takes the lines of the log, each with its line break. */
export interface LogTarget {
  readonly write: (line: string) => void;
}

/** The first level at which lines of the framework count: warnings, as pino numbers them. */
const warning = 40;

const errorIn = (given: unknown): unknown =>
  typeof given === "object" && given !== null && "err" in given ? given.err : given;

/**
 * Returns how the framework is to log: one JSON object a line, without the name of the machine or the number of the process.
 * What the framework and its plugins log themselves can quote a request, so only the fact is kept that they warned, with the kind
 * and place of the error.
 */
export const loggerOptions = (
  { logLevel }: Pick<Settings, "logLevel">,
  target: LogTarget | undefined,
): Exclude<FastifyServerOptions["logger"], undefined> =>
  target === undefined
    ? false
    : {
        level: logLevel,
        stream: target,
        base: null,
        timestamp: () => `,"time":"${new Date().toISOString()}"`,
        formatters: { level: (label) => ({ level: label }) },
        hooks: {
          logMethod(args, method, level) {
            const line: readonly unknown[] = args;
            if (isOwnLine(line[0])) method.apply(this, args);
            else if (level >= warning)
              method.call(this, { event: "framework", failure: describeFailure(errorIn(line[0])) });
          },
        },
      };
