/** The page that the Issuer hosts for a rotating barcode: no script, nothing from elsewhere, a new symbol at each load. */
import { symbolName, symbolSvg } from './barcode-symbol.ts';
import { clubColour, textOver } from './colours.ts';
import { escaped } from './markup.ts';
import { printableFacts } from './printable-text.ts';
import { stepSeconds } from './rotating-code.ts';
import type { TicketFacts } from './ticket-facts.ts';
import { gatesOpenTime, kickOffWords, language, seatNotes } from './ticket-words.ts';

/**
 * A whole HTML document. `reloadAfter`: seconds until the symbol shown is replaced; `secondsToNextCode` keeps page and
 * code in step.
 */
export function liveBarcodePage(facts: TicketFacts, reloadAfter = stepSeconds): string {
  const shown = printableFacts(facts);
  const text = (value: string): string => escaped(value);
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="refresh" content="${Math.max(1, Math.floor(reloadAfter))}">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${text(`Ticket: ${shown.fixture.name}`)}</title>
<style>${style(shown)}</style>
</head>
<body>
<header>
<p>${text(shown.issuerName)}</p>
<h1>${text(shown.fixture.name)}</h1>
<p>${text(shown.fixture.competition)}</p>
</header>
<main>
<figure>
${symbolSvg(shown.barcode, symbolName(shown.ticketId))}
<figcaption>${text(shown.ticketId)}</figcaption>
</figure>
${place(shown)}
${when(shown)}
${seatNotes(shown.seat)
  .map((note) => `<p class="note">${text(note)}</p>`)
  .join('\n')}
<p class="hint">${hint(shown)}</p>
</main>
</body>
</html>
`;
}

function hint({ barcode }: TicketFacts): string {
  if (barcode.kind === 'static') return 'Show this page at the gate. The barcode lets one person in, once.';
  return `The barcode changes every ${stepSeconds} seconds and this page with it. Keep it open at the gate; a picture of it does not open the gate.`;
}

type Pair = readonly [label: string, value: string];

function place({ seat, gate }: TicketFacts): string {
  const numbers: Pair[] = [
    ...(gate === null ? [] : [['Gate', gate] as const]),
    ['Row', seat.row],
    ['Seat', seat.number],
  ];
  const names: Pair[] = [
    ['Stand', seat.stand],
    ['Area', seat.areaName],
  ];
  return `${list('names', names)}\n${list('numbers', numbers)}`;
}

function when({ fixture, venueName, holderName }: TicketFacts): string {
  return list('when', [
    ['Kick-off, local time', kickOffWords(fixture)],
    ['Gates open', gatesOpenTime(fixture)],
    ['Ground', venueName],
    ...(holderName === null ? [] : [['Ticket holder', holderName] as const]),
  ]);
}

function list(name: string, pairs: readonly Pair[]): string {
  const rows = pairs.map(
    ([label, value]) =>
      `<div><dt>${escaped(label)}</dt><dd${value.length > 6 ? ' class="long"' : ''}>${escaped(value)}</dd></div>`,
  );
  return `<dl class="${name}">${rows.join('')}</dl>`;
}

/** The symbol stays dark on white in dark mode too: scanners need it so. */
function style({ colours }: TicketFacts): string {
  const primary = clubColour(colours.primary);
  return `
:root { color-scheme: light; font: 100%/1.35 system-ui, sans-serif; color: #111827; background: #fff; }
* { box-sizing: border-box; margin: 0; overflow-wrap: anywhere; }
header { background: ${primary}; color: ${textOver(primary)}; padding: 1rem; border-bottom: .4rem solid ${clubColour(colours.secondary)}; }
header > *, main { max-width: 30rem; margin-inline: auto; }
h1 { font-size: 1.35rem; line-height: 1.2; margin-block: .2rem; }
main { padding: .75rem 1rem 2rem; display: grid; gap: .9rem; }
figure { text-align: center; }
svg { display: block; width: 100%; max-width: 20rem; max-height: 20rem; margin-inline: auto; }
figcaption { font: .9rem ui-monospace, monospace; }
dl { display: flex; flex-wrap: wrap; gap: .6rem 1.5rem; }
dl.names, dl.numbers { display: grid; grid-auto-flow: column; grid-auto-columns: 1fr; gap: 1rem; }
dt { font-size: .85rem; color: #4b5563; }
dd { font-weight: 700; }
.numbers dd { font-size: 1.9rem; line-height: 1.15; }
.numbers dd.long { font-size: 1.1rem; line-height: 1.35; }
.note { background: #f3f4f6; padding: .5rem .75rem; font-weight: 700; }
.hint { font-size: .9rem; color: #4b5563; }
`;
}
