/** An organisation's own ledger: the streams it sees, and its webhooks. Nothing in it falls due by itself. */
import type { Fold } from '../store/command.ts';
import { organisationAppliers } from './apply-organisation.ts';
import type { OrganisationState } from './organisation-state.ts';
import type { WebhookRecord } from './webhook-state.ts';

export type { OrganisationOpening, OrganisationState } from './organisation-state.ts';

type Serialised = Omit<OrganisationState, 'webhooks'> & { readonly webhooks: readonly WebhookRecord[] };

export const organisationFold: Fold<OrganisationState> = {
  version: '2',
  initial: () => ({ name: '', streams: [], webhooks: new Map(), webhooksMade: 0 }),
  apply(state, event) {
    if (!Object.hasOwn(organisationAppliers, event.type)) return;
    organisationAppliers[event.type as keyof typeof organisationAppliers](state, event.data as never, event);
  },
  due: () => [],
  nextDue: () => null,
  serialise: ({ webhooks, ...state }) =>
    JSON.stringify({ ...state, webhooks: [...webhooks.values()] } satisfies Serialised),
  revive(body) {
    const { webhooks, ...state } = JSON.parse(body) as Serialised;
    return { ...state, webhooks: new Map(webhooks.map((record) => [record.id, record])) };
  },
};
