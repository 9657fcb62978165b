/** Capabilities that a container of the baseline standard may add (Kubernetes documentation, Pod Security Standards, Baseline, Capabilities). */
export const baselineCapabilities: ReadonlySet<string> = new Set([
  'AUDIT_WRITE', 'CHOWN', 'DAC_OVERRIDE', 'FOWNER', 'FSETID', 'KILL', 'MKNOD', 'NET_BIND_SERVICE',
  'SETFCAP', 'SETGID', 'SETPCAP', 'SETUID', 'SYS_CHROOT',
]);

/** The safe set of kernel parameters: each with the minor release that added it, 0 for all that are known here (Pod Security Standards, Baseline, Sysctls). */
export const safeSysctls: ReadonlyMap<string, number> = new Map([
  ['kernel.shm_rmid_forced', 0], ['net.ipv4.ip_local_port_range', 0], ['net.ipv4.ip_unprivileged_port_start', 0],
  ['net.ipv4.ping_group_range', 0], ['net.ipv4.tcp_syncookies', 0], ['net.ipv4.ip_local_reserved_ports', 0],
  ['net.ipv4.tcp_fin_timeout', 29], ['net.ipv4.tcp_keepalive_intvl', 29], ['net.ipv4.tcp_keepalive_probes', 29], ['net.ipv4.tcp_keepalive_time', 29],
  ['net.ipv4.tcp_rmem', 32], ['net.ipv4.tcp_wmem', 32],
  ['net.ipv4.tcp_notsent_lowat', 37], ['net.ipv4.tcp_slow_start_after_idle', 37],
]);

/** Whether the baseline standard allows an SELinux type (Pod Security Standards, Baseline, SELinux). */
export function isBaselineSeLinuxType(type: string, minor: number): boolean {
  return ['', 'container_t', 'container_init_t', 'container_kvm_t'].includes(type) || (type === 'container_engine_t' && minor >= 31);
}

/** Sources of volumes that the restricted standard allows (Pod Security Standards, Restricted, Volume Types). */
export const restrictedVolumes: ReadonlySet<string> = new Set(['configMap', 'csi', 'downwardAPI', 'emptyDir', 'ephemeral', 'image', 'persistentVolumeClaim', 'projected', 'secret']);
