import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { exportJWK, generateKeyPair, type JWK, type JWTPayload, SignJWT } from "jose";

/** A pair of keys of an issuer. */
export interface IssuerKey {
  readonly kid: string;
  readonly alg: string;
  readonly privateKey: CryptoKey;
  readonly publicKey: CryptoKey;
  readonly jwk: JWK;
}

/** Returns a new pair of keys. */
export const issuerKey = async (kid: string, alg: string): Promise<IssuerKey> => {
  const { publicKey, privateKey } = await generateKeyPair(alg);
  return { kid, alg, privateKey, publicKey, jwk: { ...(await exportJWK(publicKey)), kid, alg, use: "sig" } };
};

/** Returns a token that a key has signed, with these claims and no others. */
export const signToken = ({ kid, alg, privateKey }: IssuerKey, claims: JWTPayload): Promise<string> =>
  new SignJWT(claims).setProtectedHeader({ alg, kid }).sign(privateKey);

/** Starts an issuer on this machine, which answers with the keys that it is told to. */
export const startIssuer = async (keys: readonly IssuerKey[]) => {
  let answer: { status: number; headers?: Record<string, string>; body: string } = { status: 200, body: "" };
  let asked = 0;
  const publish = (published: readonly IssuerKey[]): void => {
    answer = { status: 200, body: JSON.stringify({ keys: published.map(({ jwk }) => jwk) }) };
  };
  publish(keys);
  const server = createServer((_request, response) => {
    asked += 1;
    response.writeHead(answer.status, answer.headers).end(answer.body);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/keys`,
    publish,
    /** From now on it answers with something else than keys. */
    fail: (status: number, body: string, headers: Record<string, string> = {}): void => {
      answer = { status, headers, body };
    },
    /** How often it was asked. */
    asked: () => asked,
    close: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, "close");
    },
  };
};
