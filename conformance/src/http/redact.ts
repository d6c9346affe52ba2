/** Takes every secret out of what is shown or written. */
export type Redactor = {
  /** From now on this text is never shown. */
  keep(secret: string): void;
  text(text: string): string;
};

const placeholder = '<secret>';
/** What a secret made by a server can look like; longer texts are looked up, so that thousands of tokens cost nothing. */
const secretLike = /[A-Za-z0-9._~+/-]{12,}=*/g;
const secretMembers =
  /("(?:access_token|client_secret|clientSecret|refresh_token|valid|expired|wrongAudience|early|skewed)"\s*:\s*")[^"]*(")/g;
const secretFields = /((?:client_secret|access_token)=)[^&\s]+/g;

/** `typed` are secrets from the command line or a file, of whatever shape. */
export function createRedactor(typed: readonly string[] = []): Redactor {
  const made = new Set<string>();
  const written = typed.filter((secret) => secret !== '').flatMap(formsOf);
  return {
    keep: (secret) => void made.add(secret),
    text(text) {
      const known = written.reduce((rest, secret) => rest.replaceAll(secret, placeholder), text);
      return known
        .replaceAll(secretMembers, `$1${placeholder}$2`)
        .replaceAll(secretFields, `$1${placeholder}`)
        .replaceAll(secretLike, (word) => (made.has(word) ? placeholder : word));
    },
  };
}

function formsOf(secret: string): string[] {
  const base64 = Buffer.from(secret).toString('base64');
  return [...new Set([secret, encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1), base64])];
}
