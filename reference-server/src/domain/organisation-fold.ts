/** An organisation's own ledger: the streams it sees, and its webhooks. Nothing in it falls due by itself. */
import type { PreferredSeat } from '../generated/types.ts';
import type { Fold } from '../store/command.ts';
import { organisationAppliers } from './apply-organisation.ts';
import type { ContactRecord, OrganisationState } from './organisation-state.ts';
import type { WebhookRecord } from './webhook-state.ts';

export { streamsOf, type OrganisationOpening, type OrganisationState } from './organisation-state.ts';

type Serialised = Omit<OrganisationState, 'webhooks' | 'contacts'> & {
  readonly webhooks: readonly WebhookRecord[];
  readonly contacts: readonly (Omit<ContactRecord, 'preferredSeats'> & {
    readonly id: string;
    readonly preferredSeats: readonly PreferredSeat[];
  })[];
};

export const organisationFold: Fold<OrganisationState> = {
  version: '3',
  initial: () => ({
    name: '',
    streams: [],
    seasonProducts: [],
    contacts: new Map(),
    webhooks: new Map(),
    webhooksMade: 0,
  }),
  apply(state, event) {
    if (!Object.hasOwn(organisationAppliers, event.type)) return;
    organisationAppliers[event.type as keyof typeof organisationAppliers](state, event.data as never, event);
  },
  due: () => [],
  nextDue: () => null,
  serialise: ({ webhooks, contacts, ...state }) =>
    JSON.stringify({
      ...state,
      webhooks: [...webhooks.values()],
      contacts: Array.from(contacts, ([id, { preferredSeats, ...contact }]) => ({
        id,
        ...contact,
        preferredSeats: [...preferredSeats.values()],
      })),
    } satisfies Serialised),
  revive(body) {
    const { webhooks, contacts, ...state } = JSON.parse(body) as Serialised;
    return {
      ...state,
      webhooks: new Map(webhooks.map((record) => [record.id, record])),
      contacts: new Map(
        contacts.map(({ id, preferredSeats, ...contact }) => [
          id,
          {
            ...contact,
            preferredSeats: new Map(preferredSeats.map((seat) => [seat.physicalConfigurationId, seat])),
          },
        ]),
      ),
    };
  },
};
