/** Takes every secret out of what is shown or written. */
export type Redactor = {
  /** From now on this text is never shown. */
  keep(secret: string): void;
  text(text: string): string;
};

const placeholder = '<secret>';
const secretMembers =
  /("(?:access_token|client_secret|clientSecret|refresh_token|valid|expired|wrongAudience|early|skewed)"\s*:\s*")[^"]*(")/g;
/** Keys of webhooks say themselves what they are. */
const webhookKeys = /whsec_[A-Za-z0-9+/]+=*/g;
const secretFields = /((?:client_secret|access_token)=)[^&\s]+/g;

/** `typed` are secrets from the command line or a file, of whatever shape. */
export function createRedactor(typed: readonly string[] = []): Redactor {
  const made = createSecretIndex();
  const written = typed.filter((secret) => secret !== '').flatMap(formsOf);
  return {
    keep: (secret) => (secret.length < indexedLength ? void written.push(...formsOf(secret)) : made.add(secret)),
    text(text) {
      const withoutTyped = written.reduce((rest, secret) => rest.replaceAll(secret, placeholder), text);
      const withoutMembers = withoutTyped.replaceAll(secretMembers, `$1${placeholder}$2`);
      const withoutFields = withoutMembers.replaceAll(secretFields, `$1${placeholder}`);
      return made.replaceIn(withoutFields.replaceAll(webhookKeys, placeholder));
    },
  };
}

function formsOf(secret: string): string[] {
  const base64 = Buffer.from(secret).toString('base64');
  return [...new Set([secret, encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1), base64])];
}

const indexedLength = 8;

/** Worlds bring thousands of tokens, too many to look for one by one: found by how they begin. */
function createSecretIndex() {
  const byBeginning = new Map<string, Set<string>>();
  const secretAt = (text: string, at: number): string | undefined =>
    [...(byBeginning.get(text.slice(at, at + indexedLength)) ?? [])].find((secret) => text.startsWith(secret, at));
  return {
    add(secret: string): void {
      const beginning = secret.slice(0, indexedLength);
      byBeginning.set(beginning, (byBeginning.get(beginning) ?? new Set()).add(secret));
    },
    replaceIn(text: string): string {
      let shown = '';
      for (let at = 0; at < text.length;) {
        const secret = secretAt(text, at);
        shown += secret === undefined ? text.charAt(at) : placeholder;
        at += secret?.length ?? 1;
      }
      return shown;
    },
  };
}
