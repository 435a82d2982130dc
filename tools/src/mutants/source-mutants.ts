import { parseAst } from "rolldown/parseAst";

/** One small change of a source text. */
export interface SourceMutant {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** 1-based line of the change. */
  readonly line: number;
  /** What was changed into what: "< into <=". */
  readonly change: string;
}

/** As much of a syntax tree as the mutants look at. */
interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [property: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && typeof Reflect.get(value, "type") === "string";

const opposites: Readonly<Record<string, string>> = {
  "<": "<=",
  "<=": "<",
  ">": ">=",
  ">=": ">",
  "===": "!==",
  "!==": "===",
  "&&": "||",
  "||": "&&",
  "??": "&&",
  "+": "-",
  "-": "+",
};

const functions = new Set(["ArrowFunctionExpression", "FunctionExpression", "FunctionDeclaration"]);

const childrenOf = (node: Node): Node[] =>
  Object.entries(node).flatMap(([name, value]) => {
    // Types say nothing at run time, and a loop whose step is changed may not end.
    if (name === "typeAnnotation" || name === "returnType" || name === "typeParameters" || name === "update") return [];
    return (Array.isArray(value) ? value : [value]).filter(isNode);
  });

const operatorMutant = (node: Node, source: string): Omit<SourceMutant, "line"> | undefined => {
  const { left, right, operator } = node;
  if (!isNode(left) || !isNode(right) || typeof operator !== "string") return undefined;
  const opposite = opposites[operator];
  if (opposite === undefined) return undefined;
  const at = source.indexOf(operator, left.end);
  if (at === -1 || at >= right.start) return undefined;
  // A sum of texts is a message or a pointer, and no difference is a text.
  if (operator === "+" && [left, right].some((side) => side.type === "TemplateLiteral")) return undefined;
  return { from: at, to: at + operator.length, text: opposite, change: `${operator} into ${opposite}` };
};

const mutantOf = (node: Node, source: string): Omit<SourceMutant, "line"> | undefined => {
  switch (node.type) {
    case "BinaryExpression":
    case "LogicalExpression":
      return operatorMutant(node, source);
    case "UnaryExpression":
      return node.operator === "!"
        ? { from: node.start, to: node.start + 1, text: "", change: "! dropped" }
        : undefined;
    case "ConditionalExpression": {
      const { test } = node;
      return isNode(test) ? { from: test.start, to: test.end, text: "true", change: "condition into true" } : undefined;
    }
    case "IfStatement": {
      const { test } = node;
      return isNode(test)
        ? { from: test.start, to: test.end, text: "false", change: "condition into false" }
        : undefined;
    }
    case "Literal": {
      if (typeof node.value === "boolean") {
        return {
          from: node.start,
          to: node.end,
          text: String(!node.value),
          change: `${node.value} into ${!node.value}`,
        };
      }
      if (typeof node.value === "number") {
        return {
          from: node.start,
          to: node.end,
          text: String(node.value + 1),
          change: `${node.value} into ${node.value + 1}`,
        };
      }
      return undefined;
    }
    default:
      return undefined;
  }
};

/**
 * Returns every mutant of a module's functions: comparisons moved by one, conditions turned, operators swapped, numbers
 * and flags changed. What stands outside functions is data, which other tests hold.
 */
export const sourceMutants = (source: string): SourceMutant[] => {
  const mutants: SourceMutant[] = [];
  const walk = (node: Node, inside: boolean): void => {
    const mutant = inside ? mutantOf(node, source) : undefined;
    if (mutant !== undefined) mutants.push({ ...mutant, line: source.slice(0, mutant.from).split("\n").length });
    const within = inside || functions.has(node.type);
    for (const child of childrenOf(node)) walk(child, within);
  };
  const tree: unknown = parseAst(source, { lang: "ts" });
  if (isNode(tree)) walk(tree, false);
  return mutants;
};

/** Returns the source with a mutant in it. */
export const mutated = (source: string, { from, to, text }: SourceMutant): string =>
  source.slice(0, from) + text + source.slice(to);
