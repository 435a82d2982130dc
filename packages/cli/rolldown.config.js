/**
 * Says that the files beside the command are CommonJS, which starts sooner: an ES module that imports a module of Node has all
 * of it loaded, also what it never asks for.
 */
const asCommonJs = {
  name: "as-common-js",
  generateBundle() {
    this.emitFile({ type: "asset", fileName: "package.json", source: '{ "type": "commonjs" }\n' });
  },
};

/**
 * What is loaded together. A file takes as long to find and open as twenty kilobytes take to read, so the many small modules
 * that several parts of the program share lie in a few files; what belongs to one part alone lies with that part.
 */
const groups = [
  { name: "core", test: /packages.(?:core|catalogue).src/ },
  { name: "common", test: /schemas.common.src/, minShareCount: 2 },
  { name: "start", test: /packages.cli.src.[a-z-]+\.ts$/, minShareCount: 2 },
  {
    name: "validate",
    test: /packages.(?:validator|formats|bulk.src.judge|cli.src.(?:validate|rule-book|output))/,
    minShareCount: 2,
  },
];

// The command as one program with its parts beside it, each loaded when it is needed: a start reads few files. The
// program of the worker threads lies beside them, too, where the pool looks for it.
export default {
  input: { "send-standards": "src/bin.ts", "shard-worker": "../bulk/src/pool/shard-worker.ts" },
  platform: "node",
  // Two packages that are installed beside the command by who needs them, and the published schemas, which it never loads.
  external: ["@send-standards/queue", "@send-standards/service", /generated\/(?:receiver-)?schema\.js$/],
  resolve: { conditionNames: ["@send-standards/source", "node", "import", "default"] },
  plugins: [asCommonJs],
  output: {
    dir: "bin",
    cleanDir: true,
    format: "cjs",
    minify: true,
    chunkFileNames: "[name]-[hash].js",
    codeSplitting: { groups },
  },
};
