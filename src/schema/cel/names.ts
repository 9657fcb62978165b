import type { ASTNode } from '@marcbachmann/cel-js';

/** Macros whose first arguments are names that the others may use. CEL language definition, Macros; Kubernetes documentation, CEL in Kubernetes. */
const binding: ReadonlySet<string> = new Set(['all', 'exists', 'exists_one', 'existsOne', 'map', 'filter', 'transformList', 'transformMap', 'transformMapEntry', 'sortBy', 'bind']);
/** Names of types, and those before the name of a function, as in `math.greatest`. */
const known: ReadonlySet<string> = new Set([
  'int', 'uint', 'double', 'bool', 'string', 'bytes', 'list', 'map', 'null_type', 'type', 'dyn', 'any', 'optional_type', 'timestamp', 'duration', 'google', 'net', 'kubernetes', 'resource',
  'cel', 'optional', 'math', 'strings', 'sets', 'lists', 'base64', 'jsonpatch', 'regex', 'ext', 'format', 'semver', 'quantity', 'ip', 'cidr', 'url',
]);

/** A name that an expression uses: of a variable, or of a field of one. */
export interface UsedName {
  readonly name: string;
  readonly field?: string;
}

/** The variables of an expression that its own macros do not bind, each with the fields that are read of it; types are left out. */
export function usedNames(root: ASTNode): readonly UsedName[] {
  const found: UsedName[] = [];
  const visit = (part: unknown, bound: ReadonlySet<string>): void => {
    if (Array.isArray(part)) return (part as unknown[]).forEach((item) => visit(item, bound));
    if (!isNode(part)) return;
    const { op, args } = part;
    if (op === 'value') return;
    if (op === 'id') return note({ name: String(args) }, bound);
    if (op === '.' || op === '.?') {
      const [holder, field] = args as [unknown, unknown];
      if (isNode(holder) && holder.op === 'id') return note({ name: String(holder.args), ...(typeof field === 'string' ? { field } : {}) }, bound);
      return visit(holder, bound);
    }
    if (op === 'rcall') {
      const [name, target, values] = args as [string, unknown, readonly unknown[]];
      visit(target, bound);
      if (!binding.has(name)) return visit(values, bound);
      const names = values.slice(0, -1).flatMap((value) => (isNode(value) && value.op === 'id' ? [String(value.args)] : []));
      return visit(values.filter((value) => !(isNode(value) && value.op === 'id' && names.includes(String(value.args)))), new Set([...bound, ...names]));
    }
    visit(args, bound);
  };
  const note = (used: UsedName, bound: ReadonlySet<string>): void => {
    if (!bound.has(used.name) && !known.has(used.name) && !/^[A-Z]/.test(used.name)) found.push(used);
  };
  visit(root, new Set());
  return found;
}

/** What a whole expression is when it is written out: the type of a literal. Undefined for all that is computed. */
export function literalType(root: ASTNode): 'bool' | 'string' | 'number' | 'list' | 'map' | 'null' | undefined {
  const { op, args } = root as { readonly op: string; readonly args: unknown };
  if (op === 'list' || op === 'map') return op;
  if (op !== 'value') return undefined;
  if (args === null) return 'null';
  return typeof args === 'string' ? 'string' : typeof args === 'boolean' ? 'bool' : typeof args === 'bigint' || typeof args === 'number' ? 'number' : undefined;
}

function isNode(value: unknown): value is { readonly op: string; readonly args: unknown } {
  return typeof value === 'object' && value !== null && 'op' in value && 'args' in value;
}
