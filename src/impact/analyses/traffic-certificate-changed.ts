import { analysis, type ReportImpact } from '../analysis.ts';
import { nameOf, type ChangedObject, type ChangeSet, type ObjectSet, type SideObject } from '../changeSet.ts';
import { read, readList, readText, readTexts } from '../json.ts';
import { enumerate } from '../words.ts';

/** A Secret with a certificate, and what it is for. */
interface Use { readonly by: SideObject; readonly namespace: string | undefined; readonly secret: string; readonly hosts: readonly string[] }

const texts = (values: ReturnType<typeof readList>): readonly string[] => values.filter((value) => typeof value === 'string');

function usesIn(set: ObjectSet): readonly Use[] {
  const ingresses = set.ofKind('networking.k8s.io/Ingress').flatMap((by) => readList(by.object.value, ['spec', 'tls']).flatMap((entry): Use[] => {
    const secret = readText(entry, ['secretName']);
    return secret === undefined ? [] : [{ by, namespace: by.namespace, secret, hosts: texts(readList(entry, ['hosts'])) }];
  }));
  const gateways = set.ofKind('gateway.networking.k8s.io/Gateway').flatMap((by) => readList(by.object.value, ['spec', 'listeners']).flatMap((listener) =>
    readList(listener, ['tls', 'certificateRefs']).flatMap((reference): Use[] => {
      const secret = readText(reference, ['name']);
      const host = readText(listener, ['hostname']);
      return secret === undefined ? [] : [{ by, namespace: readText(reference, ['namespace']) ?? by.namespace, secret, hosts: host === undefined ? [] : [host] }];
    })));
  return [...ingresses, ...gateways];
}

/** Whether cert-manager or something like it makes the Secret. */
function isMade(set: ObjectSet, { namespace, secret, by }: Use): boolean {
  const annotated = Object.keys(readTexts(by.object.value, ['metadata', 'annotations'])).some((key) => key.startsWith('cert-manager.io/') && key.endsWith('issuer'));
  return annotated || set.ofKind('cert-manager.io/Certificate', 'external-secrets.io/ExternalSecret', 'bitnami.com/SealedSecret').some((object) => object.namespace === namespace
    && [readText(object.object.value, ['spec', 'secretName']), readText(object.object.value, ['spec', 'target', 'name']), object.kind === 'bitnami.com/SealedSecret' ? object.name : undefined].includes(secret));
}

const forHosts = (hosts: readonly string[]): string => hosts.length > 0 ? ` for ${enumerate(hosts)}` : '';

function reportSecrets({ head, deleted, changed }: ChangeSet, report: ReportImpact): void {
  for (const use of usesIn(head)) {
    const isIt = ({ base }: { readonly base: SideObject }): boolean => base.kind === '/Secret' && base.name === use.secret && base.namespace === use.namespace;
    const gone = deleted.find(isIt);
    if (gone && !isMade(head, use)) report(gone, {
      severity: 'warning', certainty: gone.movedTo.length > 0 ? 'unknown' : 'likely', short: 'certificate goes away',
      message: `${nameOf(use.by)} loses its certificate${forHosts(use.hosts)}.`,
      why: 'Without it the controller presents a certificate of its own that no browser trusts, or refuses the connection. Keep the Secret until another is named.', paths: [],
    });
    const other = changed.find((change) => isIt(change) && change.fields.some(({ path }) => (path[0] === 'data' || path[0] === 'stringData') && path[1] === 'tls.crt'));
    if (other) report(other, {
      severity: 'notice', certainty: 'certain', short: 'certificate changes', message: `${nameOf(use.by)} presents another certificate${forHosts(use.hosts)}.`,
      why: 'Controllers take it over without a restart. Clients that pin the old one refuse it. Make sure that it is for these hosts and that its key belongs to it.', paths: [['data', 'tls.crt']],
    });
  }
}

/** Hosts that an Ingress serves on and for which it no longer has TLS. */
function reportPlain(change: ChangedObject, report: ReportImpact): void {
  const secured = (side: SideObject): ReadonlySet<string> => new Set(readList(side.object.value, ['spec', 'tls']).flatMap((entry) => texts(readList(entry, ['hosts']))));
  const served = new Set(readList(change.head.object.value, ['spec', 'rules']).flatMap((rule) => readText(rule, ['host']) ?? []));
  const after = secured(change.head);
  const wildcard = (host: string): string => `*${host.slice(Math.max(0, host.indexOf('.')))}`;
  const lost = [...secured(change.base)].filter((host) => served.has(host) && !after.has(host) && !after.has(wildcard(host)));
  if (lost.length > 0) report(change, {
    severity: 'warning', certainty: 'likely', short: 'no TLS any more', message: `${nameOf(change.head)} serves ${enumerate(lost)} without TLS from now on.`,
    why: 'Browsers that connect by https get a certificate that they do not trust, and what goes by http can be read on the way. Keep the host in spec.tls.', paths: [['spec', 'tls']],
  });
}

