/** The tables that everyone draws first, with the indexes that their queries want. */
export const schema = `
create table allocations (
  id text primary key,
  fixture_id text not null,
  organisation_id text not null,
  state text not null,
  currency text not null,
  per_order_limit int not null,
  held_limit int not null
);
create table streams (
  allocation_id text primary key references allocations,
  sequence bigint not null
);
create table prices (
  allocation_id text not null references allocations,
  price_band_id text not null,
  price_type_id text not null,
  amount int not null,
  primary key (allocation_id, price_band_id, price_type_id)
);
create table seats (
  allocation_id text not null references allocations,
  id text not null,
  area_id text not null,
  price_band_id text not null,
  row_name text not null,
  number text not null,
  kind text not null,
  restricted_view boolean not null,
  run int not null,
  position int not null,
  rank int not null,
  hold_id text,
  primary key (allocation_id, id)
) with (fillfactor = 70);
-- The best free seat first, and the seat beside it: only free seats stand in either.
create index seats_by_rank on seats (allocation_id, rank) where hold_id is null and kind = 'standard';
create index seats_beside on seats (allocation_id, run, position) where hold_id is null and kind = 'standard';
create table holds (
  id text primary key,
  allocation_id text not null references allocations,
  state text not null,
  revision int not null,
  placed_at timestamptz not null,
  expires_at timestamptz not null,
  extendable_until timestamptz not null
);
create table hold_items (
  hold_id text not null references holds,
  seat_id text not null,
  price_type_id text not null,
  amount int not null,
  primary key (hold_id, seat_id)
);
create table events (
  allocation_id text not null references allocations,
  sequence bigint not null,
  id text not null,
  type text not null,
  at timestamptz not null,
  data jsonb not null,
  primary key (allocation_id, sequence)
);
create table idempotency_records (
  owner text not null,
  key text not null,
  fingerprint text not null,
  status int,
  body text,
  expires_at timestamptz not null,
  primary key (owner, key)
);
`;
