/** What the capabilities allow that are most often asked for, in a few words (capabilities(7)). */
const meanings: Readonly<Record<string, string>> = {
  ALL: 'everything that root on the node may do',
  BPF: 'to load programs into the kernel',
  DAC_READ_SEARCH: 'to read every file, those of the node included',
  IPC_LOCK: 'to lock any amount of memory',
  NET_ADMIN: 'to change network interfaces, routes and firewalls',
  NET_RAW: 'to forge network packets and pose as other pods',
  PERFMON: 'to watch the kernel and other programs',
  SYS_ADMIN: 'nearly everything that root on the node may do',
  SYS_BOOT: 'to restart the node',
  SYS_MODULE: 'to load modules into the kernel of the node',
  SYS_PTRACE: 'to read and change other programs while they run',
  SYS_RAWIO: 'to read and write the hardware of the node',
  SYS_TIME: 'to set the clock of the node',
  SYSLOG: 'to read the log of the kernel',
};

/** The name as Kubernetes wants it: capital letters, without the kernel's `CAP_`. */
export function capabilityName(written: string): string {
  return written.toUpperCase().replace(/^CAP_/, '');
}

/** What a capability allows, as in "allows the container …"; undefined for the less common. */
export function capabilityMeaning(name: string): string | undefined {
  return Object.hasOwn(meanings, name) ? meanings[name] : undefined;
}
