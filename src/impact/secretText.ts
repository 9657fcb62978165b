import type { FieldChange, SecretDigest } from './report.ts';

/** What is said of a secret value that differs: `12 → 14 bytes, hash 0a1b2c3d → 4e5f6a7b`; where its length is not known, nothing. */
export function secretText({ digest }: FieldChange): string {
  const { before, after } = digest ?? {};
  const both = (of: (one: SecretDigest) => string): string => [before, after].flatMap((one) => one ? [of(one)] : []).join(' → ');
  if (before === undefined && after === undefined) return '';
  const bytes = before?.bytes === after?.bytes ? String(after?.bytes) : both((one) => String(one.bytes));
  return `${bytes} bytes, hash ${both(({ hash }) => hash)}`;
}
