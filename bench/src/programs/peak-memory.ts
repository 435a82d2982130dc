import { readFileSync } from "node:fs";

/** Returns the most memory that a running process has had, in bytes, as Linux keeps count of it; 0 where it is not known. */
export const peakMemory = (id: number | undefined): number => {
  try {
    const kilobytes = /^VmHWM:\s+([0-9]+) kB/m.exec(readFileSync(`/proc/${id}/status`, "latin1"))?.[1];
    return Number(kilobytes ?? 0) * 1024;
  } catch {
    // It has ended, or this is not Linux.
    return 0;
  }
};
