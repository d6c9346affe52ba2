import type { Fault } from './fault.ts';

export type Variant = Omit<Fault, 'aims' | 'spares'>;

/** What an Issuer may do and still conform: nothing may turn red. */
export const variants: readonly Variant[] = [
  {
    name: 'further-members',
    says: 'Answers carry members that the document does not know.',
    file: 'domain/hold-view.ts',
    from: '    id: hold.id,',
    to: "    id: hold.id, ...({ colour: 'amber', nested: { any: [1, null] } } as object),",
  },
  {
    name: 'other-words',
    says: 'Problems say it in other words.',
    file: 'http/problem.ts',
    from: 'detail: detail ?? says',
    to: "detail: 'Nein.'",
  },
  {
    name: 'slower',
    says: 'Every operation takes a while longer.',
    file: 'http/bind-operations.ts',
    from: 'request.caller = nobody;',
    to: 'request.caller = nobody; await new Promise((done) => setTimeout(done, 5));',
  },
];
