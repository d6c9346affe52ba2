import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { emitTypes } from './emit-types.ts';
import { smallStandard } from './fixtures/small-standard.ts';

const root = resolve(import.meta.dirname, '../..');

test('types: readable names', async () => {
  const output = await emitTypes(smallStandard(), root, 'out');
  expect(output.path).toBe('out/types.ts');
  expect(output.text).toMatchInlineSnapshot(`
    "// Generated from openapi/v1: change it there, then run \`npm run generate\`.

    import type { components } from './schemas.ts';
    type Schemas = components['schemas'];
    type Headers = Readonly<Record<string, string>>;
    export type Hold = Schemas['Hold'];
    export type HoldExpired = Schemas['HoldExpired'];
    export type HoldRequest = Schemas['HoldRequest'];
    export type HoldState = Schemas['HoldState'];
    export type Problem = Schemas['Problem'];
    export type CreateHoldInput = {
      path: { allocationId: components['parameters']['AllocationId'] };
      query: {};
      headers: { 'idempotency-key': components['parameters']['IdempotencyKey'] };
      body: HoldRequest;
    };
    export type GetHoldInput = {
      path: { holdId: components['parameters']['HoldId'] };
      query: {};
      headers: {};
      body: undefined;
    };
    export type CreateHoldResult = { status: 201; body: Hold; headers?: Headers };
    export type GetHoldResult = { status: 200; body: Hold; headers?: Headers };
    /** An answer in the bytes that go over the wire and that its idempotency record keeps. */
    export type Serialised<Result> = {
      readonly serialised: { status: number; headers: Headers; body: string };
      readonly of?: Result;
    };
    /** An answer that is sent as it comes about. */
    export type Streamed<Result> = {
      readonly streamed: { status: number; headers: Headers; body: AsyncIterable<string | Uint8Array> };
      readonly of?: Result;
    };
    /** One handler for every operation: what is missing does not compile. */
    export type Operations<Context, Refusal> = {
      createHold: (
        input: CreateHoldInput,
        context: Context,
      ) => Promise<CreateHoldResult | Serialised<CreateHoldResult> | Refusal>;
      getHold: (input: GetHoldInput, context: Context) => Promise<GetHoldResult | Serialised<GetHoldResult> | Refusal>;
    };
    "
  `);
});
