import { type Document, isMap, isNode, isPair, LineCounter, parseDocument } from 'yaml';

/** A mistake in a content file: where it is, what is wrong, what to do. */
export interface ContentProblem {
  /** Path below the project's folder. */
  readonly file: string;
  /** Starting at 1. */
  readonly line: number;
  readonly message: string;
}

/** YAML that knows the line of every field, so that a mistake can be named with its place. */
export interface LocatedYaml {
  readonly value: unknown;
  /** Broken YAML, with line and reason; `value` is then not to be used. */
  readonly errors: readonly { readonly line: number; readonly message: string }[];
  /** The line of a field, or of the nearest field around it when it is missing. Lines start at 1. */
  lineAt(path: readonly PropertyKey[]): number;
}

/** Parses YAML and keeps the places. `firstLine` is the line on which the text begins in its file. */
export function parseLocatedYaml(text: string, firstLine = 1): LocatedYaml {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false });
  const lineOf = (offset: number) => lineCounter.linePos(offset).line + firstLine - 1;
  return {
    value: document.errors.length === 0 ? document.toJS() : undefined,
    errors: document.errors.map((error) => ({ line: lineOf(error.pos[0]), message: error.message })),
    lineAt: (path) => lineOf(offsetAt(document, path)),
  };
}

function offsetAt(document: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const parent = document.getIn(path.slice(0, length - 1), true) ?? document.contents;
    const key = path[length - 1];
    if (isMap(parent)) {
      const pair = parent.items.find((item) => isPair(item) && String(item.key) === String(key));
      if (pair && isNode(pair.key) && pair.key.range) return pair.key.range[0];
    }
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}
