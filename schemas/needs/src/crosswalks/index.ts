import type { Crosswalk } from "../types.ts";
import { broadArea2015ToDraft2026 } from "./broad-area-2015-to-draft-2026.ts";
import { draft2026ToBroadArea2015 } from "./draft-2026-to-broad-area-2015.ts";
import { senType2014To2025 } from "./sen-type-2014-to-2025.ts";
import { senType2025To2014 } from "./sen-type-2025-to-2014.ts";
import { senType2025ToBroadArea2015 } from "./sen-type-2025-to-broad-area-2015.ts";
import { senTypeTo2014To2014 } from "./sen-type-to-2014-to-2014.ts";
import { subAreaToBroadArea2015 } from "./sub-area-to-broad-area-2015.ts";
import { subAreaToDraft2026 } from "./sub-area-to-draft-2026.ts";

/** Every crosswalk that is published with the standard. */
export const crosswalks: readonly Crosswalk[] = [
  senTypeTo2014To2014,
  senType2014To2025,
  senType2025To2014,
  senType2025ToBroadArea2015,
  broadArea2015ToDraft2026,
  draft2026ToBroadArea2015,
  subAreaToBroadArea2015,
  subAreaToDraft2026,
];
