/** Tokens that can be told by their form, from the documentation of those who issue them. */
const shapes: readonly (readonly [what: string, shape: RegExp])[] = [
  ['a private key', /-----BEGIN (?:(?!ENCRYPTED )[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)?-----/],
  ['an AWS access key', /\b(?:AKIA|ASIA)[A-Z2-7]{16}\b/],
  ['a GitHub token', /\bgh[pousr]_[A-Za-z0-9]{36,}\b/],
  ['a GitHub token', /\bgithub_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59}\b/],
  ['a GitLab token', /\bgl(?:pat|dt|rt|ptt|cbt|soat|agent|imt|ft)-[A-Za-z0-9_-]{20,}/],
  ['a Slack token', /\bxox[abeoprs]-[A-Za-z0-9-]{10,}|\bxapp-\d-[A-Z0-9]+-\d+-[a-z0-9]+/],
  ['a Slack webhook', /\bhooks\.slack\.com\/(?:services|workflows|triggers)\/[A-Z0-9]{8,}\/[A-Za-z0-9]{8,}\/[A-Za-z0-9]{16,}/],
  ['a Discord webhook', /\bdiscord(?:app)?\.com\/api\/webhooks\/\d{15,}\/[A-Za-z0-9_-]{60,}/],
  ['a Google API key', /\bAIza[A-Za-z0-9_-]{35}(?![A-Za-z0-9_-])/],
  ['a Google OAuth secret', /\bGOCSPX-[A-Za-z0-9_-]{28}/],
  ['a Stripe key', /\b[sr]k_live_[A-Za-z0-9]{16,}|\bwhsec_[A-Za-z0-9+/=]{32,}/],
  ['an npm token', /\bnpm_[A-Za-z0-9]{36}\b/],
  ['a PyPI token', /\bpypi-AgEIcHlwaS5vcmc[A-Za-z0-9_-]{50,}/],
  ['a Docker Hub token', /\bdckr_[po]at_[A-Za-z0-9_-]{27,}/],
  ['a key of Azure Storage', /\bAccountKey=[A-Za-z0-9+/]{86}==/],
  ['an Azure shared access key', /\bSharedAccessKey=[A-Za-z0-9+/]{43}=/],
  ['an Azure shared access signature', /[?&]sig=[A-Za-z0-9%+/]{43,}/],
  ['an Azure client secret', /(?<![A-Za-z0-9_~.-])[A-Za-z0-9_~.]{3}\dQ~[A-Za-z0-9_~.-]{31,34}(?![A-Za-z0-9_~.-])/],
  ['a DigitalOcean token', /\bdo[opr]_v1_[a-f0-9]{64}\b/],
  ['a Vault token', /\bhv[sbr]\.[A-Za-z0-9_-]{24,}/],
  ['an HCP Terraform token', /\b[A-Za-z0-9]{14}\.atlasv1\.[A-Za-z0-9_=-]{60,}/],
  ['an OpenAI key', /\bsk-[A-Za-z0-9_-]*T3BlbkFJ[A-Za-z0-9_-]{20,}/],
  ['an Anthropic key', /\bsk-ant-[a-z]+\d\d-[A-Za-z0-9_-]{60,}/],
  ['a Hugging Face token', /\bhf_[A-Za-z]{34}\b/],
  ['a SendGrid key', /\bSG\.[A-Za-z0-9_-]{22}\.[A-Za-z0-9_-]{43}/],
  ['a Grafana token', /\bglsa_[A-Za-z0-9]{32}_[A-Fa-f0-9]{8}\b/],
  ['a Shopify token', /\bshp(?:at|ca|pa|ss)_[A-Fa-f0-9]{32}\b/],
  ['a Databricks token', /\bdapi[a-f0-9]{32}\b/],
  ['a New Relic key', /\bNRAK-[A-Z0-9]{27}\b/],
  ['a Telegram bot token', /\b\d{8,10}:AA[A-Za-z0-9_-]{33}(?![A-Za-z0-9_-])/],
  ['an age secret key', /\bAGE-SECRET-KEY-1[0-9A-Z]{58}\b/],
  ['a JSON Web Token', /\beyJ[A-Za-z0-9_-]{10,}\.eyJ[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]{10,}/],
];

