/** What is used here of autocannon, which has no types of its own. */
declare module "autocannon" {
  /** Parts of a request; the options have what is not said. */
  export interface AutocannonRequest {
    readonly body?: Uint8Array;
  }

  /** What is sent, where to, and how much at once. */
  export interface AutocannonOptions {
    readonly url: string;
    readonly method: "POST";
    readonly headers: Readonly<Record<string, string>>;
    /** They take turns on each connection. */
    readonly requests: AutocannonRequest[];
    readonly connections: number;
    /** Seconds. */
    readonly duration: number;
    /** Milliseconds between two looks at the clock; the end is seen then. */
    readonly sampleInt: number;
    /** Seconds for an answer. */
    readonly timeout: number;
    /** Most requests a second of all connections together. */
    readonly overallRate?: number;
  }

  /** What came of it. */
  export interface AutocannonResult {
    readonly errors: number;
    readonly non2xx: number;
  }

  /** A run that goes on; resolves when it is over. */
  export interface AutocannonRun extends PromiseLike<AutocannonResult> {
    readonly on: (
      event: "response",
      listener: (client: unknown, status: number, bytes: number, milliseconds: number) => void,
    ) => void;
  }

  const autocannon: (options: AutocannonOptions) => AutocannonRun;
  export default autocannon;
}
