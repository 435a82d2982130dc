import type { Percentiles } from "../service/percentiles.ts";
import type { ServiceResult } from "../service/service-result.ts";
import { megabytes, table, two } from "./table.ts";

/** How late the event loop may be while large bodies are judged, in milliseconds: all but one turn of a hundred less. */
const mostLoopDelay = 50;

type Rate = ServiceResult["rates"][number];

const late = (loopDelay: number): string => two(loopDelay / mostLoopDelay);

const rateRow = ({ connections, ofBare, service, bare, loopDelay }: Rate): readonly string[] => {
  const latency = (name: keyof Percentiles): string => two(service.latency[name] / bare.latency[name]);
  return [
    String(connections),
    two(ofBare.median),
    two(ofBare.best),
    latency("p50"),
    latency("p95"),
    latency("p99"),
    late(loopDelay),
    megabytes(service.memory),
    megabytes(bare.memory),
  ];
};

/** Returns the lines of the page about the service, which say so where it was not measured. */
export const servicePart = (service: ServiceResult | undefined): readonly string[] => {
  if (service === undefined) return ["## The service", "", "This run did not measure it.", ""];
  const { date, rates, large, batch } = service;
  return [
    "## The service",
    "",
    "`send-standards serve` with its settings as they are, its log and its metrics, but no limit of requests, against a route of Fastify",
    "that parses the same body with the parser that it comes with and answers `{}`. They take turns; whoever asks is a third process.",
    `Different sound plans of 40 to 60 KB, judged by every rule. Measured on ${date}.`,
    "",
    table(
      [
        "Connections",
        "requests, of bare Fastify: median",
        "best",
        "time of an answer, of that of bare Fastify: half of them",
        "95 of 100",
        "99 of 100",
        "event loop late, of fifty milliseconds",
        "memory: service",
        "bare Fastify",
      ],
      rates.map(rateRow),
    ),
    "",
    "At 1 connection a request is judged when the one before is answered; at 16 and more the event loop is never idle, so that a request",
    "waits for all that came before it, and the event loop is as late as they take together.",
    "",
    `Bodies of ${megabytes(large.bytes)}, one after the other, with a hundred small plans a second beside them: the event loop was late by ${late(large.loopDelay)}`,
    "of the fifty milliseconds that it may be in 99 of 100 turns. Memory at its peak:",
    `${megabytes(large.memory)}.`,
    "",
    `A stream of ${batch.records.toLocaleString("en-GB")} sound plans, ${megabytes(batch.bytes)}, to the service against \`send-standards validate --no-sets --format ndjson\` on the same file:`,
    `${two(batch.ofCommandLine.median)} times as many records in the same time (best ${two(batch.ofCommandLine.best)}). Memory at its peak: ${megabytes(batch.memory)}; the command line ${megabytes(batch.commandLineMemory)}.`,
    "",
  ];
};
