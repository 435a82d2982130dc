import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { type OtlpReceiver, startOtlpReceiver } from "../../../testing/otlp-receiver.ts";
import { watchResponses } from "../../../testing/watch-responses.ts";
import { buildApp } from "../../app.ts";
import { readSettings } from "../../settings/read-settings.ts";

watchResponses();

let receiver: OtlpReceiver;
beforeEach(async () => {
  receiver = await startOtlpReceiver();
  vi.stubEnv("OTEL_EXPORTER_OTLP_ENDPOINT", receiver.url);
  vi.stubEnv("OTEL_SERVICE_NAME", "send-standards-test");
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await receiver.close();
});

interface Attribute {
  readonly key: string;
  readonly value: { readonly stringValue?: string; readonly intValue?: number };
}

interface Span {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly name: string;
  readonly kind: number;
  readonly attributes: readonly Attribute[];
  readonly status: { readonly code: number };
}

const attributesOf = (list: readonly Attribute[]) =>
  Object.fromEntries(list.map(({ key, value }) => [key, value.stringValue ?? value.intValue]));

const spans = (): Span[] =>
  receiver
    .bodies("traces")
    .flatMap((body): Span[] =>
      JSON.parse(body).resourceSpans.flatMap((resource: { scopeSpans: { spans: Span[] }[] }) =>
        resource.scopeSpans.flatMap((scope) => scope.spans),
      ),
    );

const traceId = "0af7651916cd43dd8448eb211c80319c";
const callerSpan = "b7ad6b7169203331";

const ask = async (flags: string) => {
  const { server } = await buildApp({ settings: readSettings({}, { telemetry: "on", logLevel: "silent" }) });
  const response = await server.inject({
    method: "POST",
    url: "/v1/validate",
    headers: {
      "content-type": "application/json",
      traceparent: `00-${traceId}-${callerSpan}-${flags}`,
      tracestate: "caller=1",
    },
    payload: '{"standard":"ehc-plan","standardVersion":"1.0"}',
  });
  await server.close();
  return response;
};

test("a request is a span of its caller's trace, and judging one below it", async () => {
  const response = await ask("01");
  const [server, judge] = spans().sort((one, two) => two.kind - one.kind);
  expect(server).toMatchObject({
    traceId,
    parentSpanId: callerSpan,
    name: "POST /v1/validate",
    kind: 2,
    status: { code: 0 },
  });
  expect(attributesOf(server?.attributes ?? [])).toEqual({
    "http.request.method": "POST",
    "http.route": "/v1/validate",
    "http.response.status_code": 200,
    "send_standards.request_id": response.headers["service-request-id"],
    "send_standards.standard": "ehc-plan",
    "send_standards.version": "1.0.0",
    "send_standards.outcome": "fail",
  });
  expect(judge).toMatchObject({ traceId, parentSpanId: server?.spanId, name: "judge", kind: 1 });
  expect(attributesOf(judge?.attributes ?? [])).toEqual({ "send_standards.outcome": "fail" });
  expect(response.headers).toMatchObject({
    traceparent: `00-${traceId}-${callerSpan}-01`,
    traceresponse: `00-${traceId}-${server?.spanId}-01`,
  });
  expect(receiver.bodies("traces").join("")).not.toContain("caller=1");
});

test("a request of a trace that its caller does not keep is not sent", async () => {
  const response = await ask("00");
  expect(spans()).toEqual([]);
  expect(response.headers.traceresponse).toMatch(new RegExp(`^00-${traceId}-[0-9a-f]{16}-00$`));
});

test("the metrics of Prometheus are sent, with the name that OTEL_SERVICE_NAME gives", async () => {
  await ask("01");
  const [first] = receiver.bodies("metrics").map((body) => JSON.parse(body).resourceMetrics[0]);
  expect(attributesOf(first.resource.attributes)).toMatchObject({ "service.name": "send-standards-test" });
  const metrics: { name: string }[] = first.scopeMetrics.flatMap((scope: { metrics: object[] }) => scope.metrics);
  const named = (name: string): unknown => metrics.find((metric) => metric.name === name);
  const route = (...more: object[]) => [
    { key: "method", value: { stringValue: "POST" } },
    { key: "route", value: { stringValue: "/v1/validate" } },
    ...more,
  ];
  expect(named("send_standards_http_requests_total")).toMatchObject({
    sum: {
      aggregationTemporality: 2,
      isMonotonic: true,
      dataPoints: [
        {
          asDouble: 1,
          attributes: route(
            { key: "status", value: { stringValue: "2xx" } },
            { key: "problem", value: { stringValue: "none" } },
          ),
        },
      ],
    },
  });
  const durations = named("send_standards_http_request_duration_seconds") as {
    histogram: {
      dataPoints: { count: number; bucketCounts: number[]; explicitBounds: number[]; attributes: object[] }[];
    };
  };
  const [point] = durations.histogram.dataPoints;
  expect(point).toMatchObject({ count: 1, attributes: route() });
  expect(point?.bucketCounts.reduce((sum, count) => sum + count, 0)).toBe(1);
  expect(point?.bucketCounts).toHaveLength((point?.explicitBounds.length ?? 0) + 1);
  expect(named("send_standards_ready")).toMatchObject({ gauge: { dataPoints: [{ asDouble: 0 }] } });
});

test("a service whose receiver is gone stops all the same", async () => {
  await receiver.close();
  expect((await ask("01")).statusCode).toBe(200);
  receiver = await startOtlpReceiver();
});
