/** Where a command writes text. */
export interface Output {
  /** Writes, and resolves when there is room for more. Does nothing once the reader has gone. */
  readonly write: (text: string) => Promise<void>;
  /** Whether the reader has gone, as `head` does; nobody will see what is written from now on. */
  readonly isClosed: boolean;
  readonly isTerminal: boolean;
  /** Characters in a line of the terminal; absent where there is none. */
  readonly columns?: number;
}

/** Everything of the outside world that a command uses, apart from files. */
export interface Io {
  readonly out: Output;
  /** Writes one line to standard error. */
  readonly complain: (line: string) => void;
  /** Whether standard error is a terminal. */
  readonly isErrorTerminal: boolean;
  /** Shows how far the work has come, on a terminal only; the next line replaces it, and no text removes it. */
  readonly progress: (text: string) => void;
  /**
   * Calls `tell` once when somebody breaks the program off (SIGINT, SIGTERM), right before it ends by that signal. Returns what
   * stops that.
   */
  readonly onInterrupt: (tell: () => void) => () => void;
  /** Returns the bytes of standard input. */
  readonly input: () => AsyncIterable<Uint8Array>;
  /** Environment variables. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly now: () => Date;
}
