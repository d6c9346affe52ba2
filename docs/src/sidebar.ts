/** What stands at the side: what we wrote first, then a group for each kind of generated page. */
import type { StarlightUserConfig } from '@astrojs/starlight/types';
import { openAPISidebarGroups } from 'starlight-openapi';

type Sidebar = NonNullable<StarlightUserConfig['sidebar']>;

const generated = (label: string, kind: string) => ({
  label,
  collapsed: true,
  items: [{ autogenerate: { directory: `generated/${kind}` } }],
});

export const sidebar: Sidebar = [
  {
    label: 'Start',
    items: [
      { label: 'What it is', slug: 'index' },
      { label: 'Concepts', slug: 'concepts' },
      { label: 'Integrate', slug: 'integrate' },
      { label: 'After the sale', slug: 'after-sale' },
      { label: 'At the gate', slug: 'at-the-gate' },
      { label: 'Verify a barcode', slug: 'verify-a-barcode' },
      { label: 'Resell a ticket', slug: 'resale' },
      { label: 'Season tickets', slug: 'season' },
      { label: 'Receive webhooks', slug: 'webhooks' },
      { label: 'Identity provider', slug: 'identity-provider' },
      { label: 'Prove your API', slug: 'prove' },
      { label: 'Run the workflows', slug: 'workflows' },
      { label: 'How a rule becomes a check', slug: 'rule-to-check' },
      { label: 'Where resale comes from', slug: 'resale-rules' },
      { label: 'Where season rules come from', slug: 'season-rules' },
    ],
  },
  {
    label: 'Run it',
    items: [
      { label: 'Run it on PostgreSQL', slug: 'run' },
      { label: 'What it costs', slug: 'performance' },
      { label: 'Figures', slug: 'figures' },
    ],
  },
  {
    label: 'The standard',
    items: [
      { label: 'All rules', slug: 'rules' },
      { label: 'Profiles', slug: 'profiles' },
      generated('Operations', 'operations'),
      generated('Lifecycles', 'lifecycles'),
      generated('Decisions', 'decisions'),
      generated('Requirements', 'requirements'),
      generated('Workflows', 'workflows'),
      generated('Events', 'events'),
      generated('Errors', 'errors'),
      { label: 'Criteria', slug: 'criteria' },
    ],
  },
  ...openAPISidebarGroups,
  {
    label: 'Project',
    items: [
      { label: 'Governance', link: '/governance/' },
      { label: 'Contributing', link: '/contributing/' },
    ],
  },
];
