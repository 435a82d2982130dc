// The command as one program with its parts beside it, each loaded when it is needed: a start reads few files.
export default {
  input: { "send-standards": "src/bin.ts" },
  platform: "node",
  resolve: { conditionNames: ["@send-standards/source", "node", "import", "default"] },
  output: { dir: "bin", cleanDir: true, format: "esm", minify: true, chunkFileNames: "[name]-[hash].js" },
};
