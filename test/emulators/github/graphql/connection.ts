/**
 * Pages of a list. GitHub documentation: "Using pagination in the GraphQL API": `first` or `last` must be there, 1 to 100.
 */
import { GraphQlError } from './scope.ts';

export interface PageArguments {
  readonly first?: number | null;
  readonly last?: number | null;
  readonly after?: string | null;
}

export function connection(name: string, items: readonly unknown[], { first, last, after }: PageArguments): object {
  const size = first ?? last;
  if (size === null || size === undefined) throw new GraphQlError('UNPROCESSABLE', `You must provide a \`first\` or \`last\` value to properly paginate the \`${name}\` connection.`);
  if (size > 100) throw new GraphQlError('UNPROCESSABLE', `Requesting ${size} records on the \`${name}\` connection exceeds the \`first\` limit of 100 records.`);
  const start = first === null || first === undefined ? Math.max(0, items.length - size) : after === null || after === undefined ? 0 : Number(Buffer.from(after, 'base64').toString().split(':')[1]) + 1;
  const nodes = items.slice(start, start + size);
  const cursor = (index: number) => Buffer.from(`cursor:${index}`).toString('base64');
  return {
    totalCount: items.length,
    nodes,
    pageInfo: { hasNextPage: start + nodes.length < items.length, hasPreviousPage: start > 0, startCursor: nodes.length === 0 ? null : cursor(start), endCursor: nodes.length === 0 ? null : cursor(start + nodes.length - 1) },
  };
}
