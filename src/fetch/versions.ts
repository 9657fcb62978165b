import { maxSatisfying, valid, validRange } from 'semver';

/**
 * The newest of some versions that a version or a range of a chart means, as Helm takes it: an exact one first; a range without a
 * prerelease in it means none. Undefined where there is none. See the Helm documentation, "Chart Dependencies".
 */
export function newestVersion(versions: readonly string[], wanted: string | undefined): string | undefined {
  if (wanted !== undefined && versions.includes(wanted)) return wanted;
  // Helm's ranges have commas where npm's have spaces.
  const range = (wanted ?? '*').replaceAll(',', ' ').replace(/([<>=~^]+)\s+/g, '$1').trim() || '*';
  if (validRange(range) === null) return undefined;
  const plain = new Map(versions.flatMap((version) => {
    const clean = valid(version, { loose: true });
    return clean === null ? [] : [[clean, version] as const];
  }));
  const found = maxSatisfying([...plain.keys()], range);
  return found === null ? undefined : plain.get(found);
}

/** Whether a wanted version names one, and no range: then it means the same tomorrow. */
export function isExactVersion(wanted: string | undefined): boolean {
  return wanted !== undefined && (/^sha256:/.test(wanted) || /^[v=]?\d+\.\d+\.\d+([-+][0-9A-Za-z.+-]+)?$/.test(wanted));
}
