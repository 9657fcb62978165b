export interface GraphQlFailure {
  readonly type: 'RATE_LIMITED' | 'NOT_FOUND' | 'FORBIDDEN' | 'INSUFFICIENT_SCOPES' | 'unknown-field' | 'server' | 'refused';
  /** GitHub's own words. */
  readonly said: string;
  readonly headers: Readonly<Record<string, string | number | undefined>>;
  /** Something was answered beside the errors, so a mutation may have been carried out. */
  readonly happened: boolean;
}

interface GraphQlError {
  readonly type?: string;
  readonly message?: string;
  readonly extensions?: { readonly code?: string };
}

const types = ['RATE_LIMITED', 'NOT_FOUND', 'FORBIDDEN', 'INSUFFICIENT_SCOPES'] as const;

/** What GitHub's client throws for a GraphQL answer with errors, read; undefined for anything else. */
export function graphQlErrors(error: unknown): GraphQlFailure | undefined {
  if (!(error instanceof Error)) return undefined;
  const answer = 'response' in error && typeof error.response === 'object' && error.response !== null ? error.response as { readonly data?: unknown; readonly errors?: unknown; readonly headers?: GraphQlFailure['headers'] } : undefined;
  const data = answer?.data as { readonly errors?: unknown } | undefined | null;
  // The client keeps what was answered; the throttling plugin the response as a whole.
  const listed = Array.isArray(answer?.errors) ? answer.errors : error.message === 'GraphQL Rate Limit Exceeded' && Array.isArray(data?.errors) ? data.errors : undefined;
  if (listed === undefined || listed.length === 0) return undefined;
  const errors = listed as readonly GraphQlError[];
  const headers = ('headers' in error ? error.headers as GraphQlFailure['headers'] : answer?.headers) ?? {};
  const type = types.find((one) => errors.some((each) => each.type === one));
  return {
    type: type ?? (errors.some(isUnknownField) ? 'unknown-field' : errors.every(({ type: told }) => told === undefined || told === 'INTERNAL') ? 'server' : 'refused'),
    said: [...new Set(errors.map(({ message }) => message ?? ''))].filter((text) => text !== '').join('; '),
    headers,
    happened: Object.values(data ?? {}).some((value) => value !== null),
  };
}

function isUnknownField({ extensions, message }: GraphQlError): boolean {
  return extensions?.code !== undefined || /doesn't exist on type|isn't a defined|Variable \$/.test(message ?? '');
}
