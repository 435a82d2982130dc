import { parseAst } from "rolldown/parseAst";

/** One import, re-export or `import()` of a module. */
export interface ModuleImport {
  readonly specifier: string;
  /** True where nothing of it is left at run time. */
  readonly typeOnly: boolean;
}

/** Kind of source: TypeScript, a declaration file, or JavaScript. */
export type SourceLanguage = "ts" | "dts" | "js";

/** Statements and expressions that name a module in `source`. */
const importing: ReadonlySet<unknown> = new Set([
  "ImportDeclaration",
  "ExportAllDeclaration",
  "ExportNamedDeclaration",
  "ImportExpression",
  "TSImportType",
]);

interface SyntaxNode {
  readonly type?: unknown;
  readonly source?: { readonly value?: unknown } | null;
  readonly importKind?: unknown;
  readonly exportKind?: unknown;
}

const importOf = ({ type, source, importKind, exportKind }: SyntaxNode): ModuleImport[] => {
  if (!importing.has(type) || source === null || source === undefined) return [];
  if (typeof source.value !== "string") throw new Error("an import() must name its module as a literal");
  return [
    { specifier: source.value, typeOnly: type === "TSImportType" || importKind === "type" || exportKind === "type" },
  ];
};

const importsBelow = (node: unknown): ModuleImport[] =>
  typeof node === "object" && node !== null ? [...importOf(node), ...Object.values(node).flatMap(importsBelow)] : [];

/**
 * Returns every module that `code` names, in the order of the text. `import { type A }` counts as a
 * run-time import, as it is one under `verbatimModuleSyntax`. Throws where the code cannot be parsed or
 * an `import()` is not of a literal.
 */
export const importsOf = (code: string, language: SourceLanguage): ModuleImport[] =>
  importsBelow(parseAst(code, { lang: language })).map(({ specifier, typeOnly }) => ({
    specifier,
    typeOnly: typeOnly || language === "dts",
  }));

/** Returns the package that a bare specifier names: "@a/b/c" is of "@a/b". */
export const packageOf = (specifier: string): string =>
  specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");
