import { describe, expect, test } from 'vitest';
import { computeImpact } from '../../../src/impact/index.ts';
import { impactOf, labels, rendered, root } from './roots.ts';

const deployment = (name: string, namespace = 'shop'): string => `---
apiVersion: apps/v1
kind: Deployment
metadata: { name: ${name}, namespace: ${namespace} }
spec:
  selector: { matchLabels: { app: ${name} } }
  template:
    metadata: { labels: { app: ${name} } }
    spec: { containers: [{ name: main, image: 'registry.example.com/${name}:1', ports: [{ name: http, containerPort: 8080 }] }] }
`;
const policy = (spec: string, name = 'it'): string => `---\napiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: { name: ${name}, namespace: shop }\nspec: ${spec}\n`;
const cilium = (spec: string): string => `---\napiVersion: cilium.io/v2\nkind: CiliumNetworkPolicy\nmetadata: { name: it, namespace: shop }\nspec: ${spec}\n`;
const told = (base: string, head: string): readonly string[] => impactOf(base, head).roots.flatMap(({ changes }) => changes)
  .flatMap(({ impacts }) => impacts).filter(({ analysis }) => analysis.startsWith('network/')).map(({ severity, message }) => `${severity}: ${message}`);

const web = deployment('web');
const db = deployment('db');

describe('who can talk to whom', () => {
  test('is a table too', () => {
    const report = impactOf(web + db, web + db + policy('{ podSelector: { matchLabels: { app: db } }, ingress: [{ from: [{ podSelector: { matchLabels: { app: web } } }], ports: [{ port: 5432 }] }] }'));
    const because = { change: 0, at: { side: 'head', file: 'apps/web/all.yaml', line: 22, certainty: 'exact' } };
    expect(report.roots[0]?.network).toEqual([
      { from: 'every pod in the cluster', to: 'Deployment shop/db', ports: 'every port', before: true, after: false, ...because },
      { from: 'outside of the cluster', to: 'Deployment shop/db', ports: 'every port', before: true, after: false, ...because },
    ]);
  });

  test('beyond the rows that a table has is counted', () => {
    const ranges = Array.from({ length: 510 }, (_, index) => `{ ipBlock: { cidr: 10.${index >> 8}.${index & 255}.0/24 } }`).join(', ');
    const report = impactOf(db + policy('{ podSelector: {}, policyTypes: [Ingress] }'), db + policy(`{ podSelector: {}, ingress: [{ from: [${ranges}] }] }`));
    expect(report.roots[0]?.network).toHaveLength(500);
    expect(report.roots[0]?.rowsLeft?.network).toBeGreaterThan(0);
  });

  test('names a port by its number', () => {
    expect(told(web + db + policy('{ podSelector: {}, policyTypes: [Ingress] }'), web + db + policy('{ podSelector: {}, ingress: [{ from: [{ podSelector: {} }], ports: [{ port: http }] }] }')))
      .toEqual(['notice: Deployment shop/web and Deployment shop/db can now be reached from every pod of namespace shop on TCP 8080.']);
  });

  test('says who is still kept out where a selector leaves some out', () => {
    expect(told(web + db + policy('{ podSelector: { matchLabels: { app: db } } }'), web + db + policy('{ podSelector: { matchLabels: { app: db } }, ingress: [{ from: [{ namespaceSelector: {}, podSelector: { matchExpressions: [{ key: app, operator: NotIn, values: [web] }] } }] }] }')))
      .toEqual(['warning: Deployment shop/db can now be reached from every pod in the cluster on every port, but not from Deployment shop/web on every port.']);
  });

  test('names ranges of addresses', () => {
    expect(told(db + policy('{ podSelector: {}, policyTypes: [Ingress] }'), db + policy("{ podSelector: {}, ingress: [{ from: [{ ipBlock: { cidr: 10.0.0.0/8, except: [10.1.0.0/16] } }] }] }")))
      .toEqual(['notice: Deployment shop/db can now be reached from 10.0.0.0/8 on every port, but not from 10.1.0.0/16 on every port.']);
  });

  test('needs both ends to allow it', () => {
    const limited = policy('{ podSelector: { matchLabels: { app: web } }, policyTypes: [Egress], egress: [{ to: [{ podSelector: { matchLabels: { app: cache } } }] }] }', 'web');
    const base = web + db + limited + policy('{ podSelector: { matchLabels: { app: db } } }');
    expect(told(base, web + db + limited + policy('{ podSelector: { matchLabels: { app: db } }, ingress: [{ from: [{ podSelector: { matchLabels: { app: web } } }] }] }'))).toEqual([]);
  });

  test('does not concern what is new or goes away', () => {
    expect(told('', web + db + policy('{ podSelector: {} }'))).toEqual([]);
    expect(told(web + db + policy('{ podSelector: {} }'), '')).toEqual([]);
  });

  test('may change with the labels of a namespace', () => {
    const namespace = (team: string): string => `---\napiVersion: v1\nkind: Namespace\nmetadata: { name: tools, labels: { team: ${team} } }\n`;
    const rest = db + deployment('cli', 'tools') + policy('{ podSelector: {}, ingress: [{ from: [{ namespaceSelector: { matchLabels: { team: blue } } }] }] }');
    expect(told(namespace('blue') + rest, namespace('red') + rest)).toEqual(['warning: Deployment shop/db can no longer be reached from any pod of namespace tools on every port.']);
  });

  test('is not known when part of a side is not rendered', () => {
    const report = computeImpact([{ root, base: rendered(web + db), head: rendered(web + db + policy('{ podSelector: {} }'), { complete: false }) }], labels);
    expect(report.roots[0]?.changes.flatMap(({ impacts }) => impacts).find(({ analysis }) => analysis === 'network/reach-changed')?.certainty).toBe('unknown');
    const gone = computeImpact([{ root, base: rendered(web + db + policy('{ podSelector: {} }')), head: rendered(web + db, { complete: false }) }], labels);
    expect(gone.roots[0]?.network).toBeUndefined();
  });
});

