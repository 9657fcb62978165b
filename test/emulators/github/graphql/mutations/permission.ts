import type { RepositoryState } from '../../hub.ts';
import { permissionOf } from '../../settings.ts';
import { GraphQlError, type Scope } from '../scope.ts';

/** GitHub documentation: "Repository roles for an organization". Refuses what only those who can write may do. */
export function requireWrite({ login }: Scope, repository: RepositoryState, mutation: string): void {
  if (permissionOf(repository.settings, login) === 'READ') throw new GraphQlError('FORBIDDEN', `${login} does not have the correct permissions to execute \`${mutation}\``);
}
