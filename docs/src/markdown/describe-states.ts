/** A state diagram in words, for whoever does not see it. */
export function describeStates(source: string): string {
  const arrows = [...source.matchAll(/^\s*(\S+) --> (\S+?)(?:: (.*))?$/gm)];
  return arrows.map(([, from = '', to = '', label = '']) => sentence(from, to, label)).join(' ');
}

function sentence(from: string, to: string, label: string): string {
  const on = label === '' ? '' : ` on ${label}`;
  if (from === '[*]') return `It begins as ${to}${on}.`;
  if (to === '[*]') return `It ends as ${from}.`;
  if (from === to) return `It stays ${from}${on}.`;
  return `From ${from} to ${to}${on}.`;
}
