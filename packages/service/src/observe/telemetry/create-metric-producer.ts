import { type Attributes, type HrTime, ValueType } from "@opentelemetry/api";
import { emptyResource } from "@opentelemetry/resources";
import {
  AggregationTemporality,
  type CollectionResult,
  DataPointType,
  type MetricData,
  type MetricProducer,
} from "@opentelemetry/sdk-metrics";
import type { MetricObjectWithValues, MetricValue, MetricValueWithName, Registry } from "prom-client";
import { tool } from "../../tool.ts";

type Metric = MetricObjectWithValues<MetricValue<string> & Partial<MetricValueWithName<string>>>;

/** Returns a time since 1970 as OpenTelemetry has it. */
const hrTime = (milliseconds: number): HrTime => [
  Math.floor(milliseconds / 1000),
  Math.round((milliseconds % 1000) * 1e6),
];

const attributesOf = (labels: Readonly<Record<string, string | number | undefined>>): Attributes =>
  Object.fromEntries(Object.entries(labels).filter(([name]) => name !== "le"));

/** Returns the histograms of a metric, whose buckets count all that is below them, as OpenTelemetry counts them. */
const histogramsOf = ({ name, values }: Metric) => {
  const series = Map.groupBy(values, ({ labels }) => JSON.stringify(attributesOf(labels)));
  return [...series.values()].map((same) => {
    const buckets = same.filter(({ metricName, labels }) => metricName === `${name}_bucket` && labels.le !== "+Inf");
    const count = same.find(({ metricName }) => metricName === `${name}_count`)?.value ?? 0;
    const sum = same.find(({ metricName }) => metricName === `${name}_sum`)?.value ?? 0;
    const upTo = [...buckets.map(({ value }) => value), count];
    return {
      attributes: attributesOf(same[0]?.labels ?? {}),
      value: {
        buckets: {
          boundaries: buckets.map(({ labels }) => Number(labels.le)),
          counts: upTo.map((value, at) => value - (upTo[at - 1] ?? 0)),
        },
        sum,
        count,
      },
    };
  });
};

const dataOf = (metric: Metric, type: string, startTime: HrTime, endTime: HrTime): MetricData => {
  const common = {
    descriptor: { name: metric.name, description: metric.help, unit: "", valueType: ValueType.DOUBLE },
    aggregationTemporality: AggregationTemporality.CUMULATIVE,
  };
  const points = metric.values.map(({ labels, value }) => ({
    startTime,
    endTime,
    attributes: attributesOf(labels),
    value,
  }));
  switch (type) {
    case "histogram":
      return {
        ...common,
        dataPointType: DataPointType.HISTOGRAM,
        dataPoints: histogramsOf(metric).map((point) => ({ startTime, endTime, ...point })),
      };
    case "counter":
      return { ...common, dataPointType: DataPointType.SUM, isMonotonic: true, dataPoints: points };
    default:
      return { ...common, dataPointType: DataPointType.GAUGE, dataPoints: points };
  }
};

/** Returns what hands the metrics of a registry to OpenTelemetry, so that both tell the same and nothing is counted twice. */
export const createMetricProducer = (registry: Registry): MetricProducer => {
  const startTime = hrTime(Date.now());
  return {
    collect: async (): Promise<CollectionResult> => {
      const endTime = hrTime(Date.now());
      const metrics = (await registry.getMetricsAsJSON()).map((metric) =>
        dataOf(metric, `${metric.type}`, startTime, endTime),
      );
      return {
        resourceMetrics: {
          resource: emptyResource(),
          scopeMetrics: [{ scope: { name: tool.name, version: tool.version }, metrics }],
        },
        errors: [],
      };
    },
  };
};
