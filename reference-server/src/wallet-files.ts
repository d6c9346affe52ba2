/** What Apple and Google gave to the club, in files that the operator names. */
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { ConfigRefused } from './config.ts';
import type { Wallets } from './fulfilment/fulfilment.ts';

const pem = z.string().startsWith('-----BEGIN ');
const apple = z.strictObject({
  wwdr: pem,
  signerCert: pem,
  signerKey: pem,
  passphrase: z.string().optional(),
  passTypeIdentifier: z.string().min(1),
  teamIdentifier: z.string().min(1),
});
const google = z.strictObject({ clientEmail: z.email(), privateKey: pem, issuerId: z.string().min(1) });

export type WalletFiles = { readonly apple: string | null; readonly google: string | null };

/** Throws ConfigRefused with a sentence that names the file and the member, never what is in it. */
export async function readWallets(files: WalletFiles): Promise<Wallets> {
  const appleKeys = await readAs(files.apple, apple);
  return {
    apple: appleKeys && withoutUndefined(appleKeys),
    google: await readAs(files.google, google),
  };
}

async function readAs<Content>(file: string | null, schema: z.ZodType<Content>): Promise<Content | null> {
  if (file === null) return null;
  const parsed = schema.safeParse(await jsonIn(file));
  if (parsed.success) return parsed.data;
  const members = parsed.error.issues.map((issue) => issue.path.join('.') || 'its members');
  throw new ConfigRefused(`The wallet file ${file} is not usable: look at ${members.join(', ')}.`);
}

async function jsonIn(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch {
    throw new ConfigRefused(`The wallet file ${file} can't be read as JSON.`);
  }
}

function withoutUndefined({ passphrase, ...keys }: z.infer<typeof apple>) {
  return passphrase === undefined ? keys : { ...keys, passphrase };
}
