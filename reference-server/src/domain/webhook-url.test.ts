import { expect, test } from 'vitest';
import { isNowhere, isPublicAddress, urlFacts } from './webhook-url.ts';

const fine = { unreadable: false, insecure: false, hasUserInfo: false, privateHost: false };

test.each([
  ['https://receiver.club.com/away', { ...fine, nameToResolve: 'receiver.club.com' }],
  ['https://RECEIVER.club.com./away', { ...fine, nameToResolve: 'receiver.club.com' }],
  ['https://93.184.216.34/away', { ...fine, nameToResolve: null }],
  ['https://[2606:2800:220:1::1]/', { ...fine, nameToResolve: null }],
  ['https://[::ffff:93.184.216.34]/', { ...fine, nameToResolve: null }],
  ['http://receiver.club.com/', { ...fine, insecure: true, nameToResolve: 'receiver.club.com' }],
  ['ftp://receiver.club.com/', { ...fine, insecure: true, nameToResolve: null }],
  ['javascript:alert(1)', { ...fine, insecure: true, nameToResolve: null }],
  ['https://user@receiver.club.com/', { ...fine, hasUserInfo: true, nameToResolve: 'receiver.club.com' }],
  ['https://:word@receiver.club.com/', { ...fine, hasUserInfo: true, nameToResolve: 'receiver.club.com' }],
  ['https://receiver.club.com:99999/', { ...fine, unreadable: true, nameToResolve: null }],
  ['receiver', { ...fine, unreadable: true, nameToResolve: null }],
])('%s', (url, facts) => {
  expect(urlFacts(url, [])).toEqual(facts);
});

test.each([
  '127.0.0.1',
  '127.255.255.254',
  '10.0.0.1',
  '172.16.0.1',
  '192.168.0.1',
  '169.254.169.254',
  '100.64.0.1',
  '0.0.0.0',
  '224.0.0.1',
  '255.255.255.255',
  '192.0.2.1',
  '2130706433',
  '0x7f.1',
  '0177.0.0.1',
  '127.1',
  '017700000001',
  '%6c%6fcalhost',
  'localhost',
  'LOCALHOST.',
  'deep.below.localhost',
  'printer.local',
  'db.internal',
  'router.home.arpa',
  '[::]',
  '[::1]',
  '[0:0:0:0:0:0:0:1]',
  '[::ffff:127.0.0.1]',
  '[::ffff:7f00:1]',
  '[::ffff:c0a8:1]',
  '[::127.0.0.1]',
  '[64:ff9b::7f00:1]',
  '[2002:7f00:1::]',
  '[fe80::1]',
  '[fc00::1]',
  '[fd00:ec2::254]',
  '[ff02::1]',
  '[2001:db8::1]',
])('nothing is delivered to %s', (host) => {
  expect(urlFacts(`https://${host}/`, [])).toMatchObject({ privateHost: true, nameToResolve: null });
});

test.each(['127.0.0.1', '2130706433', '127.1'])(
  'a host that is excepted may be private, in any spelling: %s',
  (host) => {
    expect(urlFacts(`http://${host}:8080/`, ['127.0.0.1'])).toEqual({ ...fine, nameToResolve: null });
  },
);

test('an exception is for that host alone', () => {
  expect(urlFacts('http://127.0.0.2/', ['127.0.0.1'])).toMatchObject({ insecure: true, privateHost: true });
  expect(urlFacts('https://localhost/', ['127.0.0.1'])).toMatchObject({ privateHost: true });
});

test('what is no address is not public', () => {
  expect(['', 'localhost', '1.2.3', '::1', '8.8.8.8', '2606:4700::1111'].map(isPublicAddress)).toEqual([
    false,
    false,
    false,
    false,
    true,
    true,
  ]);
});

test.each([
  ['receiver.example', true],
  ['example', true],
  ['receiver.invalid', true],
  ['receiver.example.com', false],
  ['counterexample', false],
])('%s is nowhere: %s', (host, expected) => {
  expect(isNowhere(host)).toBe(expected);
});
