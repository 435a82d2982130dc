/** How much a line matters. */
export type LogLevel = "debug" | "info" | "warn" | "error" | "fatal";

/** What a line of the log can say beside its event: words and numbers of the service's own, nothing of a request. */
export type LogFields = Readonly<
  Record<
    string,
    string | number | boolean | undefined | readonly (string | number)[] | Readonly<Record<string, number>>
  >
>;

/** Writes a line to the log. The event is a name in small letters that never changes. */
export type Log = (level: LogLevel, event: string, fields?: LogFields) => void;
