/** Puts the drawing in the place of every fence of the language mermaid. */
import { defineMdastPlugin } from 'satteri';
import { drawDiagram } from './diagram.ts';

export const diagramsPlugin = defineMdastPlugin({
  name: 'diagrams',
  code(node, context) {
    if (node.lang !== 'mermaid') return undefined;
    const title = String(context.data.astro?.frontmatter['title'] ?? 'States');
    const id = `diagram-${title.toLowerCase().replace(/[^a-z0-9]+/g, '-')}-${context.indexOf(node) ?? 0}`;
    return { raw: drawDiagram({ source: node.value, title, id }), mdxExpressions: false };
  },
});
