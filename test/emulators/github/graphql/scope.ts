import type { Hub } from '../hub.ts';
import { ApiError, type ApiRequest } from '../route.ts';

/** Who asks, and of whom. */
export interface Scope {
  readonly hub: Hub;
  readonly request: ApiRequest;
  readonly login: string;
  readonly credentials: { readonly token?: string };
}

export type ErrorType = 'NOT_FOUND' | 'FORBIDDEN' | 'UNPROCESSABLE';

/** An error as GitHub's GraphQL API lists it. GitHub documentation: "Forming calls with GraphQL". */
export class GraphQlError extends Error {
  readonly type: ErrorType;

  constructor(type: ErrorType, message: string) {
    super(message);
    this.type = type;
  }
}

/** A field that the emulator has no value for: the test that asks for it must not take it for null. */
export class Unimplemented extends Error {}

/** The type of an error that is thrown for REST and GraphQL alike. */
export function errorTypeOf(error: unknown): ErrorType | undefined {
  if (error instanceof GraphQlError) return error.type;
  if (!(error instanceof ApiError)) return undefined;
  return error.answer.status === 404 ? 'NOT_FOUND' : error.answer.status === 403 ? 'FORBIDDEN' : 'UNPROCESSABLE';
}
