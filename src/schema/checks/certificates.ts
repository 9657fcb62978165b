import type { TypedObject } from '../objects.ts';
import type { SchemaProblem } from '../problem.ts';
import type { Checks } from './check.ts';
import { all, between, choice, isFilled, isOpen, missing, problem, problemAt, texts } from './check.ts';
import { dnsSubdomain } from './syntax.ts';

/** What a certificate can be used for. Kubernetes API reference, CertificateSigningRequestSpec, usages. */
const usages = new Set(['signing', 'digital signature', 'content commitment', 'key encipherment', 'key agreement', 'data encipherment', 'cert sign', 'crl sign', 'encipher only', 'decipher only', 'any',
  'server auth', 'client auth', 'code signing', 'email protection', 's/mime', 'ipsec end system', 'ipsec tunnel', 'ipsec user', 'timestamping', 'ocsp signing', 'microsoft sgc', 'netscape sgc']);

/** Kubernetes documentation, Certificates and Certificate Signing Requests. */
function request(object: TypedObject): SchemaProblem[] {
  const { signerName, usages: wanted, request } = object.value;
  const problems: SchemaProblem[] = [];
  if (typeof signerName === 'string' && !isOpen(signerName)) {
    const [domain = '', ...path] = signerName.split('/');
    if (path.length === 0 || path.join('/') === '' || dnsSubdomain(domain) !== undefined || domain.split('.').length < 2)
      problems.push(signerName === '' ? missing(object, 'signerName', 'it says who signs') : problem(object, 'signerName', 'format', `\`signerName: ${signerName}\` must be a domain and a path, such as \`kubernetes.io/kube-apiserver-client\`.`));
  }
  if (!isFilled(wanted)) problems.push(missing(object, 'usages', 'it says what the certificate is for, such as `client auth`'));
  const listed = texts(wanted);
  for (const { text, index } of listed) {
    if (!usages.has(text)) problems.push(problemAt([...object.path, 'usages', index], 'enum', `\`${text}\` is no use of a certificate, such as \`client auth\` or \`server auth\`.`));
    if (listed.some((other) => other.index < index && other.text === text)) problems.push(problemAt([...object.path, 'usages', index], 'duplicate-list-map-key', `\`${text}\` stands in \`usages\` twice.`));
  }
  if (typeof request === 'string' && request !== '' && !isOpen(request) && !isRequest(request))
    problems.push(problem(object, 'request', 'format', '`request` is no certificate request: it must be the base64 of a file that begins with `-----BEGIN CERTIFICATE REQUEST-----`.'));
  return problems;
}

/** PEM, RFC 7468, 7. */
function isRequest(base64: string): boolean {
  try {
    return atob(base64.replace(/\s/g, '')).includes('-----BEGIN CERTIFICATE REQUEST-----') || atob(base64.replace(/\s/g, '')).includes('-----BEGIN NEW CERTIFICATE REQUEST-----');
  } catch {
    return true;
  }
}

export const certificateChecks: Checks = {
  ApiCertificatesV1CertificateSigningRequestSpec: all(request, between('expirationSeconds', 600, Infinity, 'ten minutes at least')),
  ApiCertificatesV1CertificateSigningRequestCondition: choice('status', ['True', 'False', 'Unknown']),
};
