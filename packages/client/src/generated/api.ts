// Written by pnpm generate from packages/service/openapi.json.
export interface paths {
    "/v1/validate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Judge a record
         * @description Judges one record by the standard and version that it states in standard and standardVersion. The Accept header chooses the form of the report.
         */
        post: operations["validate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/validate/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Judge many records as a stream
         * @description Takes any number of records and answers with one line of JSON for each, in their order and while they come, and a last line with summary or, where the batch was given up, incomplete. Send and read at the same time: what waits to be read is limited.
         */
        post: operations["validateBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/standards/{standard}/{version}/validate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Judge a record by a version
         * @description Judges one record by the version of the standard that the address names. The Accept header chooses the form of the report.
         */
        post: operations["validateVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/standards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every standard
         * @description Where everything that can be read begins: links lead on from here.
         */
        get: operations["listStandards"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/standards/{standard}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A standard
         * @description Which versions there are, which of them is the latest, and which are on their way out.
         */
        get: operations["getStandard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/standards/{standard}/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A version of a standard
         * @description Counts, code lists with their editions, and the addresses of schemas, rules and code lists.
         */
        get: operations["getVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/standards/{standard}/{version}/code-lists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Code lists of a version
         * @description Each with its edition, where it comes from and how it may grow.
         */
        get: operations["listCodeLists"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/standards/{standard}/{version}/receiver.schema.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * JSON Schema for receivers
         * @description What must be accepted. It is tolerant: it takes what later minor versions may add.
         */
        get: operations["getReceiverSchema"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/standards/{standard}/{version}/schema.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * JSON Schema for producers
         * @description What may be sent. It is closed: a property that it does not know is a mistake.
         */
        get: operations["getSchema"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/standards/{standard}/{version}/code-lists/{list}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A code list
         * @description In the edition that the version uses. As JSON, or as CSV where the Accept header says text/csv.
         */
        get: operations["getCodeList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/standards/{standard}/{version}/code-lists/{list}/{edition}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A code list in an edition
         * @description The edition is in the address, so that what is found there never is another one.
         */
        get: operations["getCodeListEdition"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Look for rules
         * @description Rules of the latest versions, in the order of the rule book, that fit everything that is asked. More than limit come page by page: the next begins at offset plus limit.
         */
        get: operations["searchRules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/standards/{standard}/{version}/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Rules of a version
         * @description All of them, in the order of the rule book; /v1/rules looks for some.
         */
        get: operations["listRules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/standards/{standard}/{version}/rules/{rule}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A rule
         * @description What it asks for, why, where it comes from, what it reads, and how to put a finding right.
         */
        get: operations["getRule"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/crosswalks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Crosswalks between taxonomies
         * @description Which taxonomies codes can be converted from and to. Two crosswalks that follow each other make one.
         */
        get: operations["listCrosswalks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/convert/codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Convert codes
         * @description Says codes of one taxonomy of needs in another. Only what is certain is converted: the same meaning, or a broader code with its loss stated. Where a person has to choose, nothing is chosen, and the codes to choose from are in lost.
         */
        post: operations["convertCodes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What this is
         * @description Says what the service is and where to read on, as JSON or, for a browser, as a page.
         */
        get: operations["getHome"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Metrics for Prometheus
         * @description Counts and durations of requests, records and findings, and the state of the process. No value, address or name of a caller is in them.
         */
        get: operations["getMetrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The description of this API
         * @description This document: what every address takes and answers, as OpenAPI 3.1.
         */
        get: operations["getOpenapi"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reference": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The reference of this API
         * @description A page on which a person can read what every address takes and answers. It asks no other server.
         */
        get: operations["getReference"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether it lives
         * @description Answers as long as the service runs. It is for whoever starts it again when it does not.
         */
        get: operations["getLive"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether it takes requests
         * @description Answers with 200 once every version of every standard can be judged, and until the service is stopped.
         */
        get: operations["getReady"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        BatchLine: components["schemas"]["RecordLine"] | components["schemas"]["InputLine"] | {
            summary: components["schemas"]["BatchSummary"];
        } | {
            incomplete: {
                /** @description Records that have had their line; the next are not judged. */
                records: number;
            } & WithRequired<components["schemas"]["Problem"], "records">;
        };
        BatchSummary: {
            /**
             * @description fail where a record fails, the body is not as it should be, or a finding about several records is at or above failOn.
             * @enum {string}
             */
            outcome: "pass" | "fail";
            /** @description Records that the batch has. */
            records: number;
            /** @description Records whose outcome is fail. */
            failing: number;
            /** @description Records that were held against nothing, or not to their end. */
            incomplete: number;
            /** @description How many findings of each severity. */
            counts: {
                /** @description What must be fixed. */
                error: number;
                /** @description What is to be looked into. */
                query: number;
                /** @description What would make it better. */
                advice: number;
                /** @description Always 0: notes belong to reports. */
                noted: number;
            };
            /** @description What was found in records compared with each other. */
            sets?: {
                /** @description Findings about several records, in the order of the batch; counted in counts and rules. */
                findings: components["schemas"]["Finding"][];
                /** @description false where the batch has more records than are compared. */
                complete: boolean;
            };
            /** @description What the records were held against. */
            standards: {
                id: string;
                version: string;
                /** @description Records that were held against it. */
                records: number;
            }[];
            /** @description The rules that found something, that with the most findings first. */
            rules: {
                rule: string;
                /** @description Findings of the rule. */
                count: number;
            }[];
            /** @description Whether every record was judged to its end, the body read to its, and all compared. */
            complete: boolean;
            /** @description The day on which the records were judged, ISO 8601 date. */
            asOf: string;
            /** @description The program that judged them. */
            tool: {
                name: string;
                version: string;
            };
        };
        /**
         * @example {
         *       "crosswalk": "sen-type-2025-to-2014",
         *       "codes": [
         *         "SLCN",
         *         "DS"
         *       ]
         *     }
         * @example {
         *       "from": {
         *         "taxonomyId": "dfe-sen-type",
         *         "version": "2025"
         *       },
         *       "to": {
         *         "taxonomyId": "send-cop-broad-area"
         *       },
         *       "codes": [
         *         "SLCN"
         *       ]
         *     }
         */
        CodeConversion: {
            /**
             * @description Id of the crosswalk to go along; in place of from and to.
             * @example sen-type-2025-to-2014
             */
            crosswalk?: string;
            /** @description The taxonomy that the codes are of. */
            from?: {
                /**
                 * @description Id of the taxonomy, the same in all its editions.
                 * @example dfe-sen-type
                 */
                taxonomyId: string;
                /**
                 * @description Its edition; the newest that is known here where absent.
                 * @example 2025
                 */
                version?: string;
            };
            /** @description The taxonomy that they are wanted in. */
            to?: {
                /**
                 * @description Id of the taxonomy, the same in all its editions.
                 * @example dfe-sen-type
                 */
                taxonomyId: string;
                /**
                 * @description Its edition; the newest that is known here where absent.
                 * @example 2025
                 */
                version?: string;
            };
            /**
             * @description The codes to convert.
             * @example [
             *       "SLCN",
             *       "DS"
             *     ]
             */
            codes: string[];
        };
        CodeList: {
            /**
             * @description Id of the list.
             * @example sen-type
             */
            id: string;
            /** @description What it is called. */
            title: string;
            /**
             * @description How it may grow: fixed by law or meaning; by a minor version; by local codes with a prefix; kept by somebody else, of which this is a dated copy.
             * @enum {string}
             */
            mode: "closed" | "extensible" | "open" | "external";
            /** @description What a receiver does with a code that it does not know. */
            fallback?: string;
            /** @description Who publishes it, or what it was derived from. */
            source: string;
            /** @description Where the source can be read. */
            url?: string;
            /** @description Whether its codes were seen in a transcription of the official source. */
            verified: boolean;
            /** @description Edition of the source, or date of the copy. */
            version: string;
            /**
             * @description The same as addresses have it.
             * @example 2026-09-01
             */
            edition: string;
            /** @description How many codes it has. */
            count: number;
            links: {
                /** @description Address of the list. */
                self: string;
                /** @description Address of the list in this edition. */
                edition: string;
            };
            /** @description Its codes. */
            codes: {
                /** @description The code as records carry it. */
                code: string;
                /** @description What it is called. */
                label: string;
                /** @description What it means, where the label does not say it all. */
                definition?: string;
                /**
                 * @description First day of use, ISO 8601 date. Absent: since the list began.
                 * @example 2026-09-01
                 */
                validFrom?: string;
                /**
                 * @description Last day of use, ISO 8601 date. Absent: still in use.
                 * @example 2026-09-01
                 */
                validTo?: string;
                /** @description Codes that took over from it. */
                successors?: string[];
            }[];
        };
        CodeListSummaries: {
            /** @description Id of the standard. */
            standard: string;
            /** @description Version of the standard. */
            version: string;
            /** @description In the order of the standard. */
            codeLists: components["schemas"]["CodeListSummary"][];
            links: {
                /** @description Address of this list. */
                self: string;
                /** @description Address of the version. */
                version: string;
            };
        };
        CodeListSummary: {
            /**
             * @description Id of the list.
             * @example sen-type
             */
            id: string;
            /** @description What it is called. */
            title: string;
            /**
             * @description How it may grow: fixed by law or meaning; by a minor version; by local codes with a prefix; kept by somebody else, of which this is a dated copy.
             * @enum {string}
             */
            mode: "closed" | "extensible" | "open" | "external";
            /** @description What a receiver does with a code that it does not know. */
            fallback?: string;
            /** @description Who publishes it, or what it was derived from. */
            source: string;
            /** @description Where the source can be read. */
            url?: string;
            /** @description Whether its codes were seen in a transcription of the official source. */
            verified: boolean;
            /** @description Edition of the source, or date of the copy. */
            version: string;
            /**
             * @description The same as addresses have it.
             * @example 2026-09-01
             */
            edition: string;
            /** @description How many codes it has. */
            count: number;
            links: {
                /** @description Address of the list. */
                self: string;
                /** @description Address of the list in this edition. */
                edition: string;
            };
        };
        ConvertedCodes: {
            /** @description The crosswalks that were gone along, in order. */
            crosswalks: components["schemas"]["Crosswalk"][];
            /** @description Whether all of them are verified. */
            verified: boolean;
            /** @description What is certainly true in the other taxonomy, each code once, in the order of the given ones. */
            codes: string[];
            /** @description Everything that was lost, in the order of the given codes. */
            lost: {
                /**
                 * @description Where the code is in the request.
                 * @example /codes/1
                 */
                pointer: string;
                /**
                 * @description broader: the codes of to took its place and say less. narrower: each of to covers only a part, so that a person has to choose. none: nothing fits. unknown: the crosswalk does not have the code.
                 * @enum {string}
                 */
                relation: "broader" | "narrower" | "none" | "unknown";
                /** @description Codes that took its place, or to choose from. */
                to: string[];
                /** @description What is lost, in words. */
                loss?: string;
            }[];
        };
        Count: number;
        Crosswalk: {
            /** @description Id of the crosswalk. */
            id: string;
            /** @description The taxonomy that it starts from. */
            from: {
                /** @description Id of the taxonomy. */
                taxonomyId: string;
                /** @description Its edition. */
                version?: string;
            };
            /** @description The taxonomy that it leads to. */
            to: {
                /** @description Id of the taxonomy. */
                taxonomyId: string;
                /** @description Its edition. */
                version?: string;
            };
            /** @description Whether the owner of one of the two taxonomies has confirmed it. */
            verified: boolean;
        };
        Crosswalks: {
            /** @description Every crosswalk that is published. */
            crosswalks: components["schemas"]["Crosswalk"][];
            links: {
                /** @description Address of this list. */
                self: string;
            };
        };
        /** @description A day, ISO 8601. */
        Day: string;
        /** @description A file as the caller named it; - is standard input. */
        FileName: string;
        /** @description One mistake in one record. */
        Finding: {
            rule: components["schemas"]["RuleId"];
            /**
             * @description error must be fixed; query is to be looked into and fixed or explained; advice would make the record better.
             * @enum {unknown}
             */
            severity: "error" | "query" | "advice";
            pointer: components["schemas"]["JsonPointer"];
            file?: components["schemas"]["FileName"];
            record?: components["schemas"]["RecordNumber"];
            /** @description Line in the file, from 1. */
            line?: number;
            /** @description Column in that line, from 1, in UTF-16 code units. */
            column?: number;
            /** @description Section of the plan, where the standard has sections. */
            section?: string;
            /** @description What is wrong and how to put it right. */
            message: string;
            /** @description The same for somebody who works with families and not with data. */
            caseworker?: string;
            /** @description Why it matters. */
            why?: string;
            source?: components["schemas"]["RuleSource"];
            /** @description Other places that belong to it. */
            related?: components["schemas"]["JsonPointer"][];
            /** @description Places in other records that belong to it, where it is about several; no more than ten. */
            relatedRecords?: {
                file?: components["schemas"]["FileName"];
                record?: components["schemas"]["RecordNumber"];
                /** @description Line in the file, from 1. */
                line?: number;
                /** @description Column in that line, from 1, in UTF-16 code units. */
                column?: number;
                pointer: components["schemas"]["JsonPointer"];
            }[];
            /** @description Page that explains the rule. */
            help?: string;
            /** @description The note that explains the finding, which is then counted as noted. Only queries and advice have one. */
            noted?: {
                /** @description What was found out. */
                note: string;
                /** @description Who looked into it. */
                by: string;
                /** @description Last day on which the note counts. */
                expires: components["schemas"]["Day"];
            };
        };
        /** @description What is wrong with the body between its records. */
        InputLine: {
            /** @description How many findings of each severity. */
            counts: {
                /** @description What must be fixed. */
                error: number;
                /** @description What is to be looked into. */
                query: number;
                /** @description What would make it better. */
                advice: number;
                /** @description Always 0: notes belong to reports. */
                noted: number;
            };
            /** @description What is wrong with the body itself, such as a list that does not end. */
            findings: components["schemas"]["Finding"][];
        };
        /** @description A place in the record as a JSON Pointer (RFC 6901); empty for the whole record. */
        JsonPointer: string;
        /**
         * OperationOutcome
         * @description FHIR R4 OperationOutcome (https://hl7.org/fhir/R4/operationoutcome.html): an issue for each finding of a report, or for a problem.
         */
        OperationOutcome: {
            /** @constant */
            resourceType: "OperationOutcome";
            /** @description What was found, or what went wrong; one that says so where nothing was found. */
            issue: {
                /**
                 * @description error for an error, warning for a query, information for advice.
                 * @enum {unknown}
                 */
                severity: "fatal" | "error" | "warning" | "information";
                /** @description Code of the value set issue-type. */
                code: string;
                /** @description The rule as a coding, and its message. */
                details?: Record<string, unknown>;
                /** @description Where it is. */
                diagnostics?: string;
            }[];
        };
        /**
         * Problem
         * @description Why a request was not answered as it asked (RFC 9457). Nothing of the request is in it. Members may be added to those that are described here.
         */
        Problem: {
            /**
             * @description What kind of problem it is. A type never changes its meaning; take this one to tell problems apart.
             * @enum {string}
             */
            type: "https://w3id.org/send-standards/problems/malformed-json" | "https://w3id.org/send-standards/problems/malformed-request" | "https://w3id.org/send-standards/problems/unknown-parameter" | "https://w3id.org/send-standards/problems/parameter-value" | "https://w3id.org/send-standards/problems/not-authenticated" | "https://w3id.org/send-standards/problems/scope-missing" | "https://w3id.org/send-standards/problems/not-found" | "https://w3id.org/send-standards/problems/unknown-standard" | "https://w3id.org/send-standards/problems/unknown-version" | "https://w3id.org/send-standards/problems/unknown-rule" | "https://w3id.org/send-standards/problems/unknown-code-list" | "https://w3id.org/send-standards/problems/unknown-crosswalk" | "https://w3id.org/send-standards/problems/method-not-allowed" | "https://w3id.org/send-standards/problems/not-acceptable" | "https://w3id.org/send-standards/problems/body-too-slow" | "https://w3id.org/send-standards/problems/body-too-large" | "https://w3id.org/send-standards/problems/address-too-long" | "https://w3id.org/send-standards/problems/media-type" | "https://w3id.org/send-standards/problems/no-body" | "https://w3id.org/send-standards/problems/length-mismatch" | "https://w3id.org/send-standards/problems/states-no-standard" | "https://w3id.org/send-standards/problems/states-unknown-standard" | "https://w3id.org/send-standards/problems/body-shape" | "https://w3id.org/send-standards/problems/too-deep" | "https://w3id.org/send-standards/problems/too-many-keys" | "https://w3id.org/send-standards/problems/too-many-findings" | "https://w3id.org/send-standards/problems/took-too-long" | "https://w3id.org/send-standards/problems/too-costly" | "https://w3id.org/send-standards/problems/unread-response" | "https://w3id.org/send-standards/problems/expectation-failed" | "https://w3id.org/send-standards/problems/too-many-requests" | "https://w3id.org/send-standards/problems/headers-too-large" | "https://w3id.org/send-standards/problems/internal-error" | "https://w3id.org/send-standards/problems/busy" | "https://w3id.org/send-standards/problems/issuer-unreachable" | "https://w3id.org/send-standards/problems/stopping";
            /** @description The kind of problem in a few words, the same each time. */
            title: string;
            /**
             * @description The status of the response.
             * @enum {integer}
             */
            status: 400 | 401 | 403 | 404 | 405 | 406 | 408 | 413 | 414 | 415 | 417 | 422 | 429 | 431 | 500 | 503;
            /** @description What to do about it. */
            detail: string;
            /** @description What is not as it should be in a body that is no record. */
            errors?: {
                /** @description Where it is, as a JSON Pointer. */
                pointer: string;
                /** @description What is wrong there. */
                message: string;
            }[];
            /** @description What was found in a body that could not be judged, or not to its end. */
            findings?: components["schemas"]["Finding"][];
            /** @description What exists, where the request named something that does not. */
            known?: (string | Record<string, unknown>)[];
            /** @description Name of the query parameter. */
            parameter?: string;
            /** @description Records of a batch that have had their line. */
            records?: number;
            /** @description The report on a record as far as it holds, where more is wrong with it than a report holds. */
            report?: components["schemas"]["Report"];
            /**
             * @description What the key or token has to allow.
             * @enum {string}
             */
            scope?: "read" | "validate";
        };
        /** @description What became of one record. */
        RecordLine: {
            /** @description Number of the record in the batch, from 1. */
            record: number;
            /** @description Id of the standard that it was held against. */
            standard?: string;
            /** @description Version of that, three numbers. */
            version?: string;
            /**
             * @description fail where a finding is at or above the severity that failOn names, or complete is false.
             * @enum {string}
             */
            outcome: "pass" | "fail";
            /** @description false where it was held against nothing, or not to its end. */
            complete: boolean;
            /** @description How many findings of each severity. */
            counts: {
                /** @description What must be fixed. */
                error: number;
                /** @description What is to be looked into. */
                query: number;
                /** @description What would make it better. */
                advice: number;
                /** @description Always 0: notes belong to reports. */
                noted: number;
            };
            /** @description What was found, in the order of the record. Lines and columns are those of the body. */
            findings: components["schemas"]["Finding"][];
            /** @description Rules that did not run on it, each with the finding in its way. */
            skipped?: {
                rule: string;
                because: string;
            }[];
            /** @description Why it was held against nothing, or not to its end. */
            problem?: components["schemas"]["Problem"];
        };
        /** @description Number of the record in its file, from 1; absent where the file is one record. */
        RecordNumber: number;
        /**
         * Report of a validation
         * @description What was read, what it was held against, and what was found. No part of a report holds a value of a record, nor a key that no standard defines. Notes are the words of the people who wrote them.
         */
        Report: {
            /**
             * @description Version of this form of report. Properties may be added under the same number; none is removed or changes its meaning.
             * @constant
             */
            reportVersion: 1;
            /** @description The program that made the report. */
            tool: {
                /** @description Name of the program's package. */
                name: string;
                /** @description Version of the program. */
                version: string;
            };
            /** @description The day on which the records were judged. */
            asOf: components["schemas"]["Day"];
            /** @description What was read, in the order in which it was read. */
            inputs: {
                file: components["schemas"]["FileName"];
                /** @description How many records were reached, sound or not. */
                records: number;
            }[];
            /** @description The standards that records were held against. */
            standards: {
                /** @description Id of the standard: "ehc-plan". */
                id: string;
                /** @description Version of the standard, three numbers. */
                version: string;
                /** @description The snapshots of code lists kept by somebody else that were used. */
                codeLists: {
                    /** @description Id of the list: "icb". */
                    id: string;
                    /** @description Edition or day of the snapshot. */
                    version: string;
                }[];
            }[];
            /** @description How many findings there are of each severity. */
            counts: {
                error: components["schemas"]["Count"];
                query: components["schemas"]["Count"];
                advice: components["schemas"]["Count"];
                /** @description Queries and advice that a note explains; they are counted under no severity. */
                noted: components["schemas"]["Count"];
            };
            /** @description What became of the rules of the standards. */
            rules: {
                /** @description How many rules ran on at least one record. */
                ran: components["schemas"]["Count"];
                /** @description Rules that did not run on a record. */
                skipped: {
                    rule: components["schemas"]["RuleId"];
                    file?: components["schemas"]["FileName"];
                    record?: components["schemas"]["RecordNumber"];
                    /** @description The structural finding that stood in its way: its rule and its pointer. */
                    because: string;
                }[];
            };
            /** @description What was found, in the order of file, record, position and rule. */
            findings: components["schemas"]["Finding"][];
            /** @description Whether everything was judged to its end. */
            complete: boolean;
        };
        Rule: {
            /**
             * @description Id of the rule, as findings have it.
             * @example ehc-plan/final-after-draft
             */
            id: string;
            /**
             * @description error must be fixed, a query be looked into; advice would make the record better.
             * @enum {string}
             */
            severity: "error" | "query" | "advice";
            /**
             * @description record for a rule about one record, set for one about several, such as the versions of a plan.
             * @enum {string}
             */
            kind: "record" | "set";
            /** @description What is true of a record that keeps the rule. */
            statement: string;
            /** @description Sections of the record that the rule reads. */
            sections: string[];
            /** @description Version of the standard that brought it. */
            since: string;
            /** @description First version without it. */
            until?: string;
            /** @description Why it matters to the child or young person. */
            why: string;
            /** @description Where it comes from, the strongest first. */
            source: {
                /** @description The instrument, as it is cited. */
                title: string;
                /** @description The place in it. */
                reference?: string;
                /** @description Where it can be read. */
                url?: string;
                /** @description Whether the citation was confirmed against the instrument. */
                verified: boolean;
            }[];
            /** @description Patterns of everything that it reads in a record. */
            reads: string[];
            /** @description What is wrong, with {place}, {Place}, {related} and {other} for places in records. */
            message: string;
            /** @description How to put it right. */
            fix: string;
            /** @description The same for somebody who works with families and not with data. */
            caseworker: {
                /** @description What is wrong, with {place}, {Place}, {related} and {other} for places in records. */
                message: string;
                /** @description How to put it right. */
                fix: string;
            };
            /** @description Its page in the rule book, as findings have it. */
            help: string;
            links: {
                /** @description Address of the rule. */
                self: string;
                /** @description Address of the version. */
                version: string;
            };
        };
        RuleBook: {
            /** @description Id of the standard. */
            standard: string;
            /** @description Version of the standard. */
            version: string;
            /** @description In the order of the rule book; those about several records last. */
            rules: components["schemas"]["Rule"][];
            links: {
                /** @description Address of these rules. */
                self: string;
                /** @description Address of the version. */
                version: string;
            };
        };
        RuleHit: {
            /**
             * @description Id of the rule, as findings have it.
             * @example ehc-plan/final-after-draft
             */
            id: string;
            /**
             * @description error must be fixed, a query be looked into; advice would make the record better.
             * @enum {string}
             */
            severity: "error" | "query" | "advice";
            /**
             * @description record for a rule about one record, set for one about several, such as the versions of a plan.
             * @enum {string}
             */
            kind: "record" | "set";
            /** @description What is true of a record that keeps the rule. */
            statement: string;
            /** @description Sections of the record that the rule reads. */
            sections: string[];
            /** @description Id of the standard. */
            standard: string;
            /** @description Version of the standard. */
            version: string;
            links: {
                /** @description Address of the rule. */
                self: string;
            };
        };
        RuleHits: {
            /** @description How many rules fit altogether. */
            total: number;
            /** @description Those from offset on, in the order of the rule book. */
            rules: components["schemas"]["RuleHit"][];
        };
        /** @description Id of a rule; it never changes its meaning. */
        RuleId: string;
        /** @description Where a rule comes from. */
        RuleSource: {
            /** @description The instrument, as it is cited. */
            title: string;
            /** @description The place in it. */
            reference?: string;
            /** @description Where it can be read. */
            url?: string;
            /** @description Whether somebody confirmed the citation against the instrument. */
            verified: boolean;
        };
        Standard: {
            /**
             * @description Id of the standard, as records state it.
             * @example ehc-plan
             */
            id: string;
            /** @description What it is called. */
            title: string;
            /**
             * @description Its latest version.
             * @example 1.0.0
             */
            latest: string;
            /** @description Every version of it that is known here. */
            versions: {
                /**
                 * @description Version, three numbers.
                 * @example 1.0.0
                 */
                version: string;
                /** @description Whether it is published and can never change. */
                frozen: boolean;
                /** @description Present where the version is on its way out. */
                retirement?: {
                    /**
                     * @description Day from which no new record should be made to it, ISO 8601 date.
                     * @example 2027-09-01
                     */
                    deprecatedOn: string;
                    /**
                     * @description Day from which records of it need not be taken, ISO 8601 date.
                     * @example 2027-09-01
                     */
                    sunsetOn?: string;
                    /**
                     * @description Version that takes its place.
                     * @example 2.0.0
                     */
                    successor?: string;
                };
                links: {
                    /** @description Address of the version. */
                    self: string;
                };
            }[];
            links: {
                /** @description Address of the standard. */
                self: string;
                /** @description Address of its latest version. */
                latest: string;
            };
        };
        StandardList: {
            /** @description Every standard, by id. */
            standards: components["schemas"]["Standard"][];
            links: {
                /** @description Address of this list. */
                self: string;
                /** @description Address of the search over all rules. */
                rules: string;
                /** @description Address of the crosswalks between taxonomies of needs. */
                crosswalks: string;
            };
        };
        StandardVersion: {
            /**
             * @description Id of the standard.
             * @example ehc-plan
             */
            id: string;
            /** @description What it is called. */
            title: string;
            /**
             * @description Version, three numbers.
             * @example 1.0.0
             */
            version: string;
            /** @description Whether it is published and can never change. */
            frozen: boolean;
            /** @description What the JSON Schemas call themselves. They are read at links. */
            schemaIds: {
                /** @description $id of the JSON Schema of what may be sent. */
                producer: string;
                /** @description $id of the JSON Schema of what must be accepted. */
                receiver?: string;
            };
            counts: {
                /** @description Rules about one record. */
                rules: number;
                /** @description Rules about several records. */
                setRules: number;
                /** @description Code lists. */
                codeLists: number;
                /** @description Codes of all code lists. */
                codes: number;
            };
            /** @description The code lists, without their codes. */
            codeLists: components["schemas"]["CodeListSummary"][];
            links: {
                /** @description Address of the version. */
                self: string;
                /** @description Address of the standard. */
                standard: string;
                /** @description JSON Schema of what may be sent. */
                schema?: string;
                /** @description JSON Schema of what must be accepted. */
                receiverSchema?: string;
                /** @description Its rules. */
                rules: string;
                /** @description Its code lists. */
                codeLists: string;
            };
        };
    };
    responses: {
        /** @description - `address-too-long`: The address is longer than any that there is here. */
        AddressTooLong: {
            headers: {
                /** @description Id of the request: that of the caller where it sent a plain one, else one of the service. */
                "X-Request-ID"?: string;
                /** @description Id of the request in the log of the service; tell it to the operator. */
                "Service-Request-ID"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
                "application/fhir+json": components["schemas"]["OperationOutcome"];
            };
        };
        /** @description - `body-too-large`: The body is larger than the service takes. */
        BodyTooLarge: {
            headers: {
                /** @description Id of the request: that of the caller where it sent a plain one, else one of the service. */
                "X-Request-ID"?: string;
                /** @description Id of the request in the log of the service; tell it to the operator. */
                "Service-Request-ID"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
                "application/fhir+json": components["schemas"]["OperationOutcome"];
            };
        };
        /** @description - `body-too-slow`: The request did not arrive in time. */
        BodyTooSlow: {
            headers: {
                /** @description Id of the request: that of the caller where it sent a plain one, else one of the service. */
                "X-Request-ID"?: string;
                /** @description Id of the request in the log of the service; tell it to the operator. */
                "Service-Request-ID"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
                "application/fhir+json": components["schemas"]["OperationOutcome"];
            };
        };
        /** @description - `expectation-failed`: The Expect header asks for what is not done here. */
        ExpectationFailed: {
            headers: {
                /** @description Id of the request: that of the caller where it sent a plain one, else one of the service. */
                "X-Request-ID"?: string;
                /** @description Id of the request in the log of the service; tell it to the operator. */
                "Service-Request-ID"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
                "application/fhir+json": components["schemas"]["OperationOutcome"];
            };
        };
        /** @description - `headers-too-large`: The headers of the request are larger than the service takes. */
        HeadersTooLarge: {
            headers: {
                /** @description Id of the request: that of the caller where it sent a plain one, else one of the service. */
                "X-Request-ID"?: string;
                /** @description Id of the request in the log of the service; tell it to the operator. */
                "Service-Request-ID"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
                "application/fhir+json": components["schemas"]["OperationOutcome"];
            };
        };
        /** @description - `internal-error`: The service made a mistake. */
        InternalError: {
            headers: {
                /** @description Id of the request: that of the caller where it sent a plain one, else one of the service. */
                "X-Request-ID"?: string;
                /** @description Id of the request in the log of the service; tell it to the operator. */
                "Service-Request-ID"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
                "application/fhir+json": components["schemas"]["OperationOutcome"];
            };
        };
        /**
         * @description - `issuer-unreachable`: The token cannot be checked now, because the keys of its issuer cannot be fetched.
         *     - `stopping`: The service is being stopped.
         */
        IssuerUnreachableOrStopping: {
            headers: {
                /** @description Seconds to wait before the request is sent again. */
                "Retry-After"?: number;
                /** @description Id of the request: that of the caller where it sent a plain one, else one of the service. */
                "X-Request-ID"?: string;
                /** @description Id of the request in the log of the service; tell it to the operator. */
                "Service-Request-ID"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
                "application/fhir+json": components["schemas"]["OperationOutcome"];
            };
        };
        /** @description - `malformed-request`: The request is not HTTP as it should be. */
        MalformedRequest: {
            headers: {
                /** @description Id of the request: that of the caller where it sent a plain one, else one of the service. */
                "X-Request-ID"?: string;
                /** @description Id of the request in the log of the service; tell it to the operator. */
                "Service-Request-ID"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
                "application/fhir+json": components["schemas"]["OperationOutcome"];
            };
        };
        /** @description - `media-type`: The body is of a media type, character set or encoding that is not taken here. */
        MediaType: {
            headers: {
                /** @description Id of the request: that of the caller where it sent a plain one, else one of the service. */
                "X-Request-ID"?: string;
                /** @description Id of the request in the log of the service; tell it to the operator. */
                "Service-Request-ID"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
                "application/fhir+json": components["schemas"]["OperationOutcome"];
            };
        };
        /** @description - `not-acceptable`: None of the media types that the Accept header asks for can be given. */
        NotAcceptable: {
            headers: {
                /** @description Id of the request: that of the caller where it sent a plain one, else one of the service. */
                "X-Request-ID"?: string;
                /** @description Id of the request in the log of the service; tell it to the operator. */
                "Service-Request-ID"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
                "application/fhir+json": components["schemas"]["OperationOutcome"];
            };
        };
        /** @description - `not-authenticated`: The request does not say who sends it, or the service does not know them. */
        NotAuthenticated: {
            headers: {
                /** @description How to say who sends a request (RFC 6750). */
                "WWW-Authenticate"?: string;
                /** @description Id of the request: that of the caller where it sent a plain one, else one of the service. */
                "X-Request-ID"?: string;
                /** @description Id of the request in the log of the service; tell it to the operator. */
                "Service-Request-ID"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
                "application/fhir+json": components["schemas"]["OperationOutcome"];
            };
        };
        /** @description - `scope-missing`: The key or token does not allow this. */
        ScopeMissing: {
            headers: {
                /** @description Id of the request: that of the caller where it sent a plain one, else one of the service. */
                "X-Request-ID"?: string;
                /** @description Id of the request in the log of the service; tell it to the operator. */
                "Service-Request-ID"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
                "application/fhir+json": components["schemas"]["OperationOutcome"];
            };
        };
        /** @description - `stopping`: The service is being stopped. */
        Stopping: {
            headers: {
                /** @description Seconds to wait before the request is sent again. */
                "Retry-After"?: number;
                /** @description Id of the request: that of the caller where it sent a plain one, else one of the service. */
                "X-Request-ID"?: string;
                /** @description Id of the request in the log of the service; tell it to the operator. */
                "Service-Request-ID"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
                "application/fhir+json": components["schemas"]["OperationOutcome"];
            };
        };
        /** @description - `too-many-requests`: This client has sent more requests than it may in a minute. */
        TooManyRequests: {
            headers: {
                /** @description Seconds to wait before the request is sent again. */
                "Retry-After"?: number;
                /** @description How many requests the caller has left, and for how many seconds (the IETF's draft of RateLimit headers). */
                RateLimit?: string;
                /** @description How many requests a caller has, and in how many seconds. */
                "RateLimit-Policy"?: string;
                /** @description Id of the request: that of the caller where it sent a plain one, else one of the service. */
                "X-Request-ID"?: string;
                /** @description Id of the request in the log of the service; tell it to the operator. */
                "Service-Request-ID"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
                "application/fhir+json": components["schemas"]["OperationOutcome"];
            };
        };
        /** @description - `unknown-crosswalk`: No crosswalk leads from the one taxonomy to the other. */
        UnknownCrosswalk: {
            headers: {
                /** @description Id of the request: that of the caller where it sent a plain one, else one of the service. */
                "X-Request-ID"?: string;
                /** @description Id of the request in the log of the service; tell it to the operator. */
                "Service-Request-ID"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
                "application/fhir+json": components["schemas"]["OperationOutcome"];
            };
        };
        /** @description - `unknown-standard`: There is no such standard here. */
        UnknownStandard: {
            headers: {
                /** @description Id of the request: that of the caller where it sent a plain one, else one of the service. */
                "X-Request-ID"?: string;
                /** @description Id of the request in the log of the service; tell it to the operator. */
                "Service-Request-ID"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
                "application/fhir+json": components["schemas"]["OperationOutcome"];
            };
        };
        /**
         * @description - `unknown-standard`: There is no such standard here.
         *     - `unknown-version`: There is no such version of the standard here.
         */
        UnknownStandardOrUnknownVersion: {
            headers: {
                /** @description Id of the request: that of the caller where it sent a plain one, else one of the service. */
                "X-Request-ID"?: string;
                /** @description Id of the request in the log of the service; tell it to the operator. */
                "Service-Request-ID"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
                "application/fhir+json": components["schemas"]["OperationOutcome"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    validate: {
        parameters: {
            query?: {
                /**
                 * @description The day on which the record is judged, ISO 8601 date. Today in London where absent.
                 * @example 2026-11-25
                 */
                asOf?: string;
                /** @description From which severity on the header Validation-Outcome says fail, and a test case of a JUnit report fails. */
                failOn?: "error" | "query" | "advice" | "never";
                /** @description Whether the record is held against what may be sent, or against what must be accepted. Where the address names no version, a record that states a later minor version than is known is held against the second whatever is asked. */
                role?: "producer" | "receiver";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "standard": "ehc-plan",
                 *       "standardVersion": "1.0",
                 *       "planId": "example-1",
                 *       "status": "final"
                 *     }
                 */
                "application/json": {
                    /** @description Id of the standard that the record follows. */
                    standard?: string;
                    /** @description Major and minor version of it. */
                    standardVersion?: string;
                } & {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description The record was judged. The report says what was found, which may be nothing. */
            200: {
                headers: {
                    /** @description Whether a finding is at or above the severity that failOn names. */
                    "Validation-Outcome"?: "pass" | "fail";
                    /** @description Since when the version should no longer be used (RFC 9745): @ and seconds since 1970. */
                    Deprecation?: string;
                    /** @description When the version may go (RFC 8594), as an HTTP date. */
                    Sunset?: string;
                    /** @description Addresses that belong to it (RFC 8288), such as the version that succeeds one on its way out. */
                    Link?: string;
                    /** @description Id of the request: that of the caller where it sent a plain one, else one of the service. */
                    "X-Request-ID"?: string;
                    /** @description Id of the request in the log of the service; tell it to the operator. */
                    "Service-Request-ID"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Report"];
                    "application/sarif+json": {
                        /** @constant */
                        version: "2.1.0";
                        runs: Record<string, unknown>[];
                    };
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                    "text/html": string;
                    "application/xml": string;
                    "text/csv": string;
                };
            };
            /**
             * @description - `no-body`: The request has no body.
             *     - `malformed-json`: The body is not JSON.
             *     - `malformed-request`: The request is not HTTP as it should be.
             *     - `unknown-parameter`: The address has a query parameter that is not known here, or one that is given twice.
             *     - `parameter-value`: A query parameter has a value that it cannot have.
             *     - `length-mismatch`: The body is not as long as its header says, or its encoding is broken off.
             */
            400: {
                headers: {
                    /** @description Id of the request: that of the caller where it sent a plain one, else one of the service. */
                    "X-Request-ID"?: string;
                    /** @description Id of the request in the log of the service; tell it to the operator. */
                    "Service-Request-ID"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["ScopeMissing"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["BodyTooSlow"];
            413: components["responses"]["BodyTooLarge"];
            414: components["responses"]["AddressTooLong"];
            415: components["responses"]["MediaType"];
            417: components["responses"]["ExpectationFailed"];
            /**
             * @description - `too-deep`: The body has objects and lists in each other deeper than any record has.
             *     - `too-many-keys`: The body has more properties and list items than any record has.
             *     - `too-many-findings`: More is wrong with the record than a report holds.
             *     - `took-too-long`: Judging the body took longer than the service allows for one.
             *     - `too-costly`: Judging the body took more memory than the service allows for one.
             *     - `body-shape`: The body is JSON, but not what this address takes.
             *     - `states-no-standard`: The record does not state which standard it follows.
             *     - `states-unknown-standard`: The record states a standard or a version that is not known here.
             */
            422: {
                headers: {
                    /** @description Id of the request: that of the caller where it sent a plain one, else one of the service. */
                    "X-Request-ID"?: string;
                    /** @description Id of the request in the log of the service; tell it to the operator. */
                    "Service-Request-ID"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            /**
             * @description - `busy`: The service has as much work waiting as it takes.
             *     - `issuer-unreachable`: The token cannot be checked now, because the keys of its issuer cannot be fetched.
             *     - `stopping`: The service is being stopped.
             */
            503: {
                headers: {
                    /** @description Seconds to wait before the request is sent again. */
                    "Retry-After"?: number;
                    /** @description Id of the request: that of the caller where it sent a plain one, else one of the service. */
                    "X-Request-ID"?: string;
                    /** @description Id of the request in the log of the service; tell it to the operator. */
                    "Service-Request-ID"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
        };
    };
    validateBatch: {
        parameters: {
            query?: {
                /**
                 * @description The day on which the record is judged, ISO 8601 date. Today in London where absent.
                 * @example 2026-11-25
                 */
                asOf?: string;
                /** @description From which severity on a finding makes the outcome of its record fail. */
                failOn?: "error" | "query" | "advice" | "never";
                /** @description Whether the record is held against what may be sent, or against what must be accepted. Where the address names no version, a record that states a later minor version than is known is held against the second whatever is asked. */
                role?: "producer" | "receiver";
                /** @description What every record is held against: the id of a standard, with or without @ and a version. What each states itself where absent. */
                standard?: string;
                /** @description Whether records are compared with each other, too: two plans in force for one child, versions of a plan that do not follow each other. */
                sets?: "on" | "off";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-ndjson": string;
                "application/ndjson": string;
                "application/jsonl": string;
                "application/json": Record<string, unknown>[];
            };
        };
        responses: {
            /** @description Lines of JSON; the schema is that of one line. */
            200: {
                headers: {
                    /** @description Since when the version should no longer be used (RFC 9745): @ and seconds since 1970. */
                    Deprecation?: string;
                    /** @description When the version may go (RFC 8594), as an HTTP date. */
                    Sunset?: string;
                    /** @description Addresses that belong to it (RFC 8288), such as the version that succeeds one on its way out. */
                    Link?: string;
                    /** @description Id of the request: that of the caller where it sent a plain one, else one of the service. */
                    "X-Request-ID"?: string;
                    /** @description Id of the request in the log of the service; tell it to the operator. */
                    "Service-Request-ID"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/x-ndjson": components["schemas"]["BatchLine"];
                };
            };
            /**
             * @description - `no-body`: The request has no body.
             *     - `length-mismatch`: The body is not as long as its header says, or its encoding is broken off.
             *     - `malformed-request`: The request is not HTTP as it should be.
             *     - `unknown-parameter`: The address has a query parameter that is not known here, or one that is given twice.
             *     - `parameter-value`: A query parameter has a value that it cannot have.
             */
            400: {
                headers: {
                    /** @description Id of the request: that of the caller where it sent a plain one, else one of the service. */
                    "X-Request-ID"?: string;
                    /** @description Id of the request in the log of the service; tell it to the operator. */
                    "Service-Request-ID"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["ScopeMissing"];
            404: components["responses"]["UnknownStandardOrUnknownVersion"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["BodyTooSlow"];
            413: components["responses"]["BodyTooLarge"];
            414: components["responses"]["AddressTooLong"];
            415: components["responses"]["MediaType"];
            417: components["responses"]["ExpectationFailed"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            /**
             * @description - `busy`: The service has as much work waiting as it takes.
             *     - `issuer-unreachable`: The token cannot be checked now, because the keys of its issuer cannot be fetched.
             *     - `stopping`: The service is being stopped.
             */
            503: {
                headers: {
                    /** @description Seconds to wait before the request is sent again. */
                    "Retry-After"?: number;
                    /** @description Id of the request: that of the caller where it sent a plain one, else one of the service. */
                    "X-Request-ID"?: string;
                    /** @description Id of the request in the log of the service; tell it to the operator. */
                    "Service-Request-ID"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
        };
    };
    validateVersion: {
        parameters: {
            query?: {
                /**
                 * @description The day on which the record is judged, ISO 8601 date. Today in London where absent.
                 * @example 2026-11-25
                 */
                asOf?: string;
                /** @description From which severity on the header Validation-Outcome says fail, and a test case of a JUnit report fails. */
                failOn?: "error" | "query" | "advice" | "never";
                /** @description Whether the record is held against what may be sent, or against what must be accepted. Where the address names no version, a record that states a later minor version than is known is held against the second whatever is asked. */
                role?: "producer" | "receiver";
            };
            header?: never;
            path: {
                /**
                 * @description Id of the standard.
                 * @example ehc-plan
                 */
                standard: string;
                /**
                 * @description Version of the standard: three numbers for that version, one or two for the latest of that line.
                 * @example 1.0.0
                 */
                version: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "standard": "ehc-plan",
                 *       "standardVersion": "1.0",
                 *       "planId": "example-1",
                 *       "status": "final"
                 *     }
                 */
                "application/json": {
                    /** @description Id of the standard that the record follows. */
                    standard?: string;
                    /** @description Major and minor version of it. */
                    standardVersion?: string;
                } & {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description The record was judged. The report says what was found, which may be nothing. */
            200: {
                headers: {
                    /** @description Whether a finding is at or above the severity that failOn names. */
                    "Validation-Outcome"?: "pass" | "fail";
                    /** @description Since when the version should no longer be used (RFC 9745): @ and seconds since 1970. */
                    Deprecation?: string;
                    /** @description When the version may go (RFC 8594), as an HTTP date. */
                    Sunset?: string;
                    /** @description Addresses that belong to it (RFC 8288), such as the version that succeeds one on its way out. */
                    Link?: string;
                    /** @description Id of the request: that of the caller where it sent a plain one, else one of the service. */
                    "X-Request-ID"?: string;
                    /** @description Id of the request in the log of the service; tell it to the operator. */
                    "Service-Request-ID"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Report"];
                    "application/sarif+json": {
                        /** @constant */
                        version: "2.1.0";
                        runs: Record<string, unknown>[];
                    };
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                    "text/html": string;
                    "application/xml": string;
                    "text/csv": string;
                };
            };
            /**
             * @description - `no-body`: The request has no body.
             *     - `malformed-json`: The body is not JSON.
             *     - `malformed-request`: The request is not HTTP as it should be.
             *     - `unknown-parameter`: The address has a query parameter that is not known here, or one that is given twice.
             *     - `parameter-value`: A query parameter has a value that it cannot have.
             *     - `length-mismatch`: The body is not as long as its header says, or its encoding is broken off.
             */
            400: {
                headers: {
                    /** @description Id of the request: that of the caller where it sent a plain one, else one of the service. */
                    "X-Request-ID"?: string;
                    /** @description Id of the request in the log of the service; tell it to the operator. */
                    "Service-Request-ID"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["ScopeMissing"];
            404: components["responses"]["UnknownStandardOrUnknownVersion"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["BodyTooSlow"];
            413: components["responses"]["BodyTooLarge"];
            414: components["responses"]["AddressTooLong"];
            415: components["responses"]["MediaType"];
            417: components["responses"]["ExpectationFailed"];
            /**
             * @description - `too-deep`: The body has objects and lists in each other deeper than any record has.
             *     - `too-many-keys`: The body has more properties and list items than any record has.
             *     - `too-many-findings`: More is wrong with the record than a report holds.
             *     - `took-too-long`: Judging the body took longer than the service allows for one.
             *     - `too-costly`: Judging the body took more memory than the service allows for one.
             */
            422: {
                headers: {
                    /** @description Id of the request: that of the caller where it sent a plain one, else one of the service. */
                    "X-Request-ID"?: string;
                    /** @description Id of the request in the log of the service; tell it to the operator. */
                    "Service-Request-ID"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            /**
             * @description - `busy`: The service has as much work waiting as it takes.
             *     - `issuer-unreachable`: The token cannot be checked now, because the keys of its issuer cannot be fetched.
             *     - `stopping`: The service is being stopped.
             */
            503: {
                headers: {
                    /** @description Seconds to wait before the request is sent again. */
                    "Retry-After"?: number;
                    /** @description Id of the request: that of the caller where it sent a plain one, else one of the service. */
                    "X-Request-ID"?: string;
                    /** @description Id of the request in the log of the service; tell it to the operator. */
                    "Service-Request-ID"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
        };
    };
    listStandards: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The standards. */
            200: {
                headers: {
                    /** @description Names these bytes, for If-None-Match. */
                    ETag?: string;
                    /** @description How long the response may be kept. */
                    "Cache-Control"?: string;
                    /** @description Id of the request: that of the caller where it sent a plain one, else one of the service. */
                    "X-Request-ID"?: string;
                    /** @description Id of the request in the log of the service; tell it to the operator. */
                    "Service-Request-ID"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StandardList"];
                };
            };
            /** @description These are the bytes that If-None-Match names. */
            304: {
                headers: {
                    /** @description Id of the request: that of the caller where it sent a plain one, else one of the service. */
                    "X-Request-ID"?: string;
                    /** @description Id of the request in the log of the service; tell it to the operator. */
                    "Service-Request-ID"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description - `malformed-request`: The request is not HTTP as it should be.
             *     - `unknown-parameter`: The address has a query parameter that is not known here, or one that is given twice.
             *     - `parameter-value`: A query parameter has a value that it cannot have.
             */
            400: {
                headers: {
                    /** @description Id of the request: that of the caller where it sent a plain one, else one of the service. */
                    "X-Request-ID"?: string;
                    /** @description Id of the request in the log of the service; tell it to the operator. */
                    "Service-Request-ID"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["ScopeMissing"];
            408: components["responses"]["BodyTooSlow"];
            414: components["responses"]["AddressTooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["IssuerUnreachableOrStopping"];
        };
    };
    getStandard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the standard.
                 * @example ehc-plan
                 */
                standard: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The standard. */
            200: {
                headers: {
                    /** @description Names these bytes, for If-None-Match. */
                    ETag?: string;
                    /** @description How long the response may be kept. */
                    "Cache-Control"?: string;
                    /** @description Id of the request: that of the caller where it sent a plain one, else one of the service. */
                    "X-Request-ID"?: string;
                    /** @description Id of the request in the log of the service; tell it to the operator. */
                    "Service-Request-ID"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Standard"];
                };
            };
            /** @description These are the bytes that If-None-Match names. */
            304: {
                headers: {
                    /** @description Id of the request: that of the caller where it sent a plain one, else one of the service. */
                    "X-Request-ID"?: string;
                    /** @description Id of the request in the log of the service; tell it to the operator. */
                    "Service-Request-ID"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description - `malformed-request`: The request is not HTTP as it should be.
             *     - `unknown-parameter`: The address has a query parameter that is not known here, or one that is given twice.
             *     - `parameter-value`: A query parameter has a value that it cannot have.
             */
            400: {
                headers: {
                    /** @description Id of the request: that of the caller where it sent a plain one, else one of the service. */
                    "X-Request-ID"?: string;
                    /** @description Id of the request in the log of the service; tell it to the operator. */
                    "Service-Request-ID"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["ScopeMissing"];
            404: components["responses"]["UnknownStandard"];
            408: components["responses"]["BodyTooSlow"];
            414: components["responses"]["AddressTooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["IssuerUnreachableOrStopping"];
        };
    };
    getVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the standard.
                 * @example ehc-plan
                 */
                standard: string;
                /**
                 * @description Version of the standard: three numbers for that version, one or two for the latest of that line.
                 * @example 1.0.0
                 */
                version: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The version. */
            200: {
                headers: {
                    /** @description Names these bytes, for If-None-Match. */
                    ETag?: string;
                    /** @description How long the response may be kept. */
                    "Cache-Control"?: string;
                    /** @description Since when the version should no longer be used (RFC 9745): @ and seconds since 1970. */
                    Deprecation?: string;
                    /** @description When the version may go (RFC 8594), as an HTTP date. */
                    Sunset?: string;
                    /** @description Addresses that belong to it (RFC 8288), such as the version that succeeds one on its way out. */
                    Link?: string;
                    /** @description Id of the request: that of the caller where it sent a plain one, else one of the service. */
                    "X-Request-ID"?: string;
                    /** @description Id of the request in the log of the service; tell it to the operator. */
                    "Service-Request-ID"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StandardVersion"];
                };
            };
            /** @description These are the bytes that If-None-Match names. */
            304: {
                headers: {
                    /** @description Id of the request: that of the caller where it sent a plain one, else one of the service. */
                    "X-Request-ID"?: string;
                    /** @description Id of the request in the log of the service; tell it to the operator. */
                    "Service-Request-ID"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The address names a line of versions. This is the latest of it. */
            307: {
                headers: {
                    /** @description Where it is. */
                    Location?: string;
                    /** @description How long the response may be kept. */
                    "Cache-Control"?: string;
                    /** @description Id of the request: that of the caller where it sent a plain one, else one of the service. */
                    "X-Request-ID"?: string;
                    /** @description Id of the request in the log of the service; tell it to the operator. */
                    "Service-Request-ID"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description - `malformed-request`: The request is not HTTP as it should be.
             *     - `unknown-parameter`: The address has a query parameter that is not known here, or one that is given twice.
             *     - `parameter-value`: A query parameter has a value that it cannot have.
             */
            400: {
                headers: {
                    /** @description Id of the request: that of the caller where it sent a plain one, else one of the service. */
                    "X-Request-ID"?: string;
                    /** @description Id of the request in the log of the service; tell it to the operator. */
                    "Service-Request-ID"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["ScopeMissing"];
            404: components["responses"]["UnknownStandardOrUnknownVersion"];
            408: components["responses"]["BodyTooSlow"];
            414: components["responses"]["AddressTooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["IssuerUnreachableOrStopping"];
        };
    };
    listCodeLists: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the standard.
                 * @example ehc-plan
                 */
                standard: string;
                /**
                 * @description Version of the standard: three numbers for that version, one or two for the latest of that line.
                 * @example 1.0.0
                 */
                version: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The lists. */
            200: {
                headers: {
                    /** @description Names these bytes, for If-None-Match. */
                    ETag?: string;
                    /** @description How long the response may be kept. */
                    "Cache-Control"?: string;
                    /** @description Since when the version should no longer be used (RFC 9745): @ and seconds since 1970. */
                    Deprecation?: string;
                    /** @description When the version may go (RFC 8594), as an HTTP date. */
                    Sunset?: string;
                    /** @description Addresses that belong to it (RFC 8288), such as the version that succeeds one on its way out. */
                    Link?: string;
                    /** @description Id of the request: that of the caller where it sent a plain one, else one of the service. */
                    "X-Request-ID"?: string;
                    /** @description Id of the request in the log of the service; tell it to the operator. */
                    "Service-Request-ID"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodeListSummaries"];
                };
            };
            /** @description These are the bytes that If-None-Match names. */
            304: {
                headers: {
                    /** @description Id of the request: that of the caller where it sent a plain one, else one of the service. */
                    "X-Request-ID"?: string;
                    /** @description Id of the request in the log of the service; tell it to the operator. */
                    "Service-Request-ID"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The address names a line of versions. This is the latest of it. */
            307: {
                headers: {
                    /** @description Where it is. */
                    Location?: string;
                    /** @description How long the response may be kept. */
                    "Cache-Control"?: string;
                    /** @description Id of the request: that of the caller where it sent a plain one, else one of the service. */
                    "X-Request-ID"?: string;
                    /** @description Id of the request in the log of the service; tell it to the operator. */
                    "Service-Request-ID"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description - `malformed-request`: The request is not HTTP as it should be.
             *     - `unknown-parameter`: The address has a query parameter that is not known here, or one that is given twice.
             *     - `parameter-value`: A query parameter has a value that it cannot have.
             */
            400: {
                headers: {
                    /** @description Id of the request: that of the caller where it sent a plain one, else one of the service. */
                    "X-Request-ID"?: string;
                    /** @description Id of the request in the log of the service; tell it to the operator. */
                    "Service-Request-ID"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["ScopeMissing"];
            404: components["responses"]["UnknownStandardOrUnknownVersion"];
            408: components["responses"]["BodyTooSlow"];
            414: components["responses"]["AddressTooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["IssuerUnreachableOrStopping"];
        };
    };
    getReceiverSchema: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the standard.
                 * @example ehc-plan
                 */
                standard: string;
                /**
                 * @description Version of the standard: three numbers for that version, one or two for the latest of that line.
                 * @example 1.0.0
                 */
                version: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The schema, as the standard publishes it. */
            200: {
                headers: {
                    /** @description Names these bytes, for If-None-Match. */
                    ETag?: string;
                    /** @description How long the response may be kept. */
                    "Cache-Control"?: string;
                    /** @description Since when the version should no longer be used (RFC 9745): @ and seconds since 1970. */
                    Deprecation?: string;
                    /** @description When the version may go (RFC 8594), as an HTTP date. */
                    Sunset?: string;
                    /** @description Addresses that belong to it (RFC 8288), such as the version that succeeds one on its way out. */
                    Link?: string;
                    /** @description Id of the request: that of the caller where it sent a plain one, else one of the service. */
                    "X-Request-ID"?: string;
                    /** @description Id of the request in the log of the service; tell it to the operator. */
                    "Service-Request-ID"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/schema+json": Record<string, unknown>;
                };
            };
            /** @description These are the bytes that If-None-Match names. */
            304: {
                headers: {
                    /** @description Id of the request: that of the caller where it sent a plain one, else one of the service. */
                    "X-Request-ID"?: string;
                    /** @description Id of the request in the log of the service; tell it to the operator. */
                    "Service-Request-ID"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The address names a line of versions. This is the latest of it. */
            307: {
                headers: {
                    /** @description Where it is. */
                    Location?: string;
                    /** @description How long the response may be kept. */
                    "Cache-Control"?: string;
                    /** @description Id of the request: that of the caller where it sent a plain one, else one of the service. */
                    "X-Request-ID"?: string;
                    /** @description Id of the request in the log of the service; tell it to the operator. */
                    "Service-Request-ID"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description - `malformed-request`: The request is not HTTP as it should be.
             *     - `unknown-parameter`: The address has a query parameter that is not known here, or one that is given twice.
             *     - `parameter-value`: A query parameter has a value that it cannot have.
             */
            400: {
                headers: {
                    /** @description Id of the request: that of the caller where it sent a plain one, else one of the service. */
                    "X-Request-ID"?: string;
                    /** @description Id of the request in the log of the service; tell it to the operator. */
                    "Service-Request-ID"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["ScopeMissing"];
            /**
             * @description - `unknown-standard`: There is no such standard here.
             *     - `unknown-version`: There is no such version of the standard here.
             *     - `not-found`: There is nothing at this address.
             */
            404: {
                headers: {
                    /** @description Id of the request: that of the caller where it sent a plain one, else one of the service. */
                    "X-Request-ID"?: string;
                    /** @description Id of the request in the log of the service; tell it to the operator. */
                    "Service-Request-ID"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            408: components["responses"]["BodyTooSlow"];
            414: components["responses"]["AddressTooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["IssuerUnreachableOrStopping"];
        };
    };
    getSchema: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the standard.
                 * @example ehc-plan
                 */
                standard: string;
                /**
                 * @description Version of the standard: three numbers for that version, one or two for the latest of that line.
                 * @example 1.0.0
                 */
                version: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The schema, as the standard publishes it. */
            200: {
                headers: {
                    /** @description Names these bytes, for If-None-Match. */
                    ETag?: string;
                    /** @description How long the response may be kept. */
                    "Cache-Control"?: string;
                    /** @description Since when the version should no longer be used (RFC 9745): @ and seconds since 1970. */
                    Deprecation?: string;
                    /** @description When the version may go (RFC 8594), as an HTTP date. */
                    Sunset?: string;
                    /** @description Addresses that belong to it (RFC 8288), such as the version that succeeds one on its way out. */
                    Link?: string;
                    /** @description Id of the request: that of the caller where it sent a plain one, else one of the service. */
                    "X-Request-ID"?: string;
                    /** @description Id of the request in the log of the service; tell it to the operator. */
                    "Service-Request-ID"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/schema+json": Record<string, unknown>;
                };
            };
            /** @description These are the bytes that If-None-Match names. */
            304: {
                headers: {
                    /** @description Id of the request: that of the caller where it sent a plain one, else one of the service. */
                    "X-Request-ID"?: string;
                    /** @description Id of the request in the log of the service; tell it to the operator. */
                    "Service-Request-ID"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The address names a line of versions. This is the latest of it. */
            307: {
                headers: {
                    /** @description Where it is. */
                    Location?: string;
                    /** @description How long the response may be kept. */
                    "Cache-Control"?: string;
                    /** @description Id of the request: that of the caller where it sent a plain one, else one of the service. */
                    "X-Request-ID"?: string;
                    /** @description Id of the request in the log of the service; tell it to the operator. */
                    "Service-Request-ID"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description - `malformed-request`: The request is not HTTP as it should be.
             *     - `unknown-parameter`: The address has a query parameter that is not known here, or one that is given twice.
             *     - `parameter-value`: A query parameter has a value that it cannot have.
             */
            400: {
                headers: {
                    /** @description Id of the request: that of the caller where it sent a plain one, else one of the service. */
                    "X-Request-ID"?: string;
                    /** @description Id of the request in the log of the service; tell it to the operator. */
                    "Service-Request-ID"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["ScopeMissing"];
            /**
             * @description - `unknown-standard`: There is no such standard here.
             *     - `unknown-version`: There is no such version of the standard here.
             *     - `not-found`: There is nothing at this address.
             */
            404: {
                headers: {
                    /** @description Id of the request: that of the caller where it sent a plain one, else one of the service. */
                    "X-Request-ID"?: string;
                    /** @description Id of the request in the log of the service; tell it to the operator. */
                    "Service-Request-ID"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            408: components["responses"]["BodyTooSlow"];
            414: components["responses"]["AddressTooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["IssuerUnreachableOrStopping"];
        };
    };
    getCodeList: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the standard.
                 * @example ehc-plan
                 */
                standard: string;
                /**
                 * @description Version of the standard: three numbers for that version, one or two for the latest of that line.
                 * @example 1.0.0
                 */
                version: string;
                /**
                 * @description Id of the code list.
                 * @example sen-type
                 */
                list: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The list. */
            200: {
                headers: {
                    /** @description Names these bytes, for If-None-Match. */
                    ETag?: string;
                    /** @description How long the response may be kept. */
                    "Cache-Control"?: string;
                    /** @description Since when the version should no longer be used (RFC 9745): @ and seconds since 1970. */
                    Deprecation?: string;
                    /** @description When the version may go (RFC 8594), as an HTTP date. */
                    Sunset?: string;
                    /** @description Addresses that belong to it (RFC 8288), such as the version that succeeds one on its way out. */
                    Link?: string;
                    /** @description Id of the request: that of the caller where it sent a plain one, else one of the service. */
                    "X-Request-ID"?: string;
                    /** @description Id of the request in the log of the service; tell it to the operator. */
                    "Service-Request-ID"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodeList"];
                    "text/csv": string;
                };
            };
            /** @description These are the bytes that If-None-Match names. */
            304: {
                headers: {
                    /** @description Id of the request: that of the caller where it sent a plain one, else one of the service. */
                    "X-Request-ID"?: string;
                    /** @description Id of the request in the log of the service; tell it to the operator. */
                    "Service-Request-ID"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The address names a line of versions. This is the latest of it. */
            307: {
                headers: {
                    /** @description Where it is. */
                    Location?: string;
                    /** @description How long the response may be kept. */
                    "Cache-Control"?: string;
                    /** @description Id of the request: that of the caller where it sent a plain one, else one of the service. */
                    "X-Request-ID"?: string;
                    /** @description Id of the request in the log of the service; tell it to the operator. */
                    "Service-Request-ID"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description - `malformed-request`: The request is not HTTP as it should be.
             *     - `unknown-parameter`: The address has a query parameter that is not known here, or one that is given twice.
             *     - `parameter-value`: A query parameter has a value that it cannot have.
             */
            400: {
                headers: {
                    /** @description Id of the request: that of the caller where it sent a plain one, else one of the service. */
                    "X-Request-ID"?: string;
                    /** @description Id of the request in the log of the service; tell it to the operator. */
                    "Service-Request-ID"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["ScopeMissing"];
            /**
             * @description - `unknown-standard`: There is no such standard here.
             *     - `unknown-version`: There is no such version of the standard here.
             *     - `unknown-code-list`: The standard has no such code list in this version, or not in this edition.
             */
            404: {
                headers: {
                    /** @description Id of the request: that of the caller where it sent a plain one, else one of the service. */
                    "X-Request-ID"?: string;
                    /** @description Id of the request in the log of the service; tell it to the operator. */
                    "Service-Request-ID"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["BodyTooSlow"];
            414: components["responses"]["AddressTooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["IssuerUnreachableOrStopping"];
        };
    };
    getCodeListEdition: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the standard.
                 * @example ehc-plan
                 */
                standard: string;
                /**
                 * @description Version of the standard: three numbers for that version, one or two for the latest of that line.
                 * @example 1.0.0
                 */
                version: string;
                /**
                 * @description Id of the code list.
                 * @example sen-type
                 */
                list: string;
                /**
                 * @description Edition of the code list.
                 * @example 2026-09-01
                 */
                edition: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The list. */
            200: {
                headers: {
                    /** @description Names these bytes, for If-None-Match. */
                    ETag?: string;
                    /** @description How long the response may be kept. */
                    "Cache-Control"?: string;
                    /** @description Since when the version should no longer be used (RFC 9745): @ and seconds since 1970. */
                    Deprecation?: string;
                    /** @description When the version may go (RFC 8594), as an HTTP date. */
                    Sunset?: string;
                    /** @description Addresses that belong to it (RFC 8288), such as the version that succeeds one on its way out. */
                    Link?: string;
                    /** @description Id of the request: that of the caller where it sent a plain one, else one of the service. */
                    "X-Request-ID"?: string;
                    /** @description Id of the request in the log of the service; tell it to the operator. */
                    "Service-Request-ID"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodeList"];
                    "text/csv": string;
                };
            };
            /** @description These are the bytes that If-None-Match names. */
            304: {
                headers: {
                    /** @description Id of the request: that of the caller where it sent a plain one, else one of the service. */
                    "X-Request-ID"?: string;
                    /** @description Id of the request in the log of the service; tell it to the operator. */
                    "Service-Request-ID"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The address names a line of versions. This is the latest of it. */
            307: {
                headers: {
                    /** @description Where it is. */
                    Location?: string;
                    /** @description How long the response may be kept. */
                    "Cache-Control"?: string;
                    /** @description Id of the request: that of the caller where it sent a plain one, else one of the service. */
                    "X-Request-ID"?: string;
                    /** @description Id of the request in the log of the service; tell it to the operator. */
                    "Service-Request-ID"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description - `malformed-request`: The request is not HTTP as it should be.
             *     - `unknown-parameter`: The address has a query parameter that is not known here, or one that is given twice.
             *     - `parameter-value`: A query parameter has a value that it cannot have.
             */
            400: {
                headers: {
                    /** @description Id of the request: that of the caller where it sent a plain one, else one of the service. */
                    "X-Request-ID"?: string;
                    /** @description Id of the request in the log of the service; tell it to the operator. */
                    "Service-Request-ID"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["ScopeMissing"];
            /**
             * @description - `unknown-standard`: There is no such standard here.
             *     - `unknown-version`: There is no such version of the standard here.
             *     - `unknown-code-list`: The standard has no such code list in this version, or not in this edition.
             */
            404: {
                headers: {
                    /** @description Id of the request: that of the caller where it sent a plain one, else one of the service. */
                    "X-Request-ID"?: string;
                    /** @description Id of the request in the log of the service; tell it to the operator. */
                    "Service-Request-ID"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["BodyTooSlow"];
            414: components["responses"]["AddressTooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["IssuerUnreachableOrStopping"];
        };
    };
    searchRules: {
        parameters: {
            query?: {
                /**
                 * @description Only rules of this standard.
                 * @example ehc-plan
                 */
                standard?: string;
                /**
                 * @description Rules of this version of the standard, which is named too; of its latest where absent.
                 * @example 1.0.0
                 */
                version?: string;
                /**
                 * @description Only rules that read this section of the record.
                 * @example F
                 */
                section?: string;
                /** @description Only rules of this severity. */
                severity?: "error" | "query" | "advice";
                /**
                 * @description Only rules in whose id, statement, reason or remedy all of these words occur, with spaces between them; case does not matter.
                 * @example social care
                 */
                word?: string;
                /**
                 * @description How many rules to return at most, up to 1000; 100 where absent.
                 * @example 100
                 */
                limit?: string;
                /**
                 * @description How many rules that fit to pass over; none where absent.
                 * @example 100
                 */
                offset?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rules that fit; none is an answer, too. */
            200: {
                headers: {
                    /** @description Names these bytes, for If-None-Match. */
                    ETag?: string;
                    /** @description How long the response may be kept. */
                    "Cache-Control"?: string;
                    /** @description Id of the request: that of the caller where it sent a plain one, else one of the service. */
                    "X-Request-ID"?: string;
                    /** @description Id of the request in the log of the service; tell it to the operator. */
                    "Service-Request-ID"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleHits"];
                };
            };
            /** @description These are the bytes that If-None-Match names. */
            304: {
                headers: {
                    /** @description Id of the request: that of the caller where it sent a plain one, else one of the service. */
                    "X-Request-ID"?: string;
                    /** @description Id of the request in the log of the service; tell it to the operator. */
                    "Service-Request-ID"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description - `malformed-request`: The request is not HTTP as it should be.
             *     - `unknown-parameter`: The address has a query parameter that is not known here, or one that is given twice.
             *     - `parameter-value`: A query parameter has a value that it cannot have.
             */
            400: {
                headers: {
                    /** @description Id of the request: that of the caller where it sent a plain one, else one of the service. */
                    "X-Request-ID"?: string;
                    /** @description Id of the request in the log of the service; tell it to the operator. */
                    "Service-Request-ID"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["ScopeMissing"];
            404: components["responses"]["UnknownStandardOrUnknownVersion"];
            408: components["responses"]["BodyTooSlow"];
            414: components["responses"]["AddressTooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["IssuerUnreachableOrStopping"];
        };
    };
    listRules: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the standard.
                 * @example ehc-plan
                 */
                standard: string;
                /**
                 * @description Version of the standard: three numbers for that version, one or two for the latest of that line.
                 * @example 1.0.0
                 */
                version: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rules. */
            200: {
                headers: {
                    /** @description Names these bytes, for If-None-Match. */
                    ETag?: string;
                    /** @description How long the response may be kept. */
                    "Cache-Control"?: string;
                    /** @description Since when the version should no longer be used (RFC 9745): @ and seconds since 1970. */
                    Deprecation?: string;
                    /** @description When the version may go (RFC 8594), as an HTTP date. */
                    Sunset?: string;
                    /** @description Addresses that belong to it (RFC 8288), such as the version that succeeds one on its way out. */
                    Link?: string;
                    /** @description Id of the request: that of the caller where it sent a plain one, else one of the service. */
                    "X-Request-ID"?: string;
                    /** @description Id of the request in the log of the service; tell it to the operator. */
                    "Service-Request-ID"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleBook"];
                };
            };
            /** @description These are the bytes that If-None-Match names. */
            304: {
                headers: {
                    /** @description Id of the request: that of the caller where it sent a plain one, else one of the service. */
                    "X-Request-ID"?: string;
                    /** @description Id of the request in the log of the service; tell it to the operator. */
                    "Service-Request-ID"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The address names a line of versions. This is the latest of it. */
            307: {
                headers: {
                    /** @description Where it is. */
                    Location?: string;
                    /** @description How long the response may be kept. */
                    "Cache-Control"?: string;
                    /** @description Id of the request: that of the caller where it sent a plain one, else one of the service. */
                    "X-Request-ID"?: string;
                    /** @description Id of the request in the log of the service; tell it to the operator. */
                    "Service-Request-ID"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description - `malformed-request`: The request is not HTTP as it should be.
             *     - `unknown-parameter`: The address has a query parameter that is not known here, or one that is given twice.
             *     - `parameter-value`: A query parameter has a value that it cannot have.
             */
            400: {
                headers: {
                    /** @description Id of the request: that of the caller where it sent a plain one, else one of the service. */
                    "X-Request-ID"?: string;
                    /** @description Id of the request in the log of the service; tell it to the operator. */
                    "Service-Request-ID"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["ScopeMissing"];
            404: components["responses"]["UnknownStandardOrUnknownVersion"];
            408: components["responses"]["BodyTooSlow"];
            414: components["responses"]["AddressTooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["IssuerUnreachableOrStopping"];
        };
    };
    getRule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the standard.
                 * @example ehc-plan
                 */
                standard: string;
                /**
                 * @description Version of the standard: three numbers for that version, one or two for the latest of that line.
                 * @example 1.0.0
                 */
                version: string;
                /**
                 * @description Name of the rule: the part of its id after the slash.
                 * @example final-after-draft
                 */
                rule: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rule. */
            200: {
                headers: {
                    /** @description Names these bytes, for If-None-Match. */
                    ETag?: string;
                    /** @description How long the response may be kept. */
                    "Cache-Control"?: string;
                    /** @description Since when the version should no longer be used (RFC 9745): @ and seconds since 1970. */
                    Deprecation?: string;
                    /** @description When the version may go (RFC 8594), as an HTTP date. */
                    Sunset?: string;
                    /** @description Addresses that belong to it (RFC 8288), such as the version that succeeds one on its way out. */
                    Link?: string;
                    /** @description Id of the request: that of the caller where it sent a plain one, else one of the service. */
                    "X-Request-ID"?: string;
                    /** @description Id of the request in the log of the service; tell it to the operator. */
                    "Service-Request-ID"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Rule"];
                };
            };
            /** @description These are the bytes that If-None-Match names. */
            304: {
                headers: {
                    /** @description Id of the request: that of the caller where it sent a plain one, else one of the service. */
                    "X-Request-ID"?: string;
                    /** @description Id of the request in the log of the service; tell it to the operator. */
                    "Service-Request-ID"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The address names a line of versions. This is the latest of it. */
            307: {
                headers: {
                    /** @description Where it is. */
                    Location?: string;
                    /** @description How long the response may be kept. */
                    "Cache-Control"?: string;
                    /** @description Id of the request: that of the caller where it sent a plain one, else one of the service. */
                    "X-Request-ID"?: string;
                    /** @description Id of the request in the log of the service; tell it to the operator. */
                    "Service-Request-ID"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description - `malformed-request`: The request is not HTTP as it should be.
             *     - `unknown-parameter`: The address has a query parameter that is not known here, or one that is given twice.
             *     - `parameter-value`: A query parameter has a value that it cannot have.
             */
            400: {
                headers: {
                    /** @description Id of the request: that of the caller where it sent a plain one, else one of the service. */
                    "X-Request-ID"?: string;
                    /** @description Id of the request in the log of the service; tell it to the operator. */
                    "Service-Request-ID"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["ScopeMissing"];
            /**
             * @description - `unknown-standard`: There is no such standard here.
             *     - `unknown-version`: There is no such version of the standard here.
             *     - `unknown-rule`: The standard has no such rule in this version.
             */
            404: {
                headers: {
                    /** @description Id of the request: that of the caller where it sent a plain one, else one of the service. */
                    "X-Request-ID"?: string;
                    /** @description Id of the request in the log of the service; tell it to the operator. */
                    "Service-Request-ID"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            408: components["responses"]["BodyTooSlow"];
            414: components["responses"]["AddressTooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["IssuerUnreachableOrStopping"];
        };
    };
    listCrosswalks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The crosswalks. */
            200: {
                headers: {
                    /** @description Names these bytes, for If-None-Match. */
                    ETag?: string;
                    /** @description How long the response may be kept. */
                    "Cache-Control"?: string;
                    /** @description Id of the request: that of the caller where it sent a plain one, else one of the service. */
                    "X-Request-ID"?: string;
                    /** @description Id of the request in the log of the service; tell it to the operator. */
                    "Service-Request-ID"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Crosswalks"];
                };
            };
            /** @description These are the bytes that If-None-Match names. */
            304: {
                headers: {
                    /** @description Id of the request: that of the caller where it sent a plain one, else one of the service. */
                    "X-Request-ID"?: string;
                    /** @description Id of the request in the log of the service; tell it to the operator. */
                    "Service-Request-ID"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description - `malformed-request`: The request is not HTTP as it should be.
             *     - `unknown-parameter`: The address has a query parameter that is not known here, or one that is given twice.
             *     - `parameter-value`: A query parameter has a value that it cannot have.
             */
            400: {
                headers: {
                    /** @description Id of the request: that of the caller where it sent a plain one, else one of the service. */
                    "X-Request-ID"?: string;
                    /** @description Id of the request in the log of the service; tell it to the operator. */
                    "Service-Request-ID"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["ScopeMissing"];
            408: components["responses"]["BodyTooSlow"];
            414: components["responses"]["AddressTooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["IssuerUnreachableOrStopping"];
        };
    };
    convertCodes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CodeConversion"];
            };
        };
        responses: {
            /** @description The codes. */
            200: {
                headers: {
                    /** @description Id of the request: that of the caller where it sent a plain one, else one of the service. */
                    "X-Request-ID"?: string;
                    /** @description Id of the request in the log of the service; tell it to the operator. */
                    "Service-Request-ID"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConvertedCodes"];
                };
            };
            /**
             * @description - `malformed-json`: The body is not JSON.
             *     - `no-body`: The request has no body.
             *     - `malformed-request`: The request is not HTTP as it should be.
             *     - `unknown-parameter`: The address has a query parameter that is not known here, or one that is given twice.
             *     - `parameter-value`: A query parameter has a value that it cannot have.
             *     - `length-mismatch`: The body is not as long as its header says, or its encoding is broken off.
             */
            400: {
                headers: {
                    /** @description Id of the request: that of the caller where it sent a plain one, else one of the service. */
                    "X-Request-ID"?: string;
                    /** @description Id of the request in the log of the service; tell it to the operator. */
                    "Service-Request-ID"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["ScopeMissing"];
            404: components["responses"]["UnknownCrosswalk"];
            408: components["responses"]["BodyTooSlow"];
            413: components["responses"]["BodyTooLarge"];
            414: components["responses"]["AddressTooLong"];
            415: components["responses"]["MediaType"];
            417: components["responses"]["ExpectationFailed"];
            /**
             * @description - `body-shape`: The body is JSON, but not what this address takes.
             *     - `too-deep`: The body has objects and lists in each other deeper than any record has.
             *     - `too-many-keys`: The body has more properties and list items than any record has.
             */
            422: {
                headers: {
                    /** @description Id of the request: that of the caller where it sent a plain one, else one of the service. */
                    "X-Request-ID"?: string;
                    /** @description Id of the request in the log of the service; tell it to the operator. */
                    "Service-Request-ID"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            /**
             * @description - `busy`: The service has as much work waiting as it takes.
             *     - `issuer-unreachable`: The token cannot be checked now, because the keys of its issuer cannot be fetched.
             *     - `stopping`: The service is being stopped.
             */
            503: {
                headers: {
                    /** @description Seconds to wait before the request is sent again. */
                    "Retry-After"?: number;
                    /** @description Id of the request: that of the caller where it sent a plain one, else one of the service. */
                    "X-Request-ID"?: string;
                    /** @description Id of the request in the log of the service; tell it to the operator. */
                    "Service-Request-ID"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
        };
    };
    getHome: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the service is. */
            200: {
                headers: {
                    /** @description Id of the request: that of the caller where it sent a plain one, else one of the service. */
                    "X-Request-ID"?: string;
                    /** @description Id of the request in the log of the service; tell it to the operator. */
                    "Service-Request-ID"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Name of the program's package. */
                        name: string;
                        /** @description Version of the program. */
                        version: string;
                        /** @description What it does. */
                        description: string;
                        /** @description Where to read on, relative to this address. */
                        links: {
                            [key: string]: string;
                        };
                    };
                    "text/html": string;
                };
            };
            400: components["responses"]["MalformedRequest"];
            408: components["responses"]["BodyTooSlow"];
            414: components["responses"]["AddressTooLong"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Stopping"];
        };
    };
    getMetrics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The metrics in the text format of Prometheus. */
            200: {
                headers: {
                    /** @description Id of the request: that of the caller where it sent a plain one, else one of the service. */
                    "X-Request-ID"?: string;
                    /** @description Id of the request in the log of the service; tell it to the operator. */
                    "Service-Request-ID"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["ScopeMissing"];
            408: components["responses"]["BodyTooSlow"];
            414: components["responses"]["AddressTooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["IssuerUnreachableOrStopping"];
        };
    };
    getOpenapi: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document. */
            200: {
                headers: {
                    /** @description Names these bytes, for If-None-Match. */
                    ETag?: string;
                    /** @description How long the response may be kept. */
                    "Cache-Control"?: string;
                    /** @description Id of the request: that of the caller where it sent a plain one, else one of the service. */
                    "X-Request-ID"?: string;
                    /** @description Id of the request in the log of the service; tell it to the operator. */
                    "Service-Request-ID"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, unknown>;
                };
            };
            /** @description These are the bytes that If-None-Match names. */
            304: {
                headers: {
                    /** @description Id of the request: that of the caller where it sent a plain one, else one of the service. */
                    "X-Request-ID"?: string;
                    /** @description Id of the request in the log of the service; tell it to the operator. */
                    "Service-Request-ID"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["ScopeMissing"];
            408: components["responses"]["BodyTooSlow"];
            414: components["responses"]["AddressTooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["IssuerUnreachableOrStopping"];
        };
    };
    getReference: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page. */
            200: {
                headers: {
                    /** @description Names these bytes, for If-None-Match. */
                    ETag?: string;
                    /** @description How long the response may be kept. */
                    "Cache-Control"?: string;
                    /** @description Id of the request: that of the caller where it sent a plain one, else one of the service. */
                    "X-Request-ID"?: string;
                    /** @description Id of the request in the log of the service; tell it to the operator. */
                    "Service-Request-ID"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description These are the bytes that If-None-Match names. */
            304: {
                headers: {
                    /** @description Id of the request: that of the caller where it sent a plain one, else one of the service. */
                    "X-Request-ID"?: string;
                    /** @description Id of the request in the log of the service; tell it to the operator. */
                    "Service-Request-ID"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["ScopeMissing"];
            408: components["responses"]["BodyTooSlow"];
            414: components["responses"]["AddressTooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["IssuerUnreachableOrStopping"];
        };
    };
    getLive: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It lives. */
            200: {
                headers: {
                    /** @description Id of the request: that of the caller where it sent a plain one, else one of the service. */
                    "X-Request-ID"?: string;
                    /** @description Id of the request in the log of the service; tell it to the operator. */
                    "Service-Request-ID"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        status: "live";
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            408: components["responses"]["BodyTooSlow"];
            414: components["responses"]["AddressTooLong"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Stopping"];
        };
    };
    getReady: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It takes requests. */
            200: {
                headers: {
                    /** @description Id of the request: that of the caller where it sent a plain one, else one of the service. */
                    "X-Request-ID"?: string;
                    /** @description Id of the request in the log of the service; tell it to the operator. */
                    "Service-Request-ID"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        status: "ready";
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            408: components["responses"]["BodyTooSlow"];
            414: components["responses"]["AddressTooLong"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            /**
             * @description It is starting or on its way out.
             *     - `stopping`: The service is being stopped.
             */
            503: {
                headers: {
                    /** @description Seconds to wait before the request is sent again. */
                    "Retry-After"?: number;
                    /** @description Id of the request: that of the caller where it sent a plain one, else one of the service. */
                    "X-Request-ID"?: string;
                    /** @description Id of the request in the log of the service; tell it to the operator. */
                    "Service-Request-ID"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {unknown} */
                        status: "starting" | "draining" | "stopping";
                    };
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
        };
    };
}
type WithRequired<T, K extends keyof T> = T & {
    [P in K]-?: T[P];
};
