import { defineConfig } from "vitest/config";

const conditions = ["@send-standards/source"];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: conditions } },
  test: {
    include: ["{schemas,packages,apps}/*/src/**/*.test.ts", "{tools,examples,bench}/**/*.test.ts"],
    reporters: ["default"],
    pool: "threads",
    // One for each core: whoever waits for the tests does nothing else meanwhile.
    maxWorkers: "100%",
    // No test asserts a time: a limit is only there to end one that hangs, however busy the machine is.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
