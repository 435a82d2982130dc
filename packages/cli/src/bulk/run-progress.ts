import type { RunProgress } from "@send-standards/bulk";
import { countOf } from "@send-standards/core";
import type { Io } from "../io.ts";

const barLength = 24;

/** Returns a length of time for people: "45 s", "12 min", "3 h 05 min". */
const formatSeconds = (seconds: number): string => {
  if (seconds < 90) return `${Math.ceil(seconds)} s`;
  const minutes = Math.ceil(seconds / 60);
  return minutes < 90 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${String(minutes % 60).padStart(2, "0")} min`;
};

/** Returns how far a run has come, in one line of at most 80 characters. @param seconds since it started or was taken up. */
export const formatProgress = (progress: RunProgress, seconds: number): string => {
  const { bytes, bytesDone, bytesHere, records } = progress;
  const share = bytes === 0 ? 1 : bytesDone / bytes;
  const bar = "#".repeat(Math.floor(share * barLength)).padEnd(barLength, ".");
  const head = `[${bar}] ${Math.floor(share * 100)} %`;
  if (seconds <= 0 || bytesHere === 0) return head;
  const rate = bytesHere / seconds;
  const left = (bytes - bytesDone) / rate;
  return `${head}, ${countOf(records, "record")}, ${(rate / 1_000_000).toFixed(1)} MB/s, ${formatSeconds(left)} left`;
};

/** Seconds between two plain lines where no terminal shows the bar. */
const plainEvery = 30;

/**
 * Returns a function that shows how far a run has come: a bar on a terminal; elsewhere a line on standard error every thirty
 * seconds.
 */
export const createRunProgress = (io: Io): ((progress: RunProgress) => void) => {
  const start = io.now().getTime();
  let lastPlain = 0;
  return (progress) => {
    const seconds = (io.now().getTime() - start) / 1000;
    const text = formatProgress(progress, seconds);
    io.progress(text);
    if (io.isErrorTerminal || seconds - lastPlain < plainEvery) return;
    lastPlain = seconds;
    io.complain(text);
  };
};
