import { satteri } from '@astrojs/markdown-satteri';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import starlightOpenAPI from 'starlight-openapi';
import { diagramsPlugin } from './src/markdown/diagrams-plugin.ts';
import { repositoryLinksPlugin } from './src/markdown/repository-links-plugin.ts';
import { tablesPlugin } from './src/markdown/tables-plugin.ts';
import { referenceDocument } from './src/reference-document.ts';
import { sidebar } from './src/sidebar.ts';
import { basePath, repository, siteUrl } from './src/site.ts';

export default defineConfig({
  site: siteUrl,
  base: basePath,
  trailingSlash: 'always',
  markdown: { processor: satteri({ mdastPlugins: [diagramsPlugin, repositoryLinksPlugin, tablesPlugin] }) },
  integrations: [
    starlight({
      title: 'Open Away Ticketing',
      description: "An open standard for selling away tickets from the home club's live inventory.",
      favicon: '/favicon.svg',
      logo: { src: './src/assets/mark.svg', alt: '' },
      social: [{ icon: 'github', label: 'Source', href: repository }],
      editLink: { baseUrl: `${repository}/edit/main/docs/` },
      customCss: [
        './src/styles/site.css',
        './src/styles/diagram.css',
        './src/styles/figures.css',
        './src/styles/reference.css',
      ],
      credits: false,
      sidebar,
      plugins: [
        starlightOpenAPI([
          {
            base: 'reference',
            schema: referenceDocument(),
            sidebar: { label: 'API reference', collapsed: true, operations: { badges: true } },
          },
        ]),
      ],
    }),
  ],
});
