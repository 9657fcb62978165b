/** A list that a person made: a name and what the host is asked. */
export interface SavedQuery {
  readonly name: string;
  /** In the host's own language, with `${user}`, `${owner}`, `${repository}`, `${today}` and `${today-7d}`. */
  readonly query: string;
}

export interface QueryVariables {
  readonly user: string;
  readonly owner?: string;
  readonly repository?: string;
  readonly today: Date;
}

const day = 24 * 60 * 60_000;

/** Fills in a query's variables; what is no variable of ours, or has no value here, is told. */
export function fillQuery(query: string, variables: QueryVariables): { readonly query: string } | { readonly problem: string } {
  const unknown: string[] = [];
  const filled = query.replace(/\$\{([^}]*)\}/g, (whole, name: string) => {
    const value = valueOf(name.trim(), variables);
    if (value === undefined) unknown.push(whole);
    return value ?? whole;
  });
  if (unknown.length === 0) return { query: filled };
  return { problem: `${unknown.join(' and ')} ${unknown.length === 1 ? 'has' : 'have'} no value here. Known are \${user}, \${owner}, \${repository}, \${today} and \${today-7d}; owner and repository where a folder of the window is a clone.` };
}

function valueOf(name: string, { user, owner, repository, today }: QueryVariables): string | undefined {
  const ago = /^today\s*-\s*(\d{1,4})\s*d$/.exec(name)?.[1];
  if (ago !== undefined) return new Date(today.getTime() - Number(ago) * day).toISOString().slice(0, 10);
  switch (name) {
    case 'user':
      return user;
    case 'owner':
      return owner;
    case 'repository':
      return repository;
    case 'today':
      return today.toISOString().slice(0, 10);
    default:
      return undefined;
  }
}
