import type { Standard } from "@send-standards/core";
import type { Retirement } from "./retirement.ts";

/** One version of one standard. */
export interface CatalogueEntry {
  /** Id of the standard: "ehc-plan". */
  readonly id: string;
  readonly title: string;
  /** Three-part version. */
  readonly version: string;
  /** Whether the version is published and can never change. */
  readonly frozen: boolean;
  /** Where the version is on its way out: since when, until when, and what takes its place. */
  readonly retirement?: Retirement;
  /** Loads the standard with its rules; nothing of it is loaded before. */
  readonly load: () => Promise<Standard>;
}
