import type { JsonValue } from '../manifest/index.ts';
import { entropy, isSample, isPlaceholder, tokenIn } from './tokenShapes.ts';

/** Values above this many characters are looked at only so far. */
const longest = 200_000;

/**
 * The secret that a value holds in clear, in words for a message, never the value: `a GitHub token`, `a password of
 * 14 characters`; undefined when there is none. Told by the value's form, and where the name of the variable or key
 * says that a secret is meant, by what remains when placeholders, paths, and names of Secrets are put aside.
 */
export function secretIn(name: string, value: JsonValue | undefined): string | undefined {
  if (typeof value !== 'string' || value === '') return undefined;
  const text = value.length > longest ? value.slice(0, longest) : value;
  return tokenIn(text) ?? (text.includes('\n') ? secretInLines(text) : namedSecret(name, text));
}

function namedSecret(name: string, value: string): string | undefined {
  const what = meaningOf(name);
  if (what === undefined || !isLiteral(value) || (what !== 'a password' && isSample(value))) return undefined;
  const text = value.trim();
  const isSecret = what === 'a password' ? text.length >= 3 : what === 'a key' ? isRandom(text) : isCredential(text);
  return isSecret ? `${what} of ${String(text.length)} characters` : undefined;
}

const assignment = /^[\s,{]*(?:export\s+|set\s+|-\s+)?["']?([A-Za-z_][\w.-]*)["']?\s*[:=]\s*(.+?)[\s,;]*$/;
const mayName = /pass|pwd|secret|token|credential|key|salt/i;

/** The first secret among lines such as `spring.datasource.password=…` or `"token": "…",`. */
function secretInLines(text: string): string | undefined {
  if (!mayName.test(text)) return undefined;
  for (const [index, line] of text.split('\n').entries()) {
    if (line.length > 2000 || !mayName.test(line) || /^\s*(?:#|\/\/|;|\*)/.test(line)) continue;
    const [, name, written] = assignment.exec(line) ?? [];
    if (name === undefined || written === undefined) continue;
    const found = namedSecret(name, unquoted(written));
    if (found !== undefined) return `${found} (${name}, line ${String(index + 1)})`;
  }
  return undefined;
}

/**
 * A text with the secrets in it hidden that `secretIn` finds: private keys as a whole, the values of lines such as
 * `password: …`, and lines that hold a token. The text itself when there are none.
 */
export function withoutSecretLines(text: string, hidden: string): string {
  if (text.length > longest) return secretIn('', text) === undefined ? text : hidden;
  const keys = text.replaceAll(/-----BEGIN ((?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)?)-----[^]*?(?:-----END \1-----|$)/g, hidden);
  return keys.split('\n').map((line) => {
    if (line.length > 2000) return tokenIn(line) === undefined ? line : hidden;
    const [, name, written] = assignment.exec(line) ?? [];
    const isHidden = name !== undefined && written !== undefined && namedSecret(name, unquoted(written)) !== undefined;
    if (!isHidden && tokenIn(line) === undefined) return line;
    return written === undefined ? hidden : `${line.slice(0, line.lastIndexOf(written))}${hidden}`;
  }).join('\n');
}

const unquoted = (written: string): string => written.replace(/^(["'])(.*)\1$/, '$2');

/** Whether the name of a variable says that its value is a secret, and the value does not say that it is none. */
export function isNamedSecret(name: string, value: string): boolean {
  return meaningOf(name) !== undefined && isLiteral(value);
}

/** Whether nobody could tell a value from a word or a name: `postgres`, `shop-db`, `8080`. */
export function isOrdinary(value: string): boolean {
  return setting.test(value) || /^[\d.,:]*$/.test(value) || isNameLike(value.toLowerCase());
}

/** The words of a name: `dbPassword`, `DB_PASSWORD` and `db.password` give `db password`. */
function wordsOf(name: string): string {
  return name.replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2').replaceAll(/[^A-Za-z0-9]+/g, ' ').trim().toLowerCase();
}

/** What follows the secret's name when the value is something about it: `PASSWORD_FILE`, `TOKEN_URL`, `SECRET_NAME`. */
const about = / (?:files?|paths?|dir|directory|folder|names?|refs?|reference|url|uri|host|endpoint|address|server|provider|ttl|expiry|expires|expiration|lifetime|age|max|min|length|size|count|limit|enabled?|disabled?|required|allowed|timeout|interval|types?|policy|algorithm|alg|method|mode|format|encoding|env|envs|var|variable|field|header|cookie|prefix|suffix|property|label|annotation|version|id|ids|namespace|store|manager|engine|backend|template|regex|pattern|hint|rotation|reset|issuer|audience|scopes?|claims?|keys?)$/;
const keyNames = /\b(?:api|secret|private|access|auth|encryption|encrypt|signing|signature|master|shared|session|license|licence|account|storage|service|app|application|admin|webhook|jwt|hmac|cookie|ssh|deploy) ?key$/;

/** What kind of secret a name says its value is. */
function meaningOf(name: string): 'a password' | 'a secret' | 'a token' | 'a key' | undefined {
  const words = wordsOf(name);
  if (/\b(?:public|pub|publishable|anon)\b/.test(words)) return undefined;
  if (keyNames.test(words) || words === 'client key data' || /\b(?:api|access|secret)keys?$/.test(words)) return 'a key';
  if (about.test(words)) return undefined;
  if (/(?:password|passwd|pwd|passphrase|\bpass)\d*$/.test(words)) return 'a password';
  if (/\b(?:auth|access|api|bearer|refresh|bot|id)? ?token$/.test(words)) return 'a token';
  if (/secret\d*$|credentials?$/.test(words)) return 'a secret';
  return /\b(?:salt|pepper)$/.test(words) ? 'a key' : undefined;
}

const reference = /^(?:\/|\.{1,2}\/|~\/|file:|[A-Za-z]:\\|vault:|op:\/\/|ref\+|secretref|arn:aws|projects\/|secret:\/\/|awssm:|gcpsm:|gsm:|sm:\/\/|akvs?:|azurekeyvault|https?:\/\/|env:|bao:)/i;
const setting = /^(?:true|false|yes|no|on|off|enabled?|disabled?|required|optional|auto|never|always|bearer|basic|cookie|header|kubernetes|vault|aws|gcp|azure|file|inline|plain|sha\d+|bcrypt|argon2\w*|scram-sha-\d+|md5|h?s?\d{1,2}|rs256|es256|trust|external|internal)$/i;

/** Whether a value says where a secret is, to whoever fills it in. */
export function isReference(value: string): boolean {
  return reference.test(value.trim());
}

/** Whether a value stands for itself, rather than for a place where the secret is, or for a choice. */
function isLiteral(value: string): boolean {
  const text = value.trim();
  return !isPlaceholder(text) && !reference.test(text) && !setting.test(text);
}

/** Something that a program made up: long, with digits and letters, and without a pattern. */
function isRandom(text: string): boolean {
  return text.length >= 16 && !/\s/.test(text) && /\d/.test(text) && /[A-Za-z]/.test(text) && entropy(text) >= 3.2 && !isNameLike(text);
}

/** A token or secret is random, or at least no name such as `registry-credentials`, no number and no sentence. */
function isCredential(text: string): boolean {
  return text.length >= 8 && !/\s/.test(text) && !/^[\d.,]+[smhd]?$/.test(text) && !isNameLike(text);
}

/** Lower-case words joined by hyphens, dots or slashes: the name of an object, a key or a host. */
function isNameLike(text: string): boolean {
  return /^[a-z][a-z]*\d{0,3}(?:[-./_][a-z]*\d{0,3})+$/.test(text) || /^[a-z]+$/.test(text);
}
