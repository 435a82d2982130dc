/** Everything that the clock reads; see `ClockFacts`. */
export const clockReads: readonly string[] = [
  "/legalRegime",
  "/origin",
  "/child/inYouthAccommodation",
  "/request/receivedDate",
  "/responsibleFromDate",
  "/decision/outcome",
  "/decision/date",
  "/decision/notifiedDate",
  ...["route", "result", "date", "about", "setLimits/*/step", "setLimits/*/dueDate"].map(
    (leaf) => `/reversals/*/${leaf}`,
  ),
  ...["ground", "steps/*", "from", "to", "adviceRequestedDate", "effect"].map(
    (leaf) => `/timeLimitExceptions/*/${leaf}`,
  ),
  "/ended/reason",
  "/ended/date",
];
