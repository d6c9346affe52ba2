/** What the operations on one webhook of the caller have in common. */
import type { OrganisationState } from '../domain/organisation-fold.ts';
import { isRefusal, notFound, type Refusal } from '../domain/refusal.ts';
import { webhookOf, type Owner } from '../domain/webhooks.ts';
import type { WebhookRecord } from '../domain/webhook-state.ts';
import { urlCollection, webhookView } from '../domain/webhook-view.ts';
import type { Serialised, Webhook } from '../generated/types.ts';
import { organisationLedgerOf } from '../ids.ts';
import type { Services } from '../services.ts';
import type { Ledgers, NewEvent } from '../store/command.ts';
import type { Row } from '../store/store.ts';
import type { Caller, Context, Result } from './context.ts';
import { feedCursor } from './feed-place.ts';

export function ownerOf({ organisationId }: Caller): Owner {
  return { organisationId, ledger: organisationLedgerOf(organisationId) };
}

export function organisationIn(ledgers: Ledgers, { ledger }: Owner): OrganisationState {
  return ledgers.get<OrganisationState>(ledger).state;
}

type Change<Success extends Result> = {
  decide(record: WebhookRecord, owner: Owner, now: number): Refusal | readonly NewEvent[];
  /** From the webhook as it is after it. */
  result(shown: Webhook, record: WebhookRecord): Success;
  rows?(): readonly Row[];
};

export async function commitWebhook<Success extends Result>(
  { caller, services, commit }: Context,
  webhookId: string,
  { decide, result, rows }: Change<Success>,
): Promise<Serialised<Success> | Refusal> {
  const owner = ownerOf(caller);
  const url = await urlOf(services, owner, webhookId);
  return commit<Success>([owner.ledger], {
    decide: (ledgers, now) => {
      const record = webhookOf(organisationIn(ledgers, owner), webhookId);
      return isRefusal(record) ? record : decide(record, owner, now);
    },
    result: (ledgers, now) => {
      const record = organisationIn(ledgers, owner).webhooks.get(webhookId);
      if (!record) throw new Error('The webhook is gone within its own command.');
      return result(shownOf(services, owner, record, { url, now }), record);
    },
    ...(rows ? { rows } : {}),
  });
}

export function shownOf(
  { cursors }: Services,
  { organisationId }: Owner,
  record: WebhookRecord,
  { url, now }: { url: string; now: number },
): Webhook {
  return webhookView(record, { url, now, cursor: feedCursor(cursors, organisationId, record.position) });
}

/** Empty for one that is not there. */
export async function urlOf({ store }: Services, { organisationId }: Owner, webhookId: string): Promise<string> {
  const row = await store.row(urlCollection(organisationId), webhookId);
  return (row as { url: string | null } | null | undefined)?.url ?? '';
}

/** The caller's webhook as it durably is, with the time. */
export async function readWebhook(
  { caller, services }: Context,
  webhookId: string,
): Promise<{ record: WebhookRecord; now: number } | Refusal> {
  const owner = ownerOf(caller);
  const look = (ledgers: Ledgers, now: number) => {
    const record = organisationIn(ledgers, owner).webhooks.get(webhookId);
    return record ? { record: { ...record }, now } : notFound();
  };
  return services.pipeline.read([owner.ledger], look, owner.organisationId);
}
