/** A wide table scrolls by itself. Where no link in it takes the keyboard there, the table does. */
import { defineMdastPlugin } from 'satteri';

export const tablesPlugin = defineMdastPlugin({
  name: 'tables',
  table(node, context) {
    if (JSON.stringify(node).includes('"type":"link"')) return;
    context.setProperty(node, 'data', { hProperties: { tabIndex: 0 } });
  },
});
