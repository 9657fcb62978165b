import type { MergeRequest, Project, State, User } from './state.ts';

/** A request, after authentication, with its parameters checked. */
export interface ApiRequest {
  readonly method: string;
  /** Below `/api/v4`. */
  readonly path: string;
  readonly user: User;
  /** From the query and the body, of the documented types. */
  readonly values: Readonly<Record<string, unknown>>;
}

export interface ApiAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON, unless it is a text. */
  readonly body?: unknown;
}

/** Types of parameters as the documentation names them. A list of texts are the allowed values. */
export type Type = 'string' | 'integer' | 'boolean' | 'hash' | 'array' | readonly string[];

/** The parameters of an endpoint; a name that ends with `!` is required. */
export type Parameters = Readonly<Record<string, Type>>;

export interface Route {
  readonly method: string;
  /** `{name}` stands for one segment. */
  readonly path: string;
  /** The page of GitLab's documentation, below https://docs.gitlab.com/api/, that says so. */
  readonly page: string;
  readonly parameters: Parameters;
  readonly handle: (request: ApiRequest, found: Found, hub: Hub) => ApiAnswer | Promise<ApiAnswer>;
}

/** What the path names. */
export interface Found {
  readonly project: Project;
  readonly mr: MergeRequest;
  /** A parameter of the path, decoded. */
  readonly get: (name: string) => string;
}

/** What all routes share. */
export interface Hub {
  readonly url: string;
  readonly state: State;
  readonly now: () => string;
  nextId(): number;
  user(username: string): User;
}

/** An error as GitLab answers it: `message`, or `error` for a parameter that is missing or wrong (REST API, "Troubleshooting"). */
export class ApiError extends Error {
  readonly answer: ApiAnswer;

  constructor(status: number, message: string, key: 'message' | 'error' = 'message') {
    super(message);
    this.answer = { status, body: { [key]: message } };
  }
}

export const notFound = (what = ''): ApiError => new ApiError(404, `404 ${what === '' ? '' : `${what} `}Not Found`);
export const forbidden = (): ApiError => new ApiError(403, '403 Forbidden');
export const unauthorized = (): ApiError => new ApiError(401, '401 Unauthorized');
export const badRequest = (why: string): ApiError => new ApiError(400, `400 Bad request - ${why}`);

const paging: Parameters = { page: 'integer', per_page: 'integer' };

/** Makes a route of a list, which takes parameters of pages. */
export function list(path: string, page: string, parameters: Parameters, handle: Route['handle']): Route {
  return { method: 'GET', path, page, parameters: { ...paging, ...parameters }, handle };
}

/** Makes any other route. */
export function route(line: string, page: string, parameters: Parameters, handle: Route['handle']): Route {
  const [method = '', path = ''] = line.split(' ');
  return { method, path, page, parameters, handle };
}

/**
 * Checks parameters against what is documented. GitLab passes over what it does not know; here that is refused, since a
 * parameter that does nothing is a mistake of the client.
 */
export function checkParameters({ parameters, page }: Route, given: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const values: Record<string, unknown> = {};
  for (const [key, type] of Object.entries(parameters)) {
    const name = key.replace(/!$/, '');
    const value = given[name];
    if (value === undefined || value === null) {
      if (key.endsWith('!')) throw new ApiError(400, `${name} is missing`, 'error');
      continue;
    }
    values[name] = coerce(name, type, value);
  }
  const unknown = Object.keys(given).find((name) => parameters[name] === undefined && parameters[`${name}!`] === undefined);
  if (unknown !== undefined) throw new ApiError(400, `${unknown} is not documented: see https://docs.gitlab.com/api/${page}`, 'error');
  return values;
}

/** Numbers and booleans may come as texts, as in a query. */
function coerce(name: string, type: Type, value: unknown): unknown {
  const invalid = (): ApiError => new ApiError(400, `${name} is invalid`, 'error');
  switch (type) {
    case 'string':
      if (typeof value !== 'string' && typeof value !== 'number') throw invalid();
      return String(value);
    case 'integer':
      if ((typeof value !== 'string' && typeof value !== 'number') || !/^\d+$/.test(String(value))) throw invalid();
      return Number(value);
    case 'boolean':
      if (!['true', 'false', '1', '0'].includes(String(value))) throw invalid();
      return String(value) === 'true' || String(value) === '1';
    case 'hash':
      if (typeof value !== 'object' || Array.isArray(value)) throw invalid();
      return value;
    case 'array':
      if (!Array.isArray(value)) throw invalid();
      return value;
    default:
      if (!type.includes(String(value))) throw new ApiError(400, `${name} does not have a valid value`, 'error');
      return value;
  }
}

/** A query as nested values: `iids[]=1`, `not[labels]=x`. */
export function readQuery(query: URLSearchParams): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const [key, value] of query) {
    const [, name = key, inner] = /^([^[]+)\[([^\]]*)\]$/.exec(key) ?? [];
    if (inner === undefined) values[name] = value;
    else if (inner === '') values[name] = [...((values[name] as unknown[] | undefined) ?? []), value];
    else values[name] = { ...((values[name]) ?? {}), [inner]: value };
  }
  return values;
}

/** A parameter that is a text. */
export function textOf(values: Readonly<Record<string, unknown>>, name: string, otherwise = ''): string {
  const value = values[name];
  return typeof value === 'string' ? value : otherwise;
}
