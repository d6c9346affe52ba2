/** What `npm start` gives to Node. What the server is compared with has it too. */
export const nodeOptions = ['--max-semi-space-size=64'] as const;
