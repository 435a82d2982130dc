import type { PublishedStandard } from "@send-standards/catalogue";
import type { Standard } from "@send-standards/core";
import type { FastifySchema } from "fastify";

/** What a request for a part of a version says, apart from the version. */
export interface DocumentRequest {
  /** The named parts of the address. */
  readonly params: Readonly<Record<string, string>>;
  readonly accept: string | undefined;
}

/** A part of a version that was found. */
export interface FoundDocument {
  /** Where it is; made of what exists, and of nothing that a request brought. */
  readonly address: string;
  /** Content-Type. */
  readonly type: string;
  readonly text: () => string | Promise<string>;
}

/** A part of a version that can be read. */
export interface VersionDocument {
  /** The address below that of the version: "/rules/:rule". */
  readonly path: string;
  /** What the description of the API says of it; parameters and problems that all parts have are added. */
  readonly schema: FastifySchema;
  /** Whether another Accept header would get another form. */
  readonly byAccept?: boolean;
  /** @throws {ServiceProblem} where there is no such part. */
  readonly find: (entry: PublishedStandard, standard: Standard, request: DocumentRequest) => FoundDocument;
}
