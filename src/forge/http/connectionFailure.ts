import { ForgeError } from '../forge.ts';
import type { HostNames } from './host.ts';

interface Explanation {
  readonly message: (host: string) => string;
  readonly advice: string | ((setting: string) => string);
  /** No connection came about, so nothing was sent. */
  readonly unsent: boolean;
}

const timedOut: Explanation = {
  message: (host) => `${host} did not answer in time.`,
  advice: 'Check your network connection or VPN, and try again.',
  unsent: false,
};

const dropped: Explanation = {
  message: (host) => `The connection to ${host} broke off.`,
  advice: 'Check your network connection, VPN or proxy, and try again.',
  unsent: false,
};

/** Error codes of Node (libuv, OpenSSL, undici) and of Chromium's network, which the editor may fetch through. */
const explanations: readonly (readonly [RegExp, Explanation])[] = [
  [/^(?:ENOTFOUND|EAI_AGAIN|ERR_NAME_NOT_RESOLVED|ERR_NAME_RESOLUTION_FAILED)$/, {
    message: (host) => `No server with the name ${host} was found.`,
    advice: (setting) => `Check your network connection or VPN, and the setting ${setting}.`,
    unsent: true,
  }],
  [/^(?:ECONNREFUSED|ERR_CONNECTION_REFUSED)$/, {
    message: (host) => `${host} does not accept connections.`,
    advice: (setting) => `Check that the server runs, and the setting ${setting}.`,
    unsent: true,
  }],
  [/^(?:EHOSTUNREACH|ENETUNREACH|ENETDOWN|EADDRNOTAVAIL|ERR_INTERNET_DISCONNECTED|ERR_ADDRESS_UNREACHABLE|ERR_NETWORK_CHANGED)$/, {
    message: (host) => `${host} cannot be reached from this network.`,
    advice: 'Check your network connection or VPN.',
    unsent: true,
  }],
  [/^(?:UND_ERR_CONNECT_TIMEOUT|ERR_CONNECTION_TIMED_OUT)$/, {
    message: (host) => `${host} cannot be reached: the connection took too long.`,
    advice: 'Check your network connection, VPN or proxy, and try again.',
    unsent: true,
  }],
  [/^ERR_(?:PROXY|TUNNEL)_/, {
    message: (host) => `The proxy on the way to ${host} cannot be used.`,
    advice: 'Check the setting http.proxy and the environment variable HTTPS_PROXY.',
    unsent: true,
  }],
  [/^(?:DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_(?:GET|VERIFY)_\w+|CERT_\w+|ERR_TLS_CERT_ALTNAME_INVALID|ERR_CERT_\w+)$/, {
    message: (host) => `The certificate of ${host} is not trusted on this machine, so nothing was sent to it.`,
    advice: 'If your company has its own certificate authority, install its certificate in the system (or name it in NODE_EXTRA_CA_CERTS) and restart the editor.',
    unsent: true,
  }],
  [/^(?:ERR_SSL_\w+|EPROTO)$/, {
    message: (host) => `No secure connection to ${host} came about.`,
    advice: (setting) => `Check that the setting ${setting} starts with the right one of http:// and https://, and that no proxy is in the way.`,
    unsent: true,
  }],
  [/^(?:TimeoutError|ETIMEDOUT|UND_ERR_HEADERS_TIMEOUT|UND_ERR_BODY_TIMEOUT|ERR_TIMED_OUT)$/, timedOut],
];

/**
 * Explains why no answer came. `write`: the request would have changed something; unless no connection came about,
 * its outcome is then unknown.
 */
export function connectionFailure(error: unknown, { host, setting }: HostNames, write: boolean): ForgeError {
  const codes = codesOf(error);
  const explanation = explanations.find(([pattern]) => codes.some((code) => pattern.test(code)))?.[1] ?? dropped;
  const advice = typeof explanation.advice === 'string' ? explanation.advice : explanation.advice(setting);
  return new ForgeError('network', explanation.message(host), { advice, outcomeUnknown: write && !explanation.unsent });
}

/** Codes and names of an error and of what caused it, the deepest first: `fetch failed` says nothing itself. */
function codesOf(error: unknown, depth = 0): readonly string[] {
  if (!(error instanceof Error) || depth > 5) return [];
  const own = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  const chromium = /net::(ERR_\w+)/.exec(error.message)?.[1];
  // Node tries all addresses of a name, and fails with one error for each.
  const members: readonly unknown[] = error instanceof AggregateError ? error.errors : [];
  return [error.cause, members[0]].flatMap((inner) => codesOf(inner, depth + 1)).concat([own, chromium, error.name].filter((code) => code !== undefined));
}
