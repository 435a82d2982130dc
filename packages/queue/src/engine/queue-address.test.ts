import { expect, test } from "vitest";
import { parseQueueAddress } from "./queue-address.ts";
import { QueueProblem } from "./queue-problem.ts";

const known: readonly [string, string, "redis" | "postgres", string][] = [
  ["Redis", "redis://queue.example", "redis", "redis://queue.example:6379"],
  ["Redis with a user", "redis://app:s3cret@queue.example:6380/2", "redis", "redis://queue.example:6380"],
  ["Redis over TLS", "rediss://:s3cret@queue.example", "redis", "rediss://queue.example:6379"],
  ["PostgreSQL", "postgres://app:s3cret@db.example/jobs", "postgres", "postgres://db.example:5432"],
  [
    "PostgreSQL by its long name",
    "postgresql://db.example:5433/jobs?sslmode=require",
    "postgres",
    "postgresql://db.example:5433",
  ],
  ["an address of six groups", "redis://[::1]:6380", "redis", "redis://[::1]:6380"],
];

test.each(known)("%s", (_, url, server, shown) => {
  expect(parseQueueAddress(url)).toEqual({ server, url, shown });
});

const refused: readonly [string, string, string][] = [
  [
    "nothing",
    "",
    "The address of the queue cannot be read. It begins with redis://, rediss://, postgres:// or postgresql://.",
  ],
  [
    "a host alone",
    "s3cret@queue.example",
    "The address of the queue cannot be read. It begins with redis://, rediss://, postgres:// or postgresql://.",
  ],
  [
    "a port that is none",
    "redis://:s3cret@queue.example:port",
    "The address of the queue cannot be read. It begins with redis://, rediss://, postgres:// or postgresql://.",
  ],
  [
    "another server",
    "amqp://app:s3cret@queue.example",
    "The address of a queue begins with redis://, rediss://, postgres:// or postgresql://.",
  ],
  ["no host", "redis:///0?password=s3cret", "The address of the queue names no host."],
];

test.each(refused)("refuses %s", (_, url, message) => {
  expect(() => parseQueueAddress(url)).toThrow(new QueueProblem("address", message));
});
