import { RE2JS } from 're2js';

/**
 * A regular expression as Kubernetes reads it: Go's syntax, RE2, in time linear in the text, so that a pattern that a
 * stranger wrote cannot hang us. In the bundle this stands in for the WebAssembly that the precompiled validators import
 * from `@kubernetes-models/validate`, which is why it is a class with a `test`.
 */
export default class RegularExpression {
  readonly #compiled: RE2JS;

  /** Throws when the pattern is none; the flags, which JavaScript needs, are left alone. */
  constructor(pattern: string, _flags?: string) {
    this.#compiled = RE2JS.compile(pattern);
  }

  /** Whether the pattern is found anywhere in the text. */
  test(text: string): boolean {
    return this.#compiled.matcher(text).find();
  }

  /** What the pattern finds in the text, from left to right, at most so many. */
  findAll(text: string, most = Infinity): string[] {
    const matcher = this.#compiled.matcher(text);
    const found: string[] = [];
    while (found.length < most && matcher.find()) found.push(matcher.group() ?? '');
    return found;
  }
}

const cached = new Map<string, RegularExpression | undefined>();
/** Patterns are few and used for many values; those of a hostile definition may be many. */
const most = 2000;

/** The compiled pattern, or undefined when it is no regular expression of Go's. */
export function regularExpression(pattern: string): RegularExpression | undefined {
  if (cached.has(pattern)) return cached.get(pattern);
  if (cached.size >= most) cached.clear();
  let compiled: RegularExpression | undefined;
  try {
    compiled = pattern.length > 10_000 ? undefined : new RegularExpression(pattern);
  } catch {
    compiled = undefined;
  }
  cached.set(pattern, compiled);
  return compiled;
}
