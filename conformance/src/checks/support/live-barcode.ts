/** The page of a live barcode: its link, what it shows, and when it ends. */
import type { Actor } from '../../world/actor.ts';
import type { World } from '../../world/world.ts';
import { expectEqual, expectRefusal, expectStatus, expectSuccess, expectThat } from '../expect.ts';
import { buyTicket, change } from './tickets-sold.ts';

/** The id that the link names. */
export async function liveLink(seller: Actor, ticketId: string): Promise<string> {
  const { href } = await seller.do('getDeliverable', { path: { ticketId, deliverableId: 'live' } });
  const liveBarcodeId = new URL(href).pathname.split('/').at(-1) ?? '';
  expectThat(liveBarcodeId !== '', 'a link that names a live barcode', 'another one', '/href');
  return liveBarcodeId;
}

/** With no token, as a fan opens it. */
export async function expectPage({ nobody }: World, liveBarcodeId: string): Promise<void> {
  const { headers, text } = expectStatus(await nobody.send('getLiveBarcode', { path: { liveBarcodeId } }), 200);
  expectEqual(headers['content-type']?.split(';')[0], 'text/html', 'the media type of the page');
  expectThat(/<html\b/i.test(text), 'an HTML page', text.slice(0, 40));
}

async function expectEnded({ nobody }: World, liveBarcodeId: string): Promise<void> {
  expectRefusal(await nobody.send('getLiveBarcode', { path: { liveBarcodeId } }), 'NOT_FOUND');
}

const secretName = /secret|seed|payload|otp|hmac|private|signing/i;

/** No member of the JSON, however deep, has the name of something that makes or shows a code. */
export function expectNoSecretNamed(body: unknown, where: string): void {
  const named = memberNames(body).filter((name) => secretName.test(name));
  expectEqual(named, [], `the members that ${where} should not have`);
}

function memberNames(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = Array.isArray(value) ? [] : Object.keys(value);
  return [...own, ...Object.values(value).flatMap(memberNames)];
}

/** The links of a ticket, one after the other: each ends with its barcode and not before. */
export async function expectLinksEnd(world: World): Promise<void> {
  const [sellerA, home] = [world.party('sellerA'), world.party('home')];
  const ticketId = await buyTicket(sellerA);
  const links = [await liveLink(sellerA, ticketId)];
  for (const by of [sellerA, home]) {
    await expectPage(world, links.at(-1) ?? '');
    expectSuccess(await change(by, 'reissue', ticketId), 'reissueBarcode');
    for (const link of links) await expectEnded(world, link);
    links.push(await liveLink(sellerA, ticketId));
  }
  expectEqual(new Set(links).size, links.length, 'the number of different links');
  await expectPage(world, links.at(-1) ?? '');
  expectSuccess(await change(home, 'void', ticketId), 'voidTicket');
  for (const link of links) await expectEnded(world, link);
}
