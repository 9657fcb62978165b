import { describe, expect, test } from 'vitest';
import { parseApiVersion, type JsonObject } from '../../../src/manifest/index.ts';
import { computeImpact } from '../../../src/impact/index.ts';
import type { RenderedObject } from '../../../src/render/index.ts';
import { impactOf, labels, rendered, root } from './roots.ts';
import { random } from '../../random.ts';

const rbac = 'apiVersion: rbac.authorization.k8s.io/v1';
const role = (rules: string, name = 'it', kind = 'Role', extra = ''): string => `---\n${rbac}\nkind: ${kind}\nmetadata: { name: ${name}${kind === 'Role' ? ', namespace: shop' : ''}${extra} }\nrules: [${rules}]\n`;
const binding = (ref: string, subjects = '{ kind: ServiceAccount, name: web, namespace: shop }', kind = 'RoleBinding', name = 'it'): string =>
  `---\n${rbac}\nkind: ${kind}\nmetadata: { name: ${name}${kind === 'RoleBinding' ? ', namespace: shop' : ''} }\nroleRef: { apiGroup: rbac.authorization.k8s.io, kind: ${ref.split('/')[0] ?? ''}, name: ${ref.split('/')[1] ?? ''} }\nsubjects: [${subjects}]\n`;
const rule = (resources: string, verbs: string, group = '""', extra = ''): string => `{ apiGroups: [${group}], resources: [${resources}], verbs: [${verbs}]${extra} }`;
const told = (base: string, head: string): readonly string[] => impactOf(base, head).roots.flatMap(({ changes }) => changes)
  .flatMap(({ impacts }) => impacts).filter(({ analysis }) => analysis.startsWith('permissions/')).map(({ severity, message }) => `${severity}: ${message}`);

const web = 'ServiceAccount shop/web';
const account = '---\napiVersion: v1\nkind: ServiceAccount\nmetadata: { name: web, namespace: shop }\n';

