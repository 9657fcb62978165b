/** What messages say of a server. */
export interface HostNames {
  /** The server: "GitHub", or its host name. */
  readonly host: string;
  /** What runs there. */
  readonly product: 'GitHub' | 'GitLab';
  /** The setting that holds its address. */
  readonly setting: string;
}

/** Whether a method changes nothing, so that it may be sent again. */
export function isRead(method: string | undefined): boolean {
  return method === undefined || method === 'GET' || method === 'HEAD';
}
