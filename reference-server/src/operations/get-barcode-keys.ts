import type { Handlers } from './context.ts';

export const getBarcodeKeys: Handlers['getBarcodeKeys'] = async (_input, { services }) => ({
  status: 200,
  body: { keys: [...services.fulfilment.payloads.jwks().keys] },
});
