import { Readable } from "node:stream";
import { S3Client } from "@aws-sdk/client-s3";

/** What a store answers. */
export interface StoreAnswer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Chunks; an error among them breaks the connection off. */
  readonly body?: readonly (string | Error)[];
}

/** What a store was asked: method, path with query, and the headers that matter here. */
export interface StoreRequest {
  readonly asked: string;
  readonly range?: string;
  readonly ifMatch?: string;
}

/** A request as the client hands it over. */
interface HandedRequest {
  readonly method: string;
  readonly path: string;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, string>>;
}

const bodyOf = (chunks: readonly (string | Error)[]): Readable =>
  Readable.from(
    (async function* () {
      for (const chunk of chunks) {
        if (chunk instanceof Error) throw chunk;
        yield Buffer.from(chunk);
      }
    })(),
    { objectMode: false },
  );

/** Returns a client that is answered without a network, for tests, and what it asked. */
export const createAnsweringClient = (answers: readonly StoreAnswer[]) => {
  const requests: StoreRequest[] = [];
  const client = new S3Client({
    endpoint: "http://store.example",
    forcePathStyle: true,
    region: "eu-west-2",
    maxAttempts: 1,
    credentials: { accessKeyId: "key", secretAccessKey: "secret" },
    requestChecksumCalculation: "WHEN_REQUIRED",
    responseChecksumValidation: "WHEN_REQUIRED",
    requestHandler: {
      handle: async ({ method, path, query, headers }: HandedRequest) => {
        const search = Object.entries(query ?? {})
          .map(([name, value]) => `${name}=${value}`)
          .sort();
        const { range, "if-match": ifMatch } = headers;
        const answer = answers[requests.length];
        requests.push({
          asked: `${method} ${[path, ...search].join(" ")}`,
          ...(range !== undefined && { range }),
          ...(ifMatch !== undefined && { ifMatch }),
        });
        if (answer === undefined) throw new Error("there is no such answer");
        const { status = 200, headers: given = {}, body = [] } = answer;
        return { response: { statusCode: status, headers: { ...given }, body: bodyOf(body) } };
      },
    },
  });
  return { client, requests };
};

/** Returns the text of what is read. */
export const textOf = async (chunks: AsyncIterable<Uint8Array>): Promise<string> => {
  const all: Uint8Array[] = [];
  for await (const chunk of chunks) all.push(Uint8Array.from(chunk));
  return Buffer.concat(all).toString("utf8");
};
