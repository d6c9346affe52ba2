/** The tables and functions of the PostgreSQL store. */

export const schemaVersion = 1;
/** Any fixed number: processes that start at once create the schema one after the other. */
export const migrationLock = 7_201_954_013;

// Text is compared by code point ("C"), as in SQLite, whatever the database's locale.
const tables = `
  create table oat_schema (version int not null);
  insert into oat_schema values (${schemaVersion});

  create table oat_ledger (ledger text collate "C" primary key, head bigint not null, due_at bigint);
  create index oat_ledger_due on oat_ledger (due_at) where due_at is not null;

  create table oat_event (
    position bigint not null, ledger text collate "C" not null, sequence bigint not null, id text not null,
    type text not null, stream text collate "C", stream_sequence bigint, at bigint not null, data json not null,
    primary key (ledger, sequence)
  );
  create index oat_event_stream on oat_event (stream, position) where stream is not null;

  create table oat_record (
    owner text collate "C" not null, key text collate "C" not null, fingerprint text not null, status int not null,
    headers json not null, body text not null, recorded_at bigint not null, expires_at bigint not null,
    primary key (owner, key)
  );
  create index oat_record_expiry on oat_record using brin (expires_at);

  create table oat_row (
    collection text collate "C" not null, id text collate "C" not null, sort text collate "C" not null,
    body json not null, primary key (collection, id)
  );
  create index oat_row_sort on oat_row (collection, sort, id);

  create table oat_snapshot (
    ledger text collate "C" primary key, sequence bigint not null, fold_version text not null, body text not null
  );

  create table oat_feed (only_row boolean primary key default true check (only_row), position bigint not null);
  insert into oat_feed (position) values (0);
`;

/**
 * One round trip for a whole turn. Locks are taken in the same order by everyone: ledger heads by id (the caller sorts
 * them), idempotency keys, rows, and last the feed, which stays locked until the commit so that positions rise in commit
 * order. The inner block is undone when the batch is lost or repeated.
 */
const append = `
  create function oat_append_v1(
    ledgers text[], froms bigint[], tos bigint[], dues bigint[],
    record_owners text[], record_keys text[], record_fingerprints text[], record_statuses int[],
    record_headers text[], record_bodies text[], record_times bigint[], record_expiries bigint[],
    row_collections text[], row_ids text[], row_sorts text[], row_bodies text[],
    event_ledgers text[], event_sequences bigint[], event_ids text[], event_types text[],
    event_streams text[], event_stream_sequences bigint[], event_times bigint[], event_data text[],
    out outcome text, out last_position bigint
  ) language plpgsql as $$
  declare
    written bigint;
  begin
    begin
      for i in 1 .. cardinality(ledgers) loop
        if froms[i] = 0 then
          insert into oat_ledger as l (ledger, head, due_at) values (ledgers[i], tos[i], dues[i])
          on conflict (ledger) do update set head = excluded.head, due_at = excluded.due_at where l.head = 0;
        else
          update oat_ledger l set head = tos[i], due_at = dues[i] where l.ledger = ledgers[i] and l.head = froms[i];
        end if;
        if not found then raise sqlstate 'OA001'; end if;
      end loop;

      if cardinality(record_keys) > 0 then
        insert into oat_record as r (owner, key, fingerprint, status, headers, body, recorded_at, expires_at)
        select n.owner, n.key, n.fingerprint, n.status, n.headers::json, n.body, n.recorded_at, n.expires_at
        from unnest(record_owners, record_keys, record_fingerprints, record_statuses, record_headers, record_bodies,
          record_times, record_expiries)
          as n (owner, key, fingerprint, status, headers, body, recorded_at, expires_at)
        order by n.owner collate "C", n.key collate "C"
        on conflict (owner, key) do update set
          fingerprint = excluded.fingerprint, status = excluded.status, headers = excluded.headers,
          body = excluded.body, recorded_at = excluded.recorded_at, expires_at = excluded.expires_at
        where r.expires_at <= excluded.recorded_at;
        get diagnostics written = row_count;
        if written < cardinality(record_keys) then raise sqlstate 'OA002'; end if;
      end if;

      if cardinality(row_ids) > 0 then
        insert into oat_row (collection, id, sort, body)
        select n.collection, n.id, n.sort, n.body::json
        from unnest(row_collections, row_ids, row_sorts, row_bodies) as n (collection, id, sort, body)
        order by n.collection collate "C", n.id collate "C"
        on conflict (collection, id) do update set body = excluded.body;
      end if;

      if cardinality(event_ids) > 0 then
        update oat_feed f set position = f.position + cardinality(event_ids) where f.only_row
        returning f.position into last_position;
        insert into oat_event (position, ledger, sequence, id, type, stream, stream_sequence, at, data)
        select last_position - cardinality(event_ids) + n.place, n.ledger, n.sequence, n.id, n.type, n.stream,
          n.stream_sequence, n.at, n.data::json
        from unnest(event_ledgers, event_sequences, event_ids, event_types, event_streams, event_stream_sequences,
          event_times, event_data) with ordinality
          as n (ledger, sequence, id, type, stream, stream_sequence, at, data, place);
      end if;
      outcome := 'committed';
    exception
      when sqlstate 'OA001' then outcome := 'lost';
      when sqlstate 'OA002' then outcome := 'repeated';
    end;
  end
  $$;
`;

/** One statement each: a prepared statement holds no more. */
export const schema = [...tables.split(';').filter((statement) => statement.trim() !== ''), append];
