/** The transport protocols that a policy may name (Kubernetes API, Protocol). */
export const protocols = ['TCP', 'UDP', 'SCTP'] as const;
export type Protocol = (typeof protocols)[number];

/** First and last port. */
type Span = readonly [number, number];

/** Ports of each protocol, as sorted spans that neither touch nor overlap. */
export type PortSet = Readonly<Record<Protocol, readonly Span[]>>;

const lastPort = 65535;
const all: readonly Span[] = [[1, lastPort]];

export const noPorts: PortSet = { TCP: [], UDP: [], SCTP: [] };
export const everyPort: PortSet = { TCP: all, UDP: all, SCTP: all };

/** The ports from one to another of a protocol. */
export function portSpan(protocol: Protocol, first: number, last: number): PortSet {
  return first > last ? noPorts : { ...noPorts, [protocol]: [[first, last]] };
}

function each(combine: (protocol: Protocol) => readonly Span[]): PortSet {
  return { TCP: combine('TCP'), UDP: combine('UDP'), SCTP: combine('SCTP') };
}

function joined(spans: readonly Span[]): readonly Span[] {
  const result: [number, number][] = [];
  for (const [first, last] of [...spans].sort((a, b) => a[0] - b[0])) {
    const before = result.at(-1);
    if (before && first <= before[1] + 1) before[1] = Math.max(before[1], last);
    else result.push([first, last]);
  }
  return result;
}

export function unitePorts(a: PortSet, b: PortSet): PortSet {
  if (a === noPorts || b === everyPort) return b;
  if (b === noPorts || a === everyPort) return a;
  return each((protocol) => joined([...a[protocol], ...b[protocol]]));
}

export function commonPorts(a: PortSet, b: PortSet): PortSet {
  if (a === everyPort || b === noPorts) return b;
  if (b === everyPort || a === noPorts) return a;
  return each((protocol) => a[protocol].flatMap(([first, last]) => b[protocol].flatMap(([from, to]): Span[] => {
    const span: Span = [Math.max(first, from), Math.min(last, to)];
    return span[0] <= span[1] ? [span] : [];
  })));
}

/** The ports of the first that the second does not have. */
export function withoutPorts(a: PortSet, b: PortSet): PortSet {
  if (b === noPorts) return a;
  if (a === noPorts || b === everyPort) return noPorts;
  return each((protocol) => b[protocol].reduce<readonly Span[]>((left, [from, to]) => left.flatMap(([first, last]): Span[] => {
    if (to < first || from > last) return [[first, last]];
    const parts: Span[] = [[first, from - 1], [to + 1, last]];
    return parts.filter((part) => part[0] <= part[1]);
  }), a[protocol]));
}

export function isNoPort(ports: PortSet): boolean {
  return protocols.every((protocol) => ports[protocol].length === 0);
}

export function hasPort(ports: PortSet, protocol: Protocol, port: number): boolean {
  return ports[protocol].some(([first, last]) => first <= port && port <= last);
}

const isWhole = (spans: readonly Span[]): boolean => spans.length === 1 && spans[0]?.[0] === 1 && spans[0][1] === lastPort;

/** `every port`, `TCP 80 and 443`, `every UDP port`, `every port but TCP 22`. */
export function portsText(ports: PortSet): string {
  const rest = withoutPorts(everyPort, ports);
  if (isNoPort(rest)) return 'every port';
  const isMost = protocols.some((protocol) => ports[protocol].length > 1 && ports[protocol].at(-1)?.[1] === lastPort) && protocols.every((protocol) => ports[protocol].length > 0);
  return isMost ? `every port but ${listed(rest)}` : listed(ports);
}

function listed(ports: PortSet): string {
  return protocols.filter((protocol) => ports[protocol].length > 0).map((protocol) => {
    const spans = ports[protocol];
    return isWhole(spans) ? `every ${protocol} port` : `${protocol} ${spans.map(([first, last]) => first === last ? String(first) : `${first}-${last}`).join(', ')}`;
  }).join(' and ');
}
