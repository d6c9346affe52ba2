/** An organisation's own ledger: the streams it sees. Nothing in it falls due. */
import type { Fold } from '../store/command.ts';

export type OrganisationState = { name: string; readonly streams: string[] };

/** The data of `organisation.opened`, which only the Issuer sees. */
export type OrganisationOpening = { readonly name: string; readonly streams: readonly string[] };

export const organisationFold: Fold<OrganisationState> = {
  version: '1',
  initial: () => ({ name: '', streams: [] }),
  apply(state, event) {
    if (event.type !== 'organisation.opened') return;
    const { name, streams } = event.data as OrganisationOpening;
    state.name = name;
    state.streams.push(...streams);
  },
  due: () => [],
  nextDue: () => null,
  serialise: (state) => JSON.stringify(state),
  revive: (body) => JSON.parse(body) as OrganisationState,
};
