/** Each is prepared once on a connection. */

/** The other request with the same key is waited for here, if it is under way. */
export const claimKey = `
insert into idempotency_records (owner, key, fingerprint, expires_at)
values ($1, $2, $3, now() + interval '1 day') on conflict do nothing returning key`;

export const findRecord = `select fingerprint, status, body from idempotency_records where owner = $1 and key = $2`;

export const findAllocation = `
select a.fixture_id as "fixtureId", a.organisation_id as "organisationId", a.state, a.currency,
  a.per_order_limit as "perOrderLimit"
from allocations a where a.id = $1`;

/**
 * The best free run of that many seats, taken. Rows that another transaction has locked are passed over, so that buyers
 * do not queue for the same seats. Walking the free seats by rank and looking at their neighbours finds it at once while
 * much is free.
 */
export function takeSeats(quantity: number): string {
  const others = Array.from({ length: quantity - 1 }, (_, index) => index + 1);
  const names = ['s0', ...others.map((index) => `s${index}`)];
  const joins = others.map(
    (index) => `
    join seats s${index} on s${index}.allocation_id = s0.allocation_id and s${index}.run = s0.run
      and s${index}.position = s0.position + ${index} and s${index}.hold_id is null and s${index}.kind = 'standard'`,
  );
  return `
  with best as materialized (
    select array[${names.map((name) => `${name}.id`).join()}] as ids
    from seats s0 ${joins.join('')}
    where s0.allocation_id = $1 and s0.hold_id is null and s0.kind = 'standard'
    order by s0.rank limit 1
    for update skip locked
  )
  update seats set hold_id = $2 from best
  where seats.allocation_id = $1 and seats.id = any (best.ids)
  returning seats.id, seats.area_id as "areaId", seats.price_band_id as "priceBandId", seats.row_name as "row",
    seats.number, seats.kind, seats.restricted_view as "restrictedView", seats.position`;
}

export const findPrices = `
select price_band_id as "priceBandId", amount from prices where allocation_id = $1 and price_type_id = $2`;

/** The hold with its items in one statement. */
export const insertHold = `
with placed as (
  insert into holds (id, allocation_id, state, revision, placed_at, expires_at, extendable_until)
  values ($1, $2, 'held', 1, $3, $4, $5)
)
insert into hold_items (hold_id, seat_id, price_type_id, amount)
select $1, seat_id, $6, amount from unnest($7::text[], $8::int[]) as item (seat_id, amount)`;

/** The stream's row stays locked until the commit, or two events would have one number; so this comes late. */
export const insertEvent = `
with next as (update streams set sequence = sequence + 1 where allocation_id = $1 returning sequence)
insert into events (allocation_id, sequence, id, type, at, data)
select $1, sequence, $2, 'hold.placed', $3, $4 from next`;

export const keepAnswer = `update idempotency_records set status = $3, body = $4 where owner = $1 and key = $2`;
