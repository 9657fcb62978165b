import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Forge } from '../../../src/forge/index.ts';
import { failures, type Failure } from '../../emulators/http/faults.ts';
import { startFaultProxy, type FaultProxy } from '../../emulators/http/faultProxy.ts';
import { type Host, hosts, startHost } from './hosts.ts';

/** What goes wrong on the way to a host of either kind. */
describe.each(hosts)('on the way to %s', (name) => {
  let host: Host;
  let proxy: FaultProxy;
  const through = (): Forge => host.forgeOf('mara', host.repository.host.replace(new URL(host.repository.host).origin, proxy.url));
  beforeEach(async () => {
    host = await startHost(name);
    proxy = await startFaultProxy(new URL(host.repository.host).origin);
  });
  afterEach(async () => {
    await proxy.stop();
    await host.stop();
  });

  const comment = () => through().createComment(host.pullRequest, { path: 'apps/web.yaml', side: 'head', line: 6, body: 'Why three?', commit: host.head });
  const written = async () => (await host.forgeOf('mara').listThreads(host.pullRequest)).length;

  it('a comment that passes arrives', async () => {
    await comment();
    expect(await written()).toBe(1);
  });

  it.each([
    ['429 with a time', failures.tooMany({ 'retry-after': '60' }), 'rate-limited', false],
    ['429 without', failures.tooMany(), 'rate-limited', false],
    ['500', failures.serverError(), 'server', true],
    ['502', failures.html(502), 'server', true],
    ['a dropped connection', failures.dropBefore(), 'network', true],
    ['a login page', failures.html(200), 'unexpected-answer', true],
    ['a redirect', failures.redirect('/users/sign_in'), 'unexpected-answer', false],
    ['an expired token', failures.badCredentials(), 'unauthorized', false],
    ['wrong scopes', failures.wrongScopes(), 'forbidden', false],
  ] as const satisfies readonly (readonly [string, Failure, string, boolean])[])('%s keeps a comment from it, and it is sent once', async (_, failure, kind, outcomeUnknown) => {
    proxy.faults.add({ failure, match: host.writesComment, times: 10 });
    await expect(comment()).rejects.toMatchObject({ name: 'ForgeError', kind, outcomeUnknown });
    expect([await written(), host.requests.filter(host.writesComment)]).toEqual([0, []]);
  });

  it.each([['dropped', failures.dropAfter(), 'network'], ['damaged', failures.truncate(), 'unexpected-answer']] as const)('a comment whose answer is %s is there once', async (_, failure, kind) => {
    proxy.faults.add({ failure, match: host.writesComment, times: 10 });
    await expect(comment()).rejects.toMatchObject({ kind, outcomeUnknown: true });
    expect([await written(), host.requests.filter(host.writesComment).length]).toEqual([1, 1]);
  });
});
