/** Facts as a fan reads them. */
import type { FixtureFacts, SeatFacts, TicketFacts } from './ticket-facts.ts';

export const language = 'en-GB';

/** In the ground's local time, for instance `Saturday 5 December 2026`. */
export function kickOffDate(fixture: FixtureFacts): string {
  const parts = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;
  const format = new Intl.DateTimeFormat(language, { ...parts, timeZone: fixture.timeZone });
  return format.format(new Date(fixture.kickOff)).replace(',', '');
}

/** In the ground's local time, for instance `15:00`. */
export function localTime(instant: string, timeZone: string): string {
  const format = new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone });
  return format.format(new Date(instant));
}

export function kickOffWords(fixture: FixtureFacts): string {
  return `${kickOffDate(fixture)}, ${localTime(fixture.kickOff, fixture.timeZone)}`;
}

export function gatesOpenTime(fixture: FixtureFacts): string {
  return localTime(fixture.gatesOpenAt, fixture.timeZone);
}

/** For instance `£30.00`. */
export function priceWords({ amount, currency }: TicketFacts['price']): string {
  const format = new Intl.NumberFormat(language, { style: 'currency', currency });
  return format.format(amount / minorUnits(currency)).replaceAll('\u00a0', ' ');
}

/** How many minor units make a whole one: 100 of GBP, 1 of JPY. */
export function minorUnits(currency: string): number {
  const format = new Intl.NumberFormat(language, { style: 'currency', currency });
  return 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2);
}

const kindNotes: Readonly<Record<SeatFacts['kind'], readonly string[]>> = {
  standard: [],
  wheelchair: ['Wheelchair space: a place for a wheelchair user, without a fixed seat.'],
  companion: ['Companion seat: for the person who accompanies a wheelchair user.'],
};

/** What is special about the seat, in whole sentences. */
export function seatNotes(seat: SeatFacts): string[] {
  return [
    ...(kindNotes[seat.kind] ?? []),
    ...(seat.restrictedView ? ['Restricted view: something stands between this seat and the pitch.'] : []),
  ];
}
