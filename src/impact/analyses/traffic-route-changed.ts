import { analysis, type ReportImpact } from '../analysis.ts';
import { causesOf, type Cause, type Causes } from '../causes.ts';
import { nameOf } from '../changeSet.ts';
import { grouped } from '../grouped.ts';
import { addressOf, RouteTable, type Route } from '../routes/routes.ts';
import { enumerate } from '../words.ts';

/** Requests that are answered by something else, or by nothing. */
interface Shift { readonly cause: Cause; readonly before: Route; readonly after: Route | undefined; readonly hostGone: boolean }

function shiftsOf(tables: { readonly base: RouteTable; readonly head: RouteTable }, causes: Causes): readonly Shift[] {
  return tables.base.routes.flatMap((before): Shift[] => {
    const after = tables.head.find(before);
    if (tables.head.forHost(before.host).some((route) => route.path === before.path && route.conditions === before.conditions && route.target === before.target)) return [];
    if (after && after.target === before.target) return [];
    // A route that gets a condition less or more, or that an earlier one hid, is too much to say by this.
    if (tables.base.find(before)?.target !== before.target) return [];
    const cause = (after && causes.get(after.object.object)) ?? causes.get(before.object.object);
    return cause ? [{ cause, before, after, hostGone: before.host !== '' && tables.head.forHost(before.host).length === 0 }] : [];
  });
}

function reportGone(list: readonly Shift[], complete: boolean, moved: boolean, report: ReportImpact): void {
  const [first] = list;
  if (!first) return;
  const { cause, before, hostGone } = first;
  const what = enumerate([...new Set(list.map((shift) => hostGone ? shift.before.host : addressOf(shift.before)))]);
  report(cause.change, {
    severity: moved ? 'warning' : 'danger', certainty: complete && !moved ? 'likely' : 'unknown', short: `${hostGone ? before.host : addressOf(before)} is not served`,
    message: hostGone ? `Nothing answers for ${what} any more.` : `Requests to ${what} get an error: nothing takes them any more.`,
    why: `${nameOf(before.object)} sent them to ${before.target}. The controller answers with 404 or closes the connection as soon as this is applied. If another root or cluster serves them from now on, move the DNS entry first.`,
    paths: [],
  });
}

function reportMoved(list: readonly Shift[], complete: boolean, report: ReportImpact): void {
  const [first] = list;
  if (!first?.after) return;
  const { cause, before, after } = first;
  const services = (route: Route): string => route.backends.map(({ namespace, name }) => `${namespace ?? ''}/${name}`).sort().join(' ');
  const sameServices = services(before) === services(after);
  report(cause.change, {
    severity: sameServices ? 'notice' : 'warning', certainty: complete ? 'likely' : 'unknown', short: sameServices ? 'routes differently' : 'sends requests elsewhere',
    message: `Requests to ${enumerate([...new Set(list.map((shift) => addressOf(shift.before)))])} go to ${after.target} instead of ${before.target}.`,
    why: `${nameOf(after.object)} takes them from now on, as soon as this is applied and whether the pods behind it are ready or not. Make sure that they answer the same requests.`,
    paths: [],
  });
}

/** Two objects that claim the same requests at the same entry, where there were not two before. */
function reportClashes(tables: { readonly base: RouteTable; readonly head: RouteTable }, causes: Causes, report: ReportImpact): void {
  const keyOf = ({ entry, host, path, exact, conditions }: Route): string => JSON.stringify([entry, host, path, exact, conditions]);
  const claims = (table: RouteTable): ReadonlyMap<string, readonly Route[]> => grouped(table.routes, keyOf);
  const before = claims(tables.base);
  const names = (routes: readonly Route[]): readonly string[] => [...new Set(routes.map(({ object }) => nameOf(object)))].sort();
  for (const [key, routes] of claims(tables.head)) {
    if (new Set(routes.map(({ target }) => target)).size < 2 || names(routes).length < 2 || names(before.get(key) ?? []).length > 1) continue;
    const cause = routes.map(({ object }) => causes.get(object.object)).find((found) => found !== undefined);
    const [first] = routes;
    if (!cause || !first) continue;
    report(cause.change, {
      severity: 'warning', certainty: 'likely', short: 'claims what another claims too',
      message: `${enumerate(names(routes))} all claim ${addressOf(first)}, and send it to different places.`.replace(' all claim', names(routes).length === 2 ? ' both claim' : ' all claim'),
      why: 'Which one is taken depends on the controller, mostly the older one: the other has no effect, or both take turns. Give each its own host or path.',
      paths: [],
    });
  }
}

const services = ['web', 'api'].map((name) => `
apiVersion: v1
kind: Service
metadata: { name: ${name}, namespace: shop }
spec: { selector: { app: ${name} }, ports: [{ port: 80 }] }
`).join('---');
const ingress = (host: string, backend: string): string => `${services}---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: web, namespace: shop }
spec:
  ingressClassName: nginx
  rules:
    - host: ${host}
      http: { paths: [{ path: /, pathType: Prefix, backend: { service: { name: ${backend}, port: { number: 80 } } } }] }
`;

export default analysis({
  id: 'traffic/route-changed',
  summary: 'Hosts and paths are served by something else, or not at all',
  why: 'An Ingress and the routes of a Gateway say which Service answers for a host and a path. A name that goes away is answered with an error at once, and one that two claim is taken by either.',
  source: 'Kubernetes documentation, Ingress; Gateway API, HTTPRoute and GRPCRoute',
  examples: [
    {
      title: 'Another host',
      base: ingress('shop.example.com', 'web'),
      head: ingress('www.shop.example.com', 'web'),
      impacts: ['danger: Nothing answers for shop.example.com any more.'],
    },
    {
      title: 'Another Service',
      base: ingress('shop.example.com', 'web'),
      head: ingress('shop.example.com', 'api'),
      impacts: ['warning: Requests to shop.example.com go to Service shop/api, port 80 instead of Service shop/web, port 80.'],
    },
  ],
  analyse: (changes, report) => {
    const causes = causesOf(changes);
    const tables = { base: new RouteTable(changes.base), head: new RouteTable(changes.head) };
    const complete = changes.base.complete && changes.head.complete;
    const shifts = shiftsOf(tables, causes);
    const keyOf = ({ cause, before, after, hostGone }: Shift): string => [cause.change.id, after ? `${before.target}\n${after.target}` : hostGone ? 'host' : 'path'].join('\n\n');
    for (const list of grouped(shifts, keyOf).values()) {
      if (list[0]?.after) reportMoved(list, complete, report);
      else reportGone(list, complete, changes.deleted.some(({ base, movedTo }) => movedTo.length > 0 && base.object === list[0]?.before.object.object), report);
    }
    reportClashes(tables, causes, report);
  },
});
