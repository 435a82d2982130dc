import type { FileResult, PeerResult, Results } from "../results.ts";
import { type Target, targets } from "../targets.ts";
import { tolerance, verdictOf } from "../verdict.ts";
import { servicePart } from "./service-part.ts";
import { megabytes, table, two } from "./table.ts";

const times = (value: number): string => (value < 10 ? value.toFixed(1) : String(Math.round(value)));

const targetRow = (target: Target, measured: Results["targets"]): readonly string[] => {
  const sign = target.bound === "least" ? "≥" : "≤";
  const limit = (value: number | undefined): string => (value === undefined ? "–" : `${sign} ${two(value)}`);
  const timing = measured[target.id];
  const figures =
    timing === undefined
      ? ["–", "–", "not in this run"]
      : [two(timing.median), two(timing.best), verdictOf(target, timing.median)];
  return [target.name, limit(target.commit), limit(target.moonshot), ...figures];
};

const fileRow = (file: FileResult): readonly string[] => [
  `${file.gigabytes} GB`,
  `${file.records.toLocaleString("en-GB")} of ${Math.round(file.bytes / file.records / 1000)} KB`,
  `${file.faulty} %`,
  two(file.one.ofParse.median),
  two(file.withoutSets.ofParse.median),
  two(file.again.ofParse.median),
  two(file.two.ofParse.median),
  two(file.scaling.median),
  megabytes(file.parseMemory),
  megabytes(file.one.memory),
  megabytes(file.two.memory),
];

const peerRow = (peer: PeerResult): readonly string[] => [
  peer.name,
  `${Math.round(peer.bytes / 1e6)} MB, ${peer.input}`,
  times(peer.overOne.median),
  times(peer.overTwo.median),
  peer.memory === 0 ? "not known" : times(peer.memory),
];

const peerPart = ({ peers, leftOut }: Results): string[] => {
  const missing = leftOut.length === 0 ? [] : [`Not on this machine, and so left out: ${leftOut.join(", ")}.`, ""];
  if (peers.length === 0) return ["This run did not measure them.", "", ...missing];
  return [
    table(
      [
        "",
        "Records",
        "time, of bulk on one thread",
        "time, of bulk on two threads",
        "peak memory, of bulk on two threads",
      ],
      peers.map(peerRow),
    ),
    "",
    ...missing,
  ];
};

const widthOf = (wide: number): string =>
  wide === 0
    ? "None of them has a character outside Latin-1; such a text is slower to parse."
    : `${Math.round(wide * 100)} % of them have a character outside Latin-1; such a text is slower to parse.`;

/** Returns `docs/performance.md`: everything that a run measured. The same results give the same page. */
export const performancePage = (results: Results): string => {
  const { machine, records, phases, ruleCosts, files } = results;
  const middle = ruleCosts.rules[Math.floor(ruleCosts.rules.length / 2)]?.cost ?? 0;
  return [
    "# Performance",
    "",
    "Every figure is a ratio: to `JSON.parse` of the same bytes, or to another program on the same bytes, measured in turn in the",
    "same run. Seconds would say more about the machine than about the program. Every program takes its turn",
    "in each of five rounds or more, after one that warms up, on files of 1 GB and more in three; where there is one figure it is the median.",
    "Written by `pnpm bench:page` from",
    "`bench/results.json`, which `pnpm bench` writes; [how to run it](../bench/README.md).",
    "",
    `Measured on ${results.date}: ${machine.processor}, ${machine.cores} cores, ${Math.round(machine.memory / 1e9)} GB of memory, Node ${machine.node}, V8 ${machine.v8}.`,
    `The records are plans of children who do not exist, each another one. Parts of the validator were measured on ${records.count} of ${Math.round(records.meanBytes / 1000)} KB on average.`,
    widthOf(records.wide),
    "",
    "## Targets",
    "",
    `What the project holds itself to, and what it would like. The continuous integration fails where a line that it can measure is more than ${tolerance * 100} % short of the commit or, where that is missed, of what was reached before.`,
    "",
    table(
      ["", "Commit", "Moonshot", "Median", "Best", ""],
      targets.map((target) => targetRow(target, results.targets)),
    ),
    "",
    "## Files",
    "",
    "![Charts of time and memory against the size of the file, and of cost against the size of a record](performance.svg)",
    "",
    "`send-standards bulk` as a program of its own, from its start to its end, against a program that reads the file and does nothing",
    "with it but `JSON.parse`. Faulty records are wrong in six places: three in structure, three that only rules see. What is judged again is taken over from an",
    "earlier report on the same records, with `--since` and `--no-sets`.",
    "",
    table(
      [
        "File",
        "Records",
        "Faulty",
        "one thread, of parsing only",
        "the same with `--no-sets`",
        "again, nothing changed",
        "two threads, of parsing only",
        "two threads over one",
        "memory: parsing only",
        "one thread",
        "two threads",
      ],
      files.map(fileRow),
    ),
    "",
    "## Where the time goes",
    "",
    "In one process, of `JSON.parse` of the same record. The last three rows include it.",
    "",
    table(
      ["", "Median", "Best"],
      [
        ["does the structure fit? (generated check that says yes or no)", phases.fastCheck] as const,
        [
          "what is wrong with the structure? (check that Ajv generated; only records that do not fit need it)",
          phases.fullCheck,
        ] as const,
        [`the index and all ${ruleCosts.rules.length} rules`, phases.rules] as const,
        ["everything, a sound record", phases.whole] as const,
        ["everything, a record wrong in six places, findings without lines", phases.faulty] as const,
        ["the same, findings with lines and columns", phases.faultyWithLines] as const,
      ].map(([name, timing]) => [name, two(timing.median), two(timing.best)]),
    ),
    "",
    ...servicePart(results.service),
    "## Other validators",
    "",
    "Sound records of 40 to 60 KB, each program on the same file as bulk. **They check the structure only; bulk checks the structure and",
    `every one of the ${ruleCosts.rules.length} rules, compares the records with each other, and writes a summary.** A figure above 1 says how many times as long, or as much`,
    "memory, the other takes. Slow programs get fewer records.",
    "",
    ...peerPart(results),
    "## What each rule costs",
    "",
    "Of `JSON.parse` of the same plan, each plan read, indexed and judged before the next. Looking at the clock between the rules is in",
    "these figures, so that together they come to more than above.",
    "",
    table(
      ["", "of JSON.parse"],
      [
        ["the index that the rules share", ruleCosts.index.toFixed(3)],
        ["all rules together", ruleCosts.all.toFixed(3)],
        ["the rule in the middle", middle.toFixed(4)],
      ],
    ),
    "",
    "<details><summary>Every rule, the dearest first</summary>",
    "",
    table(
      ["Rule", "of JSON.parse"],
      ruleCosts.rules.map(({ id, cost }) => [id, cost.toFixed(4)]),
    ),
    "",
    "</details>",
    "",
  ].join("\n");
};
