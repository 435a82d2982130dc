const line = /^send_standards_event_loop_delay_seconds\{quantile="0.99"\} (\S+)$/m;

/** How long a service has to be watched before it tells of that time and of no other, in seconds. */
export const watchSeconds = 11;

const read = async (address: string): Promise<number> => {
  const text = await (await fetch(`${address}/metrics`)).text();
  const seconds = Number(line.exec(text)?.[1]);
  if (Number.isNaN(seconds)) throw new Error("the metrics do not tell of the event loop");
  return seconds * 1000;
};

/** What came of it. */
export interface WatchedLoop<Result> {
  /** How late the event loop was in milliseconds: all but one turn of a hundred were less late. */
  readonly loopDelay: number;
  readonly result: Result;
}

/**
 * Watches the event loop of a service while `busy` goes on, which takes `watchSeconds` or longer. Nobody else may ask the service for
 * its metrics meanwhile.
 */
export const watchLoop = async <Result>(address: string, busy: () => Promise<Result>): Promise<WatchedLoop<Result>> => {
  // Whoever asks begins a new time.
  await read(address);
  const result = await busy();
  return { result, loopDelay: await read(address) };
};
