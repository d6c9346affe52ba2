import { first, testLint } from './fixtures/broken.ts';
import { lintLifecycles } from './lint-lifecycles.ts';
import type { Lifecycle, Standard } from './standard.ts';

const change = (how: (lifecycle: Lifecycle) => void) => (standard: Standard) => how(first(standard.lifecycles).content);
const file = 'lifecycles/hold.yaml';

testLint(lintLifecycles, [
  [
    'a missing cell',
    change(({ cells }) => void delete cells['expired']?.['clock']),
    [`${file}: expected a cell expired × clock, came none`],
  ],
  [
    'a cell of an unknown trigger',
    change(({ cells }) => Object.assign(cells['held'] ?? {}, { wake: 'unchanged' })),
    [`${file}: cells: "wake" is no trigger; expected getHold or clock`],
  ],
  [
    'a cell of an unknown state',
    change(({ cells }) => Object.assign(cells, { lost: {} })),
    [`${file}: cells: "lost" is no state; expected held or expired`],
  ],
  [
    'a target that is no state',
    change(({ cells }) => Object.assign(cells['expired'] ?? {}, { clock: { to: 'gone' } })),
    [`${file}: expired × clock: expected held or expired, came "gone"`],
  ],
  [
    'an unknown code',
    change(({ cells }) => Object.assign(cells['expired'] ?? {}, { getHold: { refused: 'HOLD_GONE' } })),
    [`${file}: expired × getHold: expected a code of errors.yaml, came HOLD_GONE`],
  ],
  [
    'a move that nothing tells',
    change(({ triggers }) => void delete triggers['clock']?.event),
    [`${file}: held × clock moves, so trigger clock needs an event`],
  ],
  [
    'an unknown event',
    change(({ triggers }) => Object.assign(triggers['clock'] ?? {}, { event: 'hold.ended' })),
    [`${file}: trigger clock: expected an event of events.yaml, came "hold.ended"`],
  ],
  [
    'an unknown operation',
    change(({ triggers }) => Object.assign(triggers['getHold'] ?? {}, { operation: 'readHold' })),
    [`${file}: expected an operation of the document, came "readHold"`],
  ],
  [
    'a row that is not there',
    change(({ triggers }) => Object.assign(triggers['clock'] ?? {}, { row: 'TIME-99' })),
    [`${file}: trigger clock: expected a row of the requirements, came "TIME-99"`],
  ],
  [
    'a way that leads elsewhere',
    change(({ states }) => Object.assign(states['expired'] ?? {}, { reachedBy: ['createHold'] })),
    [`${file}: state expired: its reachedBy leads to held`],
  ],
  [
    'a way that leads nowhere',
    change(({ states }) => Object.assign(states['expired'] ?? {}, { reachedBy: ['createHold', 'getHold', 'clock'] })),
    [`${file}: state expired: "getHold" leads nowhere from held`],
  ],
  [
    'a way with a step that is not there',
    change(({ states }) => Object.assign(states['expired'] ?? {}, { reachedBy: ['createHold', 'wait'] })),
    [`${file}: state expired: "wait" does nothing in held, for there is no such cell`],
  ],
  [
    'a way that begins nowhere',
    change(({ states }) => Object.assign(states['expired'] ?? {}, { reachedBy: ['clock'] })),
    [`${file}: state expired: expected reachedBy to begin with createHold, came "clock"`],
  ],
  [
    'a state that the schema does not list',
    ({ bundle }) => Object.assign(bundle.components.schemas['HoldState'] ?? {}, { enum: ['held', 'released'] }),
    [
      `${file}: expected a state "released", since Hold lists it`,
      `${file}: state "expired" is not among those that Hold lists`,
    ],
  ],
  [
    'an object without a schema',
    change((lifecycle) => void (lifecycle.object = 'Holding')),
    [`${file}: object: expected a schema of the document, came "Holding"`],
  ],
]);
