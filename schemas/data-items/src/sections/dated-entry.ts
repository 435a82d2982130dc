import { cite } from "@send-standards/common";
import { define, items } from "@send-standards/common/schema";
import type { TProperties } from "@sinclair/typebox";
import type { Recorded } from "../types.ts";

const p = items({ source: cite("sendStandards"), sensitivity: "ordinary" });

/** Returns the property that says who supplied an entry, and when. */
export const recorded = () => p.use<Recorded>("Recorded", "Recorded", "Who supplied this entry, and when.");

/**
 * Returns the definition of an entry of the record: the given data items, with an id, who supplied them and when, and
 * room for extensions.
 */
export const datedEntry = <Required extends TProperties, Optional extends TProperties>(
  title: string,
  description: string,
  required: Required,
  optional: Optional,
) =>
  define(
    title,
    description,
    { id: p.id("Id of this entry in the record."), ...required },
    { ...optional, recorded: recorded(), extensions: p.extensions() },
  );
