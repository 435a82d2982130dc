import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { watchResponses } from "../../testing/watch-responses.ts";

watchResponses();

const program = (telemetry: string): string => `
  import { registerHooks } from "node:module";
  const loaded = new Set();
  registerHooks({
    resolve: (specifier, context, next) => {
      const found = next(specifier, context);
      const [, name] = /@opentelemetry\\/([a-z-]+)/.exec(found.url) ?? [];
      if (name !== undefined) loaded.add(name);
      return found;
    },
  });
  const { buildApp } = await import(${JSON.stringify(new URL("../app.ts", import.meta.url).href)});
  const { readSettings } = await import(${JSON.stringify(new URL("../settings/read-settings.ts", import.meta.url).href)});
  const { server } = await buildApp({
    settings: readSettings({}, { telemetry: "${telemetry}" }),
    work: { ready: async () => {}, close: async () => {} },
  });
  await server.close();
  console.log([...loaded].sort().join(" "));
`;

/** Returns which packages of OpenTelemetry a service loads. */
const loadedWith = async (telemetry: string): Promise<string[]> => {
  const options = ["--conditions=@send-standards/source", "--input-type=module", "--eval", program(telemetry)];
  // Nobody listens there.
  const env = { ...process.env, OTEL_EXPORTER_OTLP_ENDPOINT: "http://127.0.0.1:9", NODE_OPTIONS: "" };
  const { stdout } = await promisify(execFile)(process.execPath, options, { env });
  return stdout.trim().split(" ");
};

test("nothing that sends traces is loaded while nobody asks for them", async () => {
  const [off, on] = await Promise.all([loadedWith("off"), loadedWith("on")]);
  // The library of the metrics loads the interface, which does nothing by itself.
  expect(off).toEqual(["api"]);
  expect(on).toEqual(
    expect.arrayContaining(["exporter-metrics-otlp-http", "exporter-trace-otlp-http", "sdk-metrics", "sdk-trace"]),
  );
});
