/** Every line of SQL that the SQLite store runs. */

/** Marks a file as ours ("OATk"), so that another program's database is not written into. */
export const applicationId = 0x4f41546b;
export const schemaVersion = 1;

export const schema = `
  create table ledger (ledger text primary key, head integer not null, due_at integer) strict, without rowid;
  create index ledger_due on ledger (due_at) where due_at is not null;

  create table event (
    position integer primary key, ledger text not null, sequence integer not null, id text not null, type text not null,
    stream text, stream_sequence integer, at integer not null, data text not null
  ) strict;
  create unique index event_ledger on event (ledger, sequence);
  create index event_stream on event (stream, position) where stream is not null;

  create table record (
    owner text not null, key text not null, fingerprint text not null, status integer not null, headers text not null,
    body text not null, recorded_at integer not null, expires_at integer not null, primary key (owner, key)
  ) strict;

  create table list_row (
    collection text not null, id text not null, sort text not null, body text not null, primary key (collection, id)
  ) strict;
  create index list_row_sort on list_row (collection, sort, id);

  create table snapshot (
    ledger text primary key, sequence integer not null, fold_version text not null, body text not null
  ) strict;

  create table feed (position integer not null) strict;
  insert into feed values (0);

  pragma application_id = ${applicationId};
  pragma user_version = ${schemaVersion};
`;

const event = `position, ledger, sequence, id, type, stream, stream_sequence as streamSequence, at, data`;
const record = `owner, key, fingerprint, status, headers, body, recorded_at as recordedAt, expires_at as expiresAt`;

export const sql = {
  createLedger: `
    insert into ledger (ledger, head, due_at) values (:ledger, :to, :dueAt)
    on conflict (ledger) do update set head = excluded.head, due_at = excluded.due_at where ledger.head = 0`,
  moveLedger: `update ledger set head = :to, due_at = :dueAt where ledger = :ledger and head = :from`,
  insertRecord: `
    insert into record (owner, key, fingerprint, status, headers, body, recorded_at, expires_at)
    values (:owner, :key, :fingerprint, :status, :headers, :body, :recordedAt, :expiresAt)
    on conflict (owner, key) do update set
      fingerprint = excluded.fingerprint, status = excluded.status, headers = excluded.headers, body = excluded.body,
      recorded_at = excluded.recorded_at, expires_at = excluded.expires_at
    where record.expires_at <= excluded.recorded_at`,
  upsertRow: `
    insert into list_row (collection, id, sort, body) values (:collection, :id, :sort, :body)
    on conflict (collection, id) do update set body = excluded.body`,
  advanceFeed: `update feed set position = position + ? returning position`,
  insertEvent: `
    insert into event (position, ledger, sequence, id, type, stream, stream_sequence, at, data)
    values (:position, :ledger, :sequence, :id, :type, :stream, :streamSequence, :at, :data)`,

  tail: `select ${event} from event where ledger = ? and sequence > ? order by sequence`,
  stream: `select ${event} from event where stream = ? and position > ? order by position limit ?`,
  feedPosition: `select position from feed`,
  list: `
    select collection, id, sort, body from list_row where collection = ? and (sort, id) > (?, ?) order by sort, id limit ?`,
  row: `select body from list_row where collection = ? and id = ?`,
  record: `select ${record} from record where owner = ? and key = ? and expires_at > ?`,
  due: `select ledger from ledger where due_at <= ? order by due_at, ledger`,
  snapshot: `select ledger, sequence, fold_version as foldVersion, body from snapshot where ledger = ?`,
  saveSnapshot: `
    insert or replace into snapshot (ledger, sequence, fold_version, body)
    select :ledger, :sequence, :foldVersion, :body from ledger where ledger = :ledger and head >= :sequence`,

  sweep: `
    delete from record where expires_at <= :before
    and rowid in (select rowid from record order by rowid limit :limit)`,

  forgetLedger: `delete from ledger where ledger = ?`,
  forgetEvents: `delete from event where ledger = ?`,
  forgetSnapshot: `delete from snapshot where ledger = ?`,
  forgetOwner: `delete from record where owner = ?`,
  forgetRow: `delete from list_row where collection = ? and id = ?`,
  forgetCollection: `delete from list_row where collection = ?`,
};
