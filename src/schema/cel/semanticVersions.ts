import type { Environment } from '@marcbachmann/cel-js';

/** A version, https://semver.org: numbers, and the parts of what follows a `-`. */
class SemanticVersion {
  readonly numbers: readonly bigint[];
  readonly preRelease: readonly string[];

  constructor(numbers: readonly bigint[], preRelease: readonly string[]) {
    this.numbers = numbers;
    this.preRelease = preRelease;
  }
}

const strict = /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(?:-([0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*))?(?:\+[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?$/;

/** Kubernetes' semver library. Kubernetes documentation, CEL in Kubernetes, Kubernetes semver library. */
export function registerSemanticVersions(environment: Environment): void {
  const read = (text: string, normalized = false): SemanticVersion => {
    const version = parse(normalized ? normalize(text) : text);
    if (version === undefined) throw new Error(`\`${text}\` is no semantic version`);
    return version;
  };
  environment.registerType('kubernetes.Semver', SemanticVersion)
    .registerFunction('isSemver(string): bool', (text: string) => parse(text) !== undefined)
    .registerFunction('isSemver(string, bool): bool', (text: string, normalized: boolean) => parse(normalized ? normalize(text) : text) !== undefined)
    .registerFunction('semver(string): kubernetes.Semver', (text: string) => read(text))
    .registerFunction('semver(string, bool): kubernetes.Semver', read)
    .registerFunction('kubernetes.Semver.major(): int', ({ numbers }: SemanticVersion) => numbers[0] ?? 0n)
    .registerFunction('kubernetes.Semver.minor(): int', ({ numbers }: SemanticVersion) => numbers[1] ?? 0n)
    .registerFunction('kubernetes.Semver.patch(): int', ({ numbers }: SemanticVersion) => numbers[2] ?? 0n)
    .registerFunction('kubernetes.Semver.isLessThan(kubernetes.Semver): bool', (a: SemanticVersion, b: SemanticVersion) => compare(a, b) < 0)
    .registerFunction('kubernetes.Semver.isGreaterThan(kubernetes.Semver): bool', (a: SemanticVersion, b: SemanticVersion) => compare(a, b) > 0)
    .registerFunction('kubernetes.Semver.compareTo(kubernetes.Semver): int', (a: SemanticVersion, b: SemanticVersion) => BigInt(compare(a, b)))
    .registerOperator('kubernetes.Semver == kubernetes.Semver', (a: SemanticVersion, b: SemanticVersion) => compare(a, b) === 0);
}

function parse(text: string): SemanticVersion | undefined {
  const [, major, minor, patch, preRelease] = text.length > 256 ? [] : (strict.exec(text) ?? []);
  if (major === undefined || minor === undefined || patch === undefined) return undefined;
  const parts = preRelease?.split('.') ?? [];
  return parts.some((part) => /^0\d+$/.test(part)) ? undefined : new SemanticVersion([BigInt(major), BigInt(minor), BigInt(patch)], parts);
}

/** Without a leading `v` and leading zeros, and with the numbers that are missing. */
function normalize(text: string): string {
  const [, numbers = '', rest = ''] = /^v?([\d.]*)(.*)$/s.exec(text) ?? [];
  const parts = numbers.split('.').map((part) => part.replace(/^0+(?=\d)/, ''));
  while (parts.length < 3) parts.push('0');
  return parts.join('.') + rest;
}

/** The order of versions: semver.org, 11. */
function compare(a: SemanticVersion, b: SemanticVersion): number {
  for (const [index, number] of a.numbers.entries()) {
    const other = b.numbers[index] ?? 0n;
    if (number !== other) return number < other ? -1 : 1;
  }
  if (a.preRelease.length === 0 || b.preRelease.length === 0) return Math.sign(b.preRelease.length - a.preRelease.length);
  for (let index = 0; index < Math.max(a.preRelease.length, b.preRelease.length); index++) {
    const order = comparePart(a.preRelease[index], b.preRelease[index]);
    if (order !== 0) return order;
  }
  return 0;
}

function comparePart(a: string | undefined, b: string | undefined): number {
  if (a === b) return 0;
  if (a === undefined) return -1;
  if (b === undefined) return 1;
  const [left, right] = [/^\d+$/.test(a), /^\d+$/.test(b)];
  if (left && right) return BigInt(a) < BigInt(b) ? -1 : 1;
  return left ? -1 : right ? 1 : a < b ? -1 : 1;
}
