import type { Hub, RepositoryState } from './hub.ts';

export { findRoute } from '../http/findRoute.ts';

/** A request, after authentication. */
export interface ApiRequest {
  readonly method: string;
  /** Without the query, as sent. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: Buffer;
  /** Who asks; absent for an anonymous request. */
  readonly login?: string;
  readonly token?: string;
}

export interface ApiAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON, unless it is bytes. */
  readonly body?: unknown;
}

export interface Route {
  readonly method: string;
  /** `{name}` stands for one segment, `{name...}` for one or more. */
  readonly path: string;
  readonly handle: (request: ApiRequest, parameters: Parameters, hub: Hub) => Promise<ApiAnswer>;
}

export interface Parameters {
  readonly repository: RepositoryState;
  /** A parameter of the path, decoded. */
  readonly get: (name: string) => string;
  readonly number: (name: string) => number;
}

/** An error as GitHub answers it. */
export class ApiError extends Error {
  readonly answer: ApiAnswer;

  constructor(status: number, message: string, more: { errors?: readonly unknown[]; page?: string } = {}) {
    super(message);
    this.answer = {
      status,
      body: { message, ...(more.errors ? { errors: more.errors } : {}), documentation_url: `https://docs.github.com/rest${more.page ?? ''}`, status: String(status) },
    };
  }
}

export function notFound(page?: string): ApiError {
  return new ApiError(404, 'Not Found', page === undefined ? {} : { page });
}

/** For a request to emulate in the name of who asks. */
export function credentialsOf(request: ApiRequest): { token?: string } {
  return request.token === undefined ? {} : { token: request.token };
}

/** The body as a JSON object. GitHub, "Troubleshooting the REST API": 400 for what is not JSON. */
export function readJson(request: ApiRequest): Record<string, unknown> {
  if (request.body.length === 0) return {};
  try {
    const value: unknown = JSON.parse(request.body.toString());
    if (value !== null && typeof value === 'object' && !Array.isArray(value)) return value as Record<string, unknown>;
  } catch {
    throw new ApiError(400, 'Problems parsing JSON');
  }
  throw new ApiError(400, 'Body should be a JSON object');
}
