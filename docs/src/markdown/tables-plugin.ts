/**
 * A wide table scrolls by itself. Where no link in it takes the keyboard there, the table does. One that has signs alone
 * between its first and its last column is drawn narrow.
 */
import { defineMdastPlugin } from 'satteri';

const signs = new Set(['Y', 'N', '–', '○']);

export const tablesPlugin = defineMdastPlugin({
  name: 'tables',
  table(node, context) {
    const hasLink = JSON.stringify(node).includes('"type":"link"');
    const isOfSigns = node.children
      .slice(1)
      .every(({ children: cells }) => cells.length > 2 && cells.slice(1, -1).every((cell) => isSign(cell)));
    if (hasLink && !isOfSigns) return;
    context.setProperty(node, 'data', {
      hProperties: { ...(hasLink ? {} : { tabIndex: 0 }), ...(isOfSigns ? { class: 'signs' } : {}) },
    });
  },
});

function isSign({ children }: { children: readonly { type: string; value?: string }[] }): boolean {
  const [only, ...others] = children;
  return others.length === 0 && only?.type === 'text' && signs.has(only.value ?? '');
}
