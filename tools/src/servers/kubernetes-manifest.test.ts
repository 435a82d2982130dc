import { readFile } from "node:fs/promises";
import { parseYaml } from "@redocly/openapi-core";
import { readSettings, settingNames, variableOf } from "@send-standards/service";
import { expect, test } from "vitest";

const file = new URL("../../../docs/operating/kubernetes.yaml", import.meta.url);

interface Container {
  readonly env: readonly { readonly name: string; readonly value: string }[];
  readonly startupProbe: object;
  readonly readinessProbe: object;
  readonly livenessProbe: object;
  readonly securityContext: object;
}

interface Resource {
  readonly kind: string;
  readonly spec: {
    readonly template?: {
      readonly spec: { readonly terminationGracePeriodSeconds: number; readonly containers: readonly Container[] };
    };
    readonly policyTypes?: readonly string[];
    readonly egress?: readonly unknown[];
  };
}

const resources = (await readFile(file, "utf8")).split("\n---\n").map((text): Resource => parseYaml(text) as Resource);
const pod = resources[0]?.spec.template?.spec;
const container = pod?.containers[0];
const settings = Object.fromEntries(container?.env.map(({ name, value }) => [name, value]) ?? []);

test("the manifest has what it takes to run in a cluster", () => {
  expect(resources.map(({ kind }) => kind)).toEqual([
    "Deployment",
    "Service",
    "HorizontalPodAutoscaler",
    "PodDisruptionBudget",
    "NetworkPolicy",
  ]);
});

test("its settings are settings of the service", () => {
  expect(Object.keys(settings).filter((name) => !settingNames.map(variableOf).includes(name))).toEqual([]);
  expect(readSettings(settings)).toMatchObject({ host: "0.0.0.0", drainSeconds: 10, stopSeconds: 30 });
});

test("a copy has the time to finish before it is killed", () => {
  const { drainSeconds, stopSeconds } = readSettings(settings);
  expect(pod?.terminationGracePeriodSeconds).toBeGreaterThanOrEqual(drainSeconds + stopSeconds + 10);
});

test("its probes ask the addresses that there are for them", () => {
  const ready = { httpGet: { path: "/health/ready", port: "http" } };
  expect(container).toMatchObject({
    startupProbe: ready,
    readinessProbe: ready,
    livenessProbe: { httpGet: { path: "/health/live", port: "http" } },
  });
});

test("a copy writes nothing, is nobody, and reaches nobody", () => {
  expect(container?.securityContext).toEqual({
    allowPrivilegeEscalation: false,
    readOnlyRootFilesystem: true,
    capabilities: { drop: ["ALL"] },
  });
  expect(pod).toMatchObject({
    automountServiceAccountToken: false,
    securityContext: { runAsNonRoot: true, seccompProfile: { type: "RuntimeDefault" } },
  });
  const network = resources.find(({ kind }) => kind === "NetworkPolicy");
  expect([network?.spec.policyTypes, network?.spec.egress]).toEqual([["Ingress", "Egress"], []]);
});