describe('rights', () => {
  test('come with a binding to a role that Kubernetes brings', () => {
    expect(told(account, account + binding('ClusterRole/cluster-admin', undefined, 'ClusterRoleBinding')))
      .toEqual([`warning: ${web} can now do everything with every resource and every URL in the whole cluster.`]);
  });

  test('are less by binding view where there was edit', () => {
    expect(told(account + binding('ClusterRole/edit', undefined, 'RoleBinding', 'old'), account + binding('ClusterRole/view', undefined, 'RoleBinding', 'new')))
      .toEqual(['notice: ServiceAccount shop/web can no longer read and change pods/attach, pods/exec and 5 more; change and impersonate serviceaccounts; and more in namespace shop.']);
  });

  test('reach those who are bound to view through a role that is aggregated', () => {
    const base = account + binding('ClusterRole/view', '{ kind: Group, name: developers }', 'ClusterRoleBinding');
    expect(told(base, base + role(rule('widgets', 'get, list', 'example.com'), 'widgets', 'ClusterRole', ', labels: { rbac.authorization.k8s.io/aggregate-to-view: "true" }')))
      .toEqual(['info: Group developers can now get and list widgets.example.com in the whole cluster.']);
  });

  test('reach an admin through a role that is aggregated to view', () => {
    const base = account + binding('ClusterRole/admin');
    expect(told(base, base + role(rule('widgets', 'delete', 'example.com'), 'widgets', 'ClusterRole', ', labels: { rbac.authorization.k8s.io/aggregate-to-view: "true" }')))
      .toEqual([`notice: ${web} can now delete widgets.example.com in namespace shop.`]);
  });

  test('are not new where a wildcard, a role for the cluster or a group gave them', () => {
    expect(told(account + binding('Role/it') + role(rule('"*"', '"*"', '"*"')), account + binding('Role/it') + role(`${rule('"*"', '"*"', '"*"')}, ${rule('secrets', 'get')}`))).toEqual([]);
    const wide = role(rule('secrets', 'get'), 'wide', 'ClusterRole') + binding('ClusterRole/wide', undefined, 'ClusterRoleBinding', 'wide');
    expect(told(account + wide, account + wide + binding('Role/it') + role(rule('secrets', 'get')))).toEqual([]);
    const all = role(rule('secrets', 'get'), 'wide', 'ClusterRole') + binding('ClusterRole/wide', '{ kind: Group, name: "system:serviceaccounts:shop" }', 'ClusterRoleBinding', 'wide');
    expect(told(account + all, account + all + binding('Role/it') + role(rule('secrets', 'get')))).toEqual([]);
  });

  test('for one object are told with its name, and are no way to all', () => {
    expect(told(account + binding('Role/it') + role(''), account + binding('Role/it') + role(rule('secrets', 'get', '""', ', resourceNames: [tls]'))))
      .toEqual([`info: ${web} can now get secrets named tls in namespace shop.`]);
  });

  test('of roles that nobody here knows are unknown', () => {
    expect(told(account, account + binding('ClusterRole/operator')))
      .toEqual([`notice: ${web} can now do what ClusterRole operator allows, which is not known here in namespace shop.`]);
  });

  test('of a subresource come with its pattern', () => {
    expect(told(account + binding('Role/it') + role(rule('"*/scale"', 'update', 'apps')), account + binding('Role/it') + role(`${rule('"*/scale"', 'update', 'apps')}, ${rule('deployments/scale', 'update', 'apps')}`))).toEqual([]);
  });

  test('name what they lead to', () => {
    const report = impactOf(account + binding('ClusterRole/it', undefined, 'ClusterRoleBinding') + role('', 'it', 'ClusterRole'), account + binding('ClusterRole/it', undefined, 'ClusterRoleBinding') + role([
      rule('clusterroles', 'bind', 'rbac.authorization.k8s.io'), rule('nodes/proxy', 'get'), rule('pods/exec', 'create'), rule('certificatesigningrequests/approval', 'update', 'certificates.k8s.io'),
    ].join(', '), 'it', 'ClusterRole'));
    expect(report.roots[0]?.permissions?.[0]).toMatchObject({
      who: web, where: 'in the whole cluster', before: false, after: true, workloads: [],
      escalations: ['bind roles with rights that they themselves do not have', 'run commands in pods, with all that these may do', 'run commands in every pod of a node, past the API server and its log', 'approve certificates for anyone'],
    });
  });

  test('beyond the rows that a table has are counted', () => {
    const many = Array.from({ length: 510 }, (_, index) => `{ kind: User, name: user-${index} }`).join(', ');
    const report = impactOf(role(rule('secrets', 'get')), role(rule('secrets', 'get')) + binding('Role/it', many));
    expect(report.roots[0]?.permissions).toHaveLength(500);
    expect(report.roots[0]?.rowsLeft).toEqual({ permissions: 10 });
  });

  test('that are not rendered are not lost', () => {
    const report = computeImpact([{ root, base: rendered(account + binding('Role/it') + role(rule('secrets', 'get'))), head: rendered(account + binding('Role/it'), { complete: false }) }], labels);
    expect(report.roots[0]?.permissions).toBeUndefined();
  });

  test('go to the many subjects of a binding at once', () => {
    expect(told(binding('Role/it', '{ kind: User, name: ann }, { kind: User, name: ben }') + role(''), binding('Role/it', '{ kind: User, name: ann }, { kind: User, name: ben }') + role(rule('pods', 'delete'))))
      .toEqual(['notice: User ann and User ben can now delete pods in namespace shop.']);
  });
});

// What the documentation says, one request at a time; written apart from the code under test.
interface Request { readonly group: string; readonly resource: string; readonly verb: string; readonly name: string; readonly namespace: string }
interface Facts { readonly roles: Record<string, readonly JsonObject[]>; readonly bindings: readonly { readonly cluster: boolean; readonly role: string }[] }

