import { expectTypeOf } from "vitest";
import type { BatchEnd, BatchInput, BatchItem, BatchRecord } from "./batch/batch-item.ts";
import type { RecordSource } from "./batch/record-source.ts";
import type { Client } from "./client.ts";
import type { ClientOptions } from "./client-options.ts";
import type { ProblemName } from "./errors/problem-name.ts";
import type { RecordInput } from "./record-input.ts";
import type { ReportFormat } from "./report-format.ts";

// `kind` tells the items of a batch apart.
expectTypeOf<Extract<BatchItem, { kind: "record" }>>().toEqualTypeOf<BatchRecord>();
expectTypeOf<Extract<BatchItem, { kind: "input" }>>().toEqualTypeOf<BatchInput>();
expectTypeOf<Extract<BatchItem, { kind: "summary" }>>().toEqualTypeOf<BatchEnd>();

expectTypeOf<Awaited<ReturnType<Client["validate"]>>["outcome"]>().toEqualTypeOf<"pass" | "fail">();
expectTypeOf<Awaited<ReturnType<Client["validateAs"]>>["text"]>().toEqualTypeOf<string>();

// Known problems are offered, and others are not refused.
expectTypeOf<"too-many-requests">().toExtend<ProblemName>();
expectTypeOf<"one-of-a-newer-service">().toExtend<ProblemName>();
expectTypeOf<ProblemName>().not.toEqualTypeOf<string>();

expectTypeOf<number>().not.toExtend<RecordInput>();
expectTypeOf<"json">().not.toExtend<ReportFormat>();
expectTypeOf<AsyncGenerator<Uint8Array>>().toExtend<RecordSource>();
expectTypeOf<readonly object[]>().toExtend<RecordSource>();

expectTypeOf<{ baseUrl: string; auth: { bearer: () => Promise<string> } }>().toExtend<ClientOptions>();
expectTypeOf<{ baseUrl: string; fetch: typeof fetch }>().toExtend<ClientOptions>();
expectTypeOf<{ baseUrl: string; auth: string }>().not.toExtend<ClientOptions>();
