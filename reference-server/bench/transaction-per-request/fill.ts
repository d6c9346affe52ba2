/** Puts the same ground into the tables, as many times as there are allocations, each with a Seller of its own. */
import { Client } from 'pg';
import { generateGround } from '../../src/domain/grounds.ts';
import { seatAt, seatMapOf } from '../../src/domain/seat-map.ts';
import { createIds } from '../../src/ids.ts';
import { schema } from './schema.sql.ts';

export type Filled = { readonly allocationId: string; readonly organisationId: string };

export async function fill(databaseUrl: string, allocations: number, seats: number): Promise<Filled[]> {
  const client = new Client(databaseUrl);
  await client.connect();
  try {
    await client.query(schema);
    const first = await insertAllocation(client);
    await insertGround(client, first.allocationId, seats);
    const filled = [first];
    while (filled.length < allocations) filled.push(await copyOf(client, first.allocationId));
    // As after an autovacuum: the planner knows the tables, and what is visible to all is marked.
    await client.query('vacuum analyze');
    return filled;
  } finally {
    await client.end();
  }
}

const ids = createIds();

async function insertAllocation(client: Client): Promise<Filled> {
  const fixtureId = ids.fixture();
  const filled = { allocationId: ids.allocation(fixtureId), organisationId: ids.organisation() };
  await client.query(`insert into allocations values ($1, $2, $3, 'onSale', 'GBP', 4, 1000000)`, [
    filled.allocationId,
    fixtureId,
    filled.organisationId,
  ]);
  await client.query('insert into streams values ($1, 0)', [filled.allocationId]);
  const prices = `insert into prices select $1, band, 'adult', 2600 from unnest(array['A', 'B', 'C', 'D']) as band`;
  await client.query(prices, [filled.allocationId]);
  return filled;
}

async function insertGround(client: Client, allocationId: string, seats: number): Promise<void> {
  const ground = generateGround({ seats, seed: 1, name: 'Harbour Park', timeZone: 'Europe/London' });
  const bands = new Map(ground.areas.map((area) => [area.id, area.priceBandId]));
  const map = seatMapOf(ground);
  const rows = Array.from({ length: map.size }, (_, index) => {
    const seat = seatAt(map, index);
    return { ...seat, band: bands.get(seat?.areaId ?? '') };
  });
  const insert = `
  insert into seats select $1, id, "areaId", band, "row", number, kind, "restrictedView", run, position, rank, null
  from jsonb_to_recordset($2) as seat (id text, "areaId" text, band text, "row" text, number text, kind text,
    "restrictedView" boolean, run int, position int, rank int)`;
  await client.query(insert, [allocationId, JSON.stringify(rows)]);
}

async function copyOf(client: Client, other: string): Promise<Filled> {
  const filled = await insertAllocation(client);
  const columns = 'id, area_id, price_band_id, row_name, number, kind, restricted_view, run, position, rank, null';
  await client.query(`insert into seats select $1, ${columns} from seats where allocation_id = $2`, [
    filled.allocationId,
    other,
  ]);
  return filled;
}
