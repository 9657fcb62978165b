import { isObject, type JsonObject, type JsonValue } from '../../../manifest/index.ts';
import { isSopsEncrypted } from '../../../schema/placeholders.ts';
import { rule } from '../../rule.ts';
import { isReference, secretIn } from '../../../schema/secretValues.ts';
import { isPlaceholder, tokenIn } from '../../../schema/tokenShapes.ts';

export default rule({
  id: 'security/secret-in-manifest',
  severity: 'warning',
  profile: 'default',
  summary: 'Secret is committed in clear',
  why: 'Base64 is a way of writing, no encryption: all who can read the repository, and its history, can read the values. Encrypt them with SOPS or Sealed Secrets, or let External Secrets fetch them, and change those that were committed.',
  source: 'Kubernetes documentation, Good practices for Kubernetes Secrets; Secrets',
  examples: {
    bad: `apiVersion: v1
kind: Secret
metadata:
  name: database
stringData:
#^^^^^^^^^ security/secret-in-manifest
  username: shop
  password: correct-horse-battery
`,
    good: `apiVersion: external-secrets.io/v1
kind: ExternalSecret
metadata:
  name: database
spec:
  secretStoreRef:
    kind: ClusterSecretStore
    name: vault
  data:
    - secretKey: password
      remoteRef:
        key: shop/database
        property: password
`,
  },
  check: ({ object }, report) => {
    const { gvk, value } = object.manifest;
    if (gvk.kind !== 'Secret' || gvk.group !== '' || isSopsEncrypted(value)) return;
    for (const field of ['data', 'stringData']) {
      const data = object.get(field);
      if (!isObject(data)) continue;
      const held = secretsIn(data, field === 'data');
      if (held.length === 0) continue;
      report(object.at(field, 'key'), `This Secret holds ${listed(held)} in clear${field === 'data' ? ', for base64 is no encryption' : ''}. Encrypt it with SOPS or Sealed Secrets, or have External Secrets fetch it; and change what was committed, for git remembers it.`);
    }
  },
});

/** Keys whose values are no secrets by themselves: whom to be, and where. */
const openKeys = /^(?:.*[-_.])?(?:user(?:name)?|login|e-?mail|type|url|uri|host(?:name)?|port|name|server|project|namespace|region|zone|registry|repository|database|db-?name|engine|endpoint|address|issuer|tenant-?id|client-?id|account-?id|key-?id|access-?key-?id|insecure|enable-?oci|enable-?lfs|force-?http-?basic-?auth|ca\.crt|tls\.crt|ca-?bundle|known_?hosts|crt|cert|certificate|pem\.pub|pub|public-?key)$/i;

function secretsIn(data: JsonObject, isEncoded: boolean): string[] {
  return Object.entries(data).flatMap(([key, value]) => {
    const text = textOf(value, isEncoded);
    if (text === undefined || isPlaceholder(text)) return [];
    const token = tokenIn(text);
    if (token !== undefined) return [`${token} (${key})`];
    // A file of settings is a secret for what stands in it.
    const inside = text.includes('\n') && !/^\.dockerc(?:fg|onfigjson)$/.test(key) ? secretIn(key, text) : undefined;
    if (inside !== undefined) return [`${inside} in ${key}`];
    if (isSettings(key, text)) return [];
    const isOpen = isReference(text) || openKeys.test(key) || /^(?:true|false|null|\d{1,5})$/.test(text) || text.includes('-----BEGIN CERTIFICATE-----');
    return isOpen ? [] : [`${key} (${String(text.length)} characters)`];
  });
}

/** A text of several lines in a file with a known extension, or with lines such as `name: value`. */
function isSettings(key: string, text: string): boolean {
  return text.trim().includes('\n') && (/\.(?:ya?ml|json|ini|conf|cfg|toml|properties|xml|txt|tmpl|tpl|sh)$/.test(key) || /^\s*[\w.-]+\s*[:=]/m.test(text));
}

/** The value behind base64; undefined for what is filled in or decrypted later, and for no text at all. */
function textOf(value: JsonValue, isEncoded: boolean): string | undefined {
  if (typeof value !== 'string' || value.trim() === '' || isPlaceholder(value)) return undefined;
  if (!isEncoded) return value;
  try {
    return atob(value.replaceAll(/\s/g, ''));
  } catch {
    // No base64, which the schema's own checks tell; it is no less readable for that.
    return value;
  }
}

function listed(held: readonly string[]): string {
  const shown = held.slice(0, 3).join(', ');
  return held.length > 3 ? `${shown} and ${String(held.length - 3)} more` : shown;
}
