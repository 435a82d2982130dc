import type { InputRule } from "@send-standards/core";
import type { InputDetail } from "./input-problem.ts";
import type { RecordCollector } from "./record-collector.ts";
import type { RecordText } from "./record-text.ts";
import type { StreamPosition } from "./stream-position.ts";

/** Splits what follows the first byte of a file that is neither a byte order mark nor white space. */
export interface ChunkSplitter {
  /** Takes the bytes of `chunk` from `from` on. */
  push(chunk: Uint8Array, from: number): void;
  /** Says that no more bytes come. */
  end(): void;
}

/** What the splitters of one file share. */
export interface SplitterContext {
  readonly collector: RecordCollector;
  /** The place of the next byte. */
  readonly position: StreamPosition;
  /** Hands over a record. */
  readonly emit: (record: RecordText) => void;
  /** Hands over a problem of the file, at the position or at the place given. */
  readonly complain: (rule: InputRule, detail?: InputDetail, at?: Pick<StreamPosition, "offset" | "place">) => void;
}
