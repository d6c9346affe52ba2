/** The project's own papers are shown as they lie in the repository: no second title, and links that lead on. */
import { defineMdastPlugin } from 'satteri';
import { repository } from '../site.ts';

const root = new URL('../../../', import.meta.url);
/** Shown on the site under these names; everything else of the repository is read there. */
const papers: Readonly<Record<string, string>> = { 'GOVERNANCE.md': 'governance', 'CONTRIBUTING.md': 'contributing' };

export const repositoryLinksPlugin = defineMdastPlugin({
  name: 'repository-links',
  heading(node, context) {
    if (node.depth === 1 && isPaper(context.fileURL)) context.removeNode(node);
  },
  link(node, context) {
    if (!isPaper(context.fileURL) || /^(#|[a-z]+:)/.test(node.url)) return;
    context.setProperty(node, 'url', leadOn(node.url));
  },
});

export function leadOn(url: string): string {
  const [path = '', anchor] = url.split('#');
  const end = anchor === undefined ? '' : `#${anchor}`;
  const paper = papers[path];
  return paper === undefined ? `${repository}/blob/main/${path}${end}` : `../${paper}/${end}`;
}

function isPaper(file: URL | undefined): boolean {
  return file !== undefined && file.href.startsWith(root.href) && file.href.slice(root.href.length) in papers;
}
