import { mdxToMdast } from 'satteri';

/** A node of an article's Markdown, as far as tests look at it. */
export interface TreeNode {
  readonly type: string;
  readonly value?: string;
  readonly url?: string;
  readonly name?: string | null;
  readonly identifier?: string;
  readonly attributes?: readonly { readonly name?: string; readonly value?: unknown }[];
  readonly children?: readonly TreeNode[];
  readonly position?: { readonly start: { readonly line: number } };
}

/** The tree of an article’s text. Throws on broken MDX, which the content gate names with its line. */
export function parseTree(text: string): TreeNode {
  return mdxToMdast(text, { features: { headingAttributes: true } }) as TreeNode;
}

/** All nodes below and including `node`, in the order of the text, without what stands in a node that `skip` names. */
export function* nodesOf(node: TreeNode, skip: (node: TreeNode) => boolean = () => false): Generator<TreeNode> {
  if (skip(node)) return;
  yield node;
  for (const child of node.children ?? []) yield* nodesOf(child, skip);
}

/** The line (from 1) on which a node begins. */
export function lineOf(node: TreeNode): number {
  return node.position?.start.line ?? 1;
}

/** A component's attribute; `undefined` where it is not there or no text. */
export function attributeOf(node: TreeNode, name: string): string | undefined {
  const value = node.attributes?.find((attribute) => attribute.name === name)?.value;
  return typeof value === 'string' ? value : undefined;
}

/** Whether a node is a component, such as `<Quote>`; with names, whether it is one of these. */
export function isComponent(node: TreeNode, ...names: readonly string[]): boolean {
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return false;
  return names.length === 0 || names.includes(node.name ?? '');
}

/** The words of a node and everything in it, without marks. */
export function textOf(node: TreeNode): string {
  return node.value ?? (node.children ?? []).map(textOf).join('');
}

/** The text cut at its headings; each part but the first begins with one. */
export function sectionsOf(tree: TreeNode): TreeNode[][] {
  const sections: TreeNode[][] = [[]];
  for (const node of tree.children ?? []) {
    if (node.type === 'heading') sections.push([node]);
    else sections.at(-1)?.push(node);
  }
  return sections;
}
