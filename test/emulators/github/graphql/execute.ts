/**
 * GitHub's GraphQL API: its own schema (npm @octokit/graphql-schema), served by graphql-js, so that what the schema does not
 * know is refused, and what it promises is answered.
 * GitHub documentation: "Forming calls with GraphQL", "Rate limits and query limits for the GraphQL API".
 */
import { readFileSync } from 'node:fs';
import { buildSchema, execute, type GraphQLError, type GraphQLFieldResolver, type GraphQLSchema, parse, validate } from 'graphql';
import type { Hub } from '../hub.ts';
import { ApiError, credentialsOf, readJson, type ApiAnswer, type ApiRequest } from '../route.ts';
import { mutations } from './mutations/index.ts';
import { errorTypeOf, Unimplemented, type Scope } from './scope.ts';
import { queries } from './queries.ts';

let schema: GraphQLSchema | undefined;

function load(): GraphQLSchema {
  schema ??= buildSchema(readFileSync(new URL('../../../../node_modules/@octokit/graphql-schema/schema.graphql', import.meta.url), 'utf8'), { assumeValid: true, assumeValidSDL: true });
  return schema;
}

const resolveField: GraphQLFieldResolver<unknown, unknown> = (source, args, scope, info) => {
  const value = (source as Record<string, unknown>)[info.fieldName];
  if (info.fieldName === 'clientMutationId') return (source as Record<string, unknown>)['clientMutationId'] ?? null;
  if (value === undefined) throw new Unimplemented(`${info.parentType.name}.${info.fieldName}`);
  return typeof value === 'function' ? (value as (args: unknown, scope: unknown) => unknown).call(source, args, scope) : value;
};

/** Answers one request; `violations` is told of a request that the schema does not allow. */
export async function answerGraphQl(hub: Hub, request: ApiRequest, violations: string[]): Promise<ApiAnswer> {
  if (request.login === undefined) throw new ApiError(401, 'This endpoint requires you to be authenticated.', { page: '/graphql' });
  const { query, variables = {} } = readJson(request);
  if (typeof query !== 'string') return { status: 200, body: { errors: [{ message: 'A query attribute must be specified and must be a string.' }] } };
  const refuse = (errors: readonly GraphQLError[]): ApiAnswer => {
    violations.push(...errors.map(({ message }) => `POST /graphql: ${message}`));
    return { status: 200, body: { errors: errors.map(({ message, locations }) => ({ message, locations, extensions: { code: 'undefinedField' } })) } };
  };
  let document;
  try {
    document = parse(query);
  } catch (error) {
    return refuse([error as GraphQLError]);
  }
  const invalid = validate(load(), document);
  if (invalid.length > 0) return refuse(invalid);
  const scope: Scope = { hub, request, login: request.login, credentials: credentialsOf(request) };
  const result = await execute({ schema: load(), document, rootValue: { ...queries, ...mutations }, contextValue: scope, variableValues: variables as Record<string, unknown>, fieldResolver: resolveField });
  for (const { originalError, message, path } of result.errors ?? []) {
    if (originalError !== undefined && errorTypeOf(originalError) !== undefined) continue;
    // A mistake of the emulator's own, or variables that do not fit: neither may pass for an answer of GitHub's.
    violations.push(`POST /graphql: ${originalError instanceof Unimplemented ? 'the emulator does not know ' : ''}${message} (${path?.join('.') ?? ''})`);
  }
  const errors = result.errors?.map(({ message, locations, path, originalError }) => ({ type: errorTypeOf(originalError) ?? 'INTERNAL', message, locations, path }));
  return { status: 200, body: { data: result.data ?? null, ...(errors === undefined ? {} : { errors }) }, headers: { 'x-github-media-type': 'github.v4; format=json' } };
}
