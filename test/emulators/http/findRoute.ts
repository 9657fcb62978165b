/** The first route that fits, with the values of its parameters: `{name}` stands for one segment, `{name...}` for one or more. */
export function findRoute<R extends { readonly method: string; readonly path: string }>(routes: readonly R[], method: string, path: string): { route: R; values: ReadonlyMap<string, string> } | undefined {
  for (const route of routes) {
    const values = route.method === method ? match(route.path, path) : undefined;
    if (values) return { route, values };
  }
  return undefined;
}

function match(pattern: string, path: string): ReadonlyMap<string, string> | undefined {
  const expression = pattern.replace(/\{(\w+)(\.\.\.)?\}/g, (_whole, name: string, rest: string | undefined) => `(?<${name}>${rest ? '.+' : '[^/]+'})`);
  const found = new RegExp(`^${expression}$`).exec(path);
  return found ? new Map(Object.entries(found.groups ?? {}).map(([name, value]) => [name, decode(value)])) : undefined;
}

function decode(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
