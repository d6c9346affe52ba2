/** What only the home club of a fixture may: its resale policy, and its own season tickets. */
const homeScopes: readonly string[] = ['resale:policy', 'season:read', 'season:write'];

export function isHomeScope(scope: string): boolean {
  return homeScopes.includes(scope);
}
