/** Every statement that the PostgreSQL store runs. Each finds its rows by an index, at any size of table. */
import { schema } from './schema.sql.ts';

const event = `e.position, e.ledger, e.sequence, e.id, e.type, e.stream, e.stream_sequence as "streamSequence", e.at, e.data`;
const record = `r.owner, r.key, r.fingerprint, r.status, r.headers, r.body, r.recorded_at as "recordedAt",
  r.expires_at as "expiresAt"`;

export const queries = {
  append: `
    select outcome, last_position as "lastPosition" from oat_append_v1(
      $1::text[], $2::bigint[], $3::bigint[], $4::bigint[],
      $5::text[], $6::text[], $7::text[], $8::bigint[]::int[], $9::text[], $10::text[], $11::bigint[], $12::bigint[],
      $13::text[], $14::text[], $15::text[], $16::text[],
      $17::text[], $18::bigint[], $19::text[], $20::text[], $21::text[], $22::bigint[], $23::bigint[], $24::text[])`,

  // "where false" writes nothing, but the row of a conflict is locked all the same; a new ledger's row waits with head 0.
  lockHeads: `
    insert into oat_ledger as l (ledger, head)
    select n.ledger, 0 from unnest($1::text[]) with ordinality as n (ledger, place) order by n.place
    on conflict (ledger) do update set head = l.head where false`,

  tails: `
    select e.* from unnest($1::text[], $2::bigint[]) as n (ledger, head)
    cross join lateral (
      select ${event} from oat_event e where e.ledger = n.ledger and e.sequence > n.head order by e.sequence
    ) e order by e.position`,

  feed: `
    select f.position as "feedPosition", e.* from oat_feed f left join lateral (
      select s.* from unnest($1::text[]) as n (stream)
      cross join lateral (
        select ${event} from oat_event e where e.stream = n.stream and e.position > $2::bigint
        order by e.position limit $3::bigint
      ) s order by s.position limit $3::bigint
    ) e on true order by e.position`,

  list: `
    select f.position as "feedPosition", r.* from oat_feed f left join lateral (
      select r.collection, r.id, r.sort, r.body from oat_row r
      where r.collection = $1 and (r.sort, r.id) > ($2, $3) order by r.sort, r.id limit $4::bigint
    ) r on true order by r.sort, r.id`,

  row: `select r.body from oat_row r where r.collection = $1 and r.id = $2`,

  records: `
    select r.* from unnest($1::text[], $2::text[], $3::bigint[]) with ordinality as n (owner, key, now, place)
    cross join lateral (
      select ${record} from oat_record r where r.owner = n.owner and r.key = n.key and r.expires_at > n.now offset 0
    ) r order by n.place`,

  due: `select l.ledger from oat_ledger l where l.due_at <= $1::bigint order by l.due_at, l.ledger`,

  snapshot: `
    select s.ledger, s.sequence, s.fold_version as "foldVersion", s.body from oat_snapshot s where s.ledger = $1`,

  saveSnapshot: `
    insert into oat_snapshot (ledger, sequence, fold_version, body)
    select l.ledger, $2::bigint, $3::text, $4::text from oat_ledger l where l.ledger = $1 and l.head >= $2::bigint
    on conflict (ledger) do update set
      sequence = excluded.sequence, fold_version = excluded.fold_version, body = excluded.body`,
};

/** In the order that append takes its locks in. */
export const sweeping = `
  with gone as (
    delete from oat_record r
    where r.ctid = any(array(select o.ctid from oat_record o where o.expires_at <= $1::bigint limit $2::int)) returning 1
  )
  select count(*)::int as gone from gone`;

export const forgetting = {
  lockHeads: `select from oat_ledger l where l.ledger = any($1::text[]) order by l.ledger for update`,
  ledgers: `delete from oat_ledger l where l.ledger = any($1::text[])`,
  snapshots: `delete from oat_snapshot s where s.ledger = any($1::text[])`,
  owners: `delete from oat_record r where r.owner = any($1::text[])`,
  rows: `
    delete from oat_row r using unnest($1::text[], $2::text[]) as n (collection, id)
    where r.collection = n.collection and r.id = n.id`,
  collections: `delete from oat_row r where r.collection = any($1::text[])`,
  events: `delete from oat_event e where e.ledger = any($1::text[])`,
};

/** For a new connection. All our look-ups have an index, so a plan made while a table was small must not scan it later. */
export const session = (statementTimeout: number, idleTimeout: number): string => `
  set default_transaction_isolation = 'read committed';
  set enable_seqscan = off;
  set jit = off;
  set statement_timeout = ${statementTimeout};
  set idle_in_transaction_session_timeout = ${idleTimeout}`;

export const migration = {
  lock: `select pg_advisory_xact_lock($1::bigint)`,
  exists: `select to_regclass('oat_schema') is not null as "exists"`,
  version: `select max(version) as "version" from oat_schema`,
  create: schema,
};

export const serverSettings = `
  select current_setting('server_version_num')::int as "version", current_setting('server_encoding') as "encoding",
    pg_is_in_recovery() or current_setting('default_transaction_read_only')::boolean as "readOnly",
    current_setting('fsync') as "fsync", current_setting('synchronous_commit') as "synchronousCommit",
    current_setting('full_page_writes') as "fullPageWrites"`;