function reportCertificate(change: ChangedObject, head: ObjectSet, report: ReportImpact): void {
  const names = (side: SideObject): readonly string[] => [...texts(readList(side.object.value, ['spec', 'dnsNames'])), ...[readText(side.object.value, ['spec', 'commonName']) ?? []].flat()];
  const secret = (side: SideObject): string => readText(side.object.value, ['spec', 'secretName']) ?? '';
  const after = new Set(names(change.head));
  const gone = [...new Set(names(change.base))].filter((name) => !after.has(name) && !after.has(`*${name.slice(Math.max(0, name.indexOf('.')))}`));
  const users = usesIn(head).filter((use) => use.namespace === change.head.namespace && use.secret === secret(change.base));
  const needed = gone.filter((name) => users.some(({ hosts }) => hosts.includes(name)));
  if (needed.length > 0) report(change, {
    severity: 'warning', certainty: 'likely', short: `not for ${needed[0] ?? ''}`, message: `The certificate of ${nameOf(change.head)} is no longer for ${enumerate(needed)}, which ${enumerate([...new Set(users.map(({ by }) => nameOf(by)))])} ${users.length === 1 ? 'serves' : 'serve'} with it.`,
    why: 'cert-manager has it issued anew without these names, and browsers then refuse it for them.', paths: [['spec', 'dnsNames']],
  });
  else if (gone.length > 0 || after.size > new Set(names(change.base)).size) report(change, {
    severity: 'notice', certainty: 'likely', short: 'issued anew', message: `${nameOf(change.head)} is issued anew${gone.length > 0 ? `, no longer for ${enumerate(gone)}` : ' for other names'}.`,
    why: 'The old certificate is used until the new one is there. The issuer must be able to prove the new names, by DNS or by a request to the host.', paths: [['spec', 'dnsNames']],
  });
  if (secret(change.base) !== secret(change.head) && users.length > 0) report(change, {
    severity: 'warning', certainty: 'likely', short: 'renewed elsewhere', message: `${nameOf(change.head)} goes into the Secret ${secret(change.head)}, and ${enumerate([...new Set(users.map(({ by }) => nameOf(by)))])} still ${users.length === 1 ? 'uses' : 'use'} ${secret(change.base)}.`,
    why: 'The old Secret stays but is not renewed any more, so that the certificate runs out. Name the new Secret there too.', paths: [['spec', 'secretName']],
  });
  const issuer = (side: SideObject): string => `${readText(side.object.value, ['spec', 'issuerRef', 'kind']) ?? 'Issuer'} ${readText(side.object.value, ['spec', 'issuerRef', 'name']) ?? ''}`;
  if (issuer(change.base) !== issuer(change.head)) report(change, {
    severity: 'notice', certainty: 'likely', short: 'another issuer', message: `${nameOf(change.head)} is issued by ${issuer(change.head)} instead of ${issuer(change.base)}.`,
    why: 'cert-manager has it issued anew. Clients that trust only the old issuer refuse the new certificate.', paths: [['spec', 'issuerRef']],
  });
}

const ingress = (tls: string): string => `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: web, namespace: shop }
spec:
  ${tls}
  rules:
    - host: shop.example.com
      http: { paths: [{ path: /, pathType: Prefix, backend: { service: { name: web, port: { number: 80 } } } }] }
`;

export default analysis({
  id: 'traffic/certificate-changed',
  summary: 'A certificate changes or goes away',
  why: 'An Ingress and a Gateway take the certificates of their hosts from Secrets, which cert-manager mostly makes. Without the right one browsers refuse the page, though everything runs.',
  source: 'Kubernetes documentation, Ingress, TLS; Gateway API, TLS; cert-manager documentation, Certificate resource',
  examples: [{
    title: 'TLS is taken out',
    base: ingress('tls: [{ hosts: [shop.example.com], secretName: shop-tls }]'),
    head: ingress('ingressClassName: nginx'),
    impacts: ['warning: Ingress shop/web serves shop.example.com without TLS from now on.'],
  }],
  analyse: (changes, report) => {
    reportSecrets(changes, report);
    for (const change of changes.changed) {
      if (change.head.kind === 'networking.k8s.io/Ingress') reportPlain(change, report);
      if (change.head.kind === 'cert-manager.io/Certificate' && read(change.base.object.value, ['spec']) !== undefined) reportCertificate(change, changes.head, report);
    }
  },
});
