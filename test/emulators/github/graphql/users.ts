import type { Hub } from '../hub.ts';

/** A user as an Actor or a User. */
export function userObject(hub: Hub, login: string): object {
  return {
    __typename: 'User',
    login,
    id: `U_${Buffer.from(login).toString('base64url')}`,
    name: login.slice(0, 1).toUpperCase() + login.slice(1),
    url: `${hub.url}/${login}`,
  };
}