function may({ roles, bindings }: Facts, { group, resource, verb, name, namespace }: Request): boolean {
  return bindings.some(({ cluster, role: ref }) => (cluster || namespace === 'shop') && (roles[ref] ?? []).some((one) => {
    const has = (field: string, wanted: string): boolean => (one[field] as string[]).includes(wanted) || (one[field] as string[]).includes('*');
    const names = (one['resourceNames'] ?? []) as string[];
    const sub = resource.split('/')[1];
    return has('apiGroups', group) && has('verbs', verb) && (has('resources', resource) || (sub !== undefined && (one['resources'] as string[]).includes(`*/${sub}`))) && (names.length === 0 || names.includes(name));
  }));
}

function object(kind: string, name: string, namespace: string | undefined, rest: JsonObject): RenderedObject {
  const apiVersion = 'rbac.authorization.k8s.io/v1';
  return { gvk: { ...parseApiVersion(apiVersion), kind }, apiVersion, name, namespace, value: { apiVersion, kind, metadata: { name, ...(namespace !== undefined && { namespace }) }, ...rest }, trace: () => ({ certainty: 'unknown' }) };
}

function objectsOf({ roles, bindings }: Facts): readonly RenderedObject[] {
  return [
    ...Object.entries(roles).map(([name, rules]) => object('ClusterRole', name, undefined, { rules: [...rules] })),
    ...bindings.map(({ cluster, role: name }) => object(cluster ? 'ClusterRoleBinding' : 'RoleBinding', `${name}-${String(cluster)}`, cluster ? undefined : 'shop', {
      roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name }, subjects: [{ kind: 'User', name: 'ann', apiGroup: 'rbac.authorization.k8s.io' }],
    })),
  ];
}

test('a request that is newly allowed or refused is told, for random roles, and no other', () => {
  let differing = 0;
  for (let seed = 0; seed < 600; seed++) {
    const next = random(seed);
    const pick = <T>(...items: readonly T[]): T => items[Math.floor(next() * items.length)] as T;
    const some = (...items: readonly string[]): string[] => items.filter(() => next() < 0.45);
    const anyRule = (): JsonObject => ({ apiGroups: [pick('', 'apps', '*')], resources: pick(some('pods', 'pods/exec', 'deployments', '*/scale'), ['*'], ['pods', 'pods/exec']), verbs: pick(some('get', 'create'), ['*'], ['get']), ...(next() < 0.2 && { resourceNames: ['one'] }) });
    const anyFacts = (): Facts => ({
      roles: { a: Array.from({ length: Math.floor(next() * 3) }, anyRule), b: [anyRule()] },
      bindings: ['a', 'b'].flatMap((name) => [true, false].filter(() => next() < 0.4).map((cluster) => ({ cluster, role: name }))),
    });
    const facts = { base: anyFacts(), head: anyFacts() };
    const side = (own: Facts) => ({ root, objects: objectsOf(own), problems: [], complete: true });
    const report = computeImpact([{ root, base: side(facts.base), head: side(facts.head) }], labels);
    const rows = report.roots[0]?.permissions ?? [];
    for (const namespace of ['shop', 'other']) for (const group of ['', 'apps']) for (const resource of ['pods', 'pods/exec', 'deployments', 'deployments/scale']) for (const verb of ['get', 'create']) for (const name of ['one', 'two']) {
      const request = { group, resource, verb, name, namespace };
      const [before, after] = [may(facts.base, request), may(facts.head, request)];
      if (before === after) continue;
      differing++;
      const scoped = rows.filter((row) => row.after === after && (row.where === 'in the whole cluster' || (namespace === 'shop' && row.where === 'in namespace shop')));
      expect([seed, request, scoped.length > 0]).toEqual([seed, request, true]);
    }
    if (rows.some((row) => row.after)) {
      const asked = ['shop', 'other'].flatMap((namespace) => ['', 'apps', 'other'].flatMap((group) => ['pods', 'pods/exec', 'deployments', 'deployments/scale', 'x', 'x/scale'].flatMap((resource) => ['get', 'create', 'x'].flatMap((verb) => ['one', 'two'].map((name) => ({ group, resource, verb, name, namespace }))))));
      expect([seed, asked.some((request) => may(facts.head, request) && !may(facts.base, request))]).toEqual([seed, true]);
    }
  }
  expect(differing).toBeGreaterThan(2000);
});
