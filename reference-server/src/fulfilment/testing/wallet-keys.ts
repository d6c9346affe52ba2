/** Keys and certificates of nobody, made when a test runs. */
import { generateKeyPairSync } from 'node:crypto';
import forge from 'node-forge';
import type { AppleWalletKeys } from '../apple-wallet.ts';

export function rsaKey() {
  return generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
}

type Pair = ReturnType<typeof rsaKey>;

function certificate(name: string, subject: Pair, signer: Pair): string {
  const made = forge.pki.createCertificate();
  made.publicKey = forge.pki.publicKeyFromPem(subject.publicKey);
  made.serialNumber = '01';
  made.validity.notBefore = new Date('2026-01-01T00:00:00Z');
  made.validity.notAfter = new Date('2036-01-01T00:00:00Z');
  made.setSubject([{ name: 'commonName', value: name }]);
  made.setIssuer([{ name: 'commonName', value: 'Test authority' }]);
  made.sign(forge.pki.privateKeyFromPem(signer.privateKey), forge.md.sha256.create());
  return forge.pki.certificateToPem(made);
}

export function appleKeys(): AppleWalletKeys {
  const [authority, signer] = [rsaKey(), rsaKey()];
  return {
    wwdr: certificate('Test authority', authority, authority),
    signerCert: certificate('Test signer', signer, authority),
    signerKey: signer.privateKey,
    passTypeIdentifier: 'pass.example.tickets',
    teamIdentifier: 'TEAM123456',
  };
}
