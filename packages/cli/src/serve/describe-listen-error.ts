import { printable, type SystemError, systemReason } from "@send-standards/core";

const reasons: Readonly<Record<string, string>> = {
  EADDRINUSE: "something listens there already. End it, or choose another port with --port",
  EACCES: "this account may not use that port. Choose one from 1024 on with --port",
  EADDRNOTAVAIL: "this machine has no such address. Choose one of its own with --host",
  ENOTFOUND: "there is no machine of that name. Choose an address of this one with --host",
};

/** Returns why a service could not listen, in words, and what to do: "cannot listen at 127.0.0.1 port 80: …". */
export const describeListenError = (host: string, port: number, error: SystemError): string =>
  `cannot listen at ${printable(host)} port ${port}: ${reasons[error.code] ?? systemReason(error)}`;
