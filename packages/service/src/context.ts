import type { PublishedStandard } from "@send-standards/catalogue";
import type { Observe } from "./observe/observe.ts";
import type { Settings } from "./settings/settings.ts";
import type { Work } from "./work/work.ts";

/** What the parts of one service share. */
export interface ServiceContext {
  readonly settings: Settings;
  /** The standards that it knows. */
  readonly standards: readonly PublishedStandard[];
  /** Judges what is sent. */
  readonly work: Work;
  /** Keeps log, metrics and traces. */
  readonly observe: Observe;
  /** Returns the day on which a record is judged where the request names none, ISO 8601 date. */
  readonly today: () => string;
  /** How far the service is on its way out; see `Phase`. */
  readonly lifecycle: Lifecycle;
}

/** `starting` until it can judge, `ready`, `draining` while it still takes requests but asks for no more, `stopping`. */
export type Phase = "starting" | "ready" | "draining" | "stopping";

/** The state of the service, which probes and routes read and its start and stop write. */
export interface Lifecycle {
  phase: Phase;
}