/** What every shape holds at least one of, so that most texts cost one search. */
const anyShape = /PRIVATE KEY|AKIA|ASIA|gh[pousr]_|github_pat_|gl[a-z]{2,5}-|glsa_|xox[abeoprs]-|xapp-|hooks\.slack|api\/webhooks|AIza|GOCSPX|k_live_|whsec_|npm_|pypi-|dckr_|AccessKey=|AccountKey=|sig=|Q~|do[opr]_v1_|hv[sbr]\.|atlasv1|T3BlbkFJ|sk-ant-|hf_|SG\.|shp[acps]{2}_|dapi|NRAK|:AA|AGE-SECRET|eyJ/;

/** A URL with a password, or only a password, before the host. */
const credentialsInUrl = /\b[a-z][a-z0-9+.-]*:\/\/[^\s/?#:@"'<>]*:([^\s/?#@"'<>]+)@[^\s/?#"'<>]/i;
const authorization = /\bAuthorization["']?\s*[:=]\s*["']?(?:Basic|Bearer|Token)\s+([A-Za-z0-9+/._~=-]{16,})/i;

/** The kind of secret that a text holds by its form, for a message: `a GitHub token`; undefined when it holds none. */
export function tokenIn(text: string): string | undefined {
  if (anyShape.test(text)) {
    for (const [what, shape] of shapes) {
      const token = shape.exec(text)?.[0];
      // A private key is told by its first line; the rest is random in any case.
      if (token !== undefined && (what === 'a private key' || !isMadeUp(token))) return what;
    }
  }
  const password = text.includes('://') ? credentialsInUrl.exec(text)?.[1] : undefined;
  if (password !== undefined && !isPlaceholder(password)) return 'a password in a URL';
  const header = authorization.exec(text)?.[1];
  return header !== undefined && !isMadeUp(header) ? 'the credentials of an Authorization header' : undefined;
}

/** Bits of information in each character, by Shannon: about 4 for random hexadecimal digits, 1 for `aaabbb`. */
export function entropy(text: string): number {
  const counts = new Map<string, number>();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= (count / text.length) * Math.log2(count / text.length);
  return bits;
}

/** A token of somebody's documentation: `ghp_xxxxxxxx`, `AKIAIOSFODNN7EXAMPLE`. */
function isMadeUp(token: string): boolean {
  return isSample(token) || entropy(token.slice(4)) < 2.5;
}

/** Whether a value says itself that it is for show. */
export function isSample(value: string): boolean {
  return /example|placeholder|xxxx|0000000|1234567890abcdef|\.\.\.|your[-_]?(?:token|key)/i.test(value);
}

const placeholder = /^(?:\$\{.*\}|\$\(.*\)|\$[A-Za-z_][\w.:-]*|%[^%]*%|%s|<.*>|\[.*\]|\{\{.*\}\}|\{[^{}]*\}|ENC\[.*|__.*__|@.*@|#\{.*\}#?|[*xX.?_-]+)$/s;
const placeholderWords = /^(?:(?:to)?(?:change|replace|fill|set)[-_ ]?(?:me|this|it|in)?(?:[-_ ].*)?|(?:your|my|some|a|the|insert|enter)[-_ ].*|placeholder|todo|tbd|fixme|redacted|masked|removed|hidden|dummy|example|sample|none|null|nil|undefined|empty|unset|default|token|key|apikey|api-key|string|value|changeit|n\/a)$/i;

/** Whether a value only keeps the place of one that is filled in later. */
export function isPlaceholder(value: string): boolean {
  const text = value.trim();
  return text === '' || placeholder.test(text) || placeholderWords.test(text) || /\$\{[_a-zA-Z]|\{\{.*\}\}|\$\([A-Za-z_]/s.test(text);
}
