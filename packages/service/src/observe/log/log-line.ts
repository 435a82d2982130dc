import type { FastifyBaseLogger } from "fastify";
import type { LogFields, LogLevel } from "./log.ts";

/** Marks the lines that the service wrote itself. Not a word, so that no line has it by chance and none shows it. */
const own = Symbol("own line");

/** Whether what a logger is given is a line of the service's own. */
export const isOwnLine = (line: unknown): boolean => typeof line === "object" && line !== null && own in line;

/** Writes a line of the service's own to a logger of the framework. */
export const logLine = (logger: FastifyBaseLogger, level: LogLevel, event: string, fields: LogFields = {}): void =>
  logger[level]({ [own]: true, event, ...fields });
