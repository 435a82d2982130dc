import { KindGuard, type Static, type TSchema, Type } from "@sinclair/typebox";

const text = (description: string, options: object = {}) => Type.String({ minLength: 1, description, ...options });
const whole = (description: string, minimum: number, maximum: number, byDefault: number) =>
  Type.Integer({ minimum, maximum, default: byDefault, description });
const oneOf = <const Choice extends string>(description: string, choices: readonly [Choice, ...Choice[]]) =>
  Type.Union(
    choices.map((choice) => Type.Literal(choice)),
    { default: choices[0], description },
  );

/**
 * What can be set, once for the environment, the command line and its help. `corsOrigins` is `SEND_STANDARDS_CORS_ORIGINS` in the
 * environment and `--cors-origins` on the command line.
 */
export const SettingsSchema = Type.Object(
  {
    host: text("Address that the service listens on; 0.0.0.0 is every one of the machine.", { default: "127.0.0.1" }),
    port: whole("Port that it listens on; 0 takes a free one.", 0, 65_535, 8080),
    tlsCertificate: Type.Optional(text("File with the certificate (PEM), for HTTPS; --tls-key goes with it.")),
    tlsKey: Type.Optional(text("File with the private key of the certificate (PEM).")),
    apiKeys: Type.Optional(
      text(
        "File with the API keys that are known: one a line, as name, SHA-256 of the key in hex, and scopes (read, validate, or both with a comma between). It is read again when it changes. `openssl rand -hex 32` makes a key; `printf %s KEY | sha256sum` makes its hash.",
      ),
    ),
    oauthIssuer: Type.Optional(text("Issuer of bearer tokens, as they state it in iss.")),
    oauthAudience: Type.Optional(text("What tokens state in aud to be meant for this service.")),
    oauthJwks: Type.Optional(text("Address of the issuer's keys (JWKS): https://, or http:// on this machine.")),
    unauthenticated: oneOf(
      "Whether the service starts on an address that other machines reach although it asks nobody who they are.",
      ["refuse", "allow-anyone-on-the-network"],
    ),
    reading: oneOf("Who may read standards, rules, metrics and the description of the API.", [
      "anyone",
      "authenticated",
    ]),
    corsOrigins: Type.Optional(
      text("Origins whose pages may send records from a browser, separated by commas. Default: none."),
    ),
    trustProxy: Type.Optional(
      text("Addresses of proxies whose X-Forwarded-For is believed, separated by commas. Default: none."),
    ),
    requestsPerMinute: whole("Most requests of one client in a minute; 0 is any number.", 0, 10_000_000, 6000),
    bodyBytes: whole("Largest body of one record, in bytes.", 1000, 10_000_000, 10_000_000),
    bodySeconds: whole("How long a body may take to arrive, and how long a batch may send nothing.", 1, 600, 30),
    judgeSeconds: whole("How long a body may take to be judged.", 1, 600, 20),
    unreadBytes: whole("How much of a batch's answer may wait to be read, in bytes.", 65_536, 100_000_000, 8_000_000),
    threads: whole("Threads that judge large bodies and batches; 0 is one for each processor.", 0, 256, 0),
    inLineBytes: whole(
      "Bodies up to this size are judged where they arrive, in bytes; of more than 4 KB only where their structure is sound.",
      0,
      1_000_000,
      131_072,
    ),
    waiting: whole("Most bodies that wait for a thread; more are refused for the moment.", 1, 100_000, 64),
    batches: whole("Most batches that are under way at a time; more are refused for the moment.", 1, 10_000, 32),
    drainSeconds: whole("How long a service that is stopped still takes requests, for balancers to notice.", 0, 600, 2),
    stopSeconds: whole("How long it then waits for what it has begun.", 1, 3600, 30),
    logLevel: oneOf("How much is logged to standard output, as JSON lines.", [
      "info",
      "silent",
      "fatal",
      "error",
      "warn",
      "debug",
    ]),
    telemetry: oneOf(
      "Whether traces and metrics are sent by OpenTelemetry; where to is in its own variables, OTEL_EXPORTER_OTLP_ENDPOINT and the like.",
      ["off", "on"],
    ),
  },
  { additionalProperties: false },
);

/** The settings of a service, each as it was given or by default. */
export type Settings = Static<typeof SettingsSchema>;

/** Name of a setting in code: "corsOrigins". */
export type SettingName = keyof Settings;

/** Returns what a setting can be where that is one of a few words, else nothing. */
export const choicesOf = (name: SettingName): readonly string[] => {
  const schema: TSchema = SettingsSchema.properties[name];
  return KindGuard.IsUnion(schema) ? schema.anyOf.map(({ const: choice }) => String(choice)) : [];
};