describe('policies of Cilium', () => {
  test('mean pods of their own namespace unless they say another', () => {
    const base = web + deployment('web', 'other') + db + cilium('{ endpointSelector: { matchLabels: { app: db } }, ingress: [{}] }');
    expect(told(base, web + deployment('web', 'other') + db + cilium('{ endpointSelector: { matchLabels: { "k8s:app": db } }, ingress: [{ fromEndpoints: [{ matchLabels: { app: web } }] }] }')))
      .toEqual(['notice: Deployment shop/db can now be reached from Deployment shop/web on every port.']);
    expect(told(base, web + deployment('web', 'other') + db + cilium('{ endpointSelector: { matchLabels: { app: db } }, ingress: [{ fromEndpoints: [{ matchLabels: { app: web, "k8s:io.kubernetes.pod.namespace": other } }] }] }')))
      .toEqual(['notice: Deployment shop/db can now be reached from Deployment other/web on every port.']);
  });

  test('deny before they allow', () => {
    const allow = 'ingress: [{ fromEntities: [cluster] }]';
    expect(told(web + db + cilium(`{ endpointSelector: { matchLabels: { app: db } }, ${allow} }`), web + db + cilium(`{ endpointSelector: { matchLabels: { app: db } }, ${allow}, ingressDeny: [{ fromEndpoints: [{ matchLabels: { app: web } }], toPorts: [{ ports: [{ port: "5432", protocol: TCP }] }] }] }`)))
      .toEqual(['warning: Deployment shop/db can no longer be reached from Deployment shop/web on TCP 5432.']);
  });

  test('are not computed where they name hosts', () => {
    const report = impactOf(web, web + cilium('{ endpointSelector: {}, egress: [{ toFQDNs: [{ matchName: example.com }] }] }'));
    expect(report.roots[0]?.changes.flatMap(({ impacts }) => impacts).filter(({ analysis }) => analysis === 'network/reach-changed').map(({ certainty }) => certainty)).toEqual(['unknown']);
  });
});
