import { describe, expect, test } from 'vitest';
import { secretIn } from '../../../src/schema/secretValues.ts';
import { entropy, tokenIn } from '../../../src/schema/tokenShapes.ts';

/** Made-up tokens, put together here so that no scanner of repositories takes them for real ones. */
const random = 'aB3dE5gH7jK9mN1pQ2rS4tU6vW8xY0zC5fL7';
const hex = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08';
const tokens: readonly (readonly [what: string, token: string])[] = [
  ['a GitHub token', `ghp_${random}`],
  ['a GitHub token', `github_${'pat'}_${random.slice(0, 22)}_${random}${random.slice(0, 23)}`],
  ['a GitLab token', `glpat-${random.slice(0, 20)}`],
  ['an AWS access key', `AKIA${'QX7ZP4RTV2WKNB6H'}`],
  ['a Slack token', `xoxb-${'123456789012'}-${random.slice(0, 24)}`],
  ['a Slack webhook', `https://hooks.slack.com/services/T0AB12CD3/B0EF45GH6/${random.slice(0, 24)}`],
  ['a Google API key', `AIza${random.slice(0, 35)}`],
  ['a Google OAuth secret', `GOCSPX-${random.slice(0, 28)}`],
  ['a Stripe key', `sk_${'live'}_${random.slice(0, 24)}`],
  ['an npm token', `npm_${random}`],
  ['a Docker Hub token', `dckr_pat_${random.slice(0, 27)}`],
  ['a key of Azure Storage', `DefaultEndpointsProtocol=https;AccountName=shop;AccountKey=${random}${random}${random.slice(0, 14)}==;EndpointSuffix=core.windows.net`],
  ['an Azure client secret', `a1B8Q~${random.slice(0, 34)}`],
  ['a DigitalOcean token', `dop_v1_${hex}`],
  ['a Vault token', `hvs.${random}`],
  ['a Hugging Face token', `hf_${'aBdEgHjKmNpQrStUvWxYzCfLaBdEgHjKmN'}`],
  ['a SendGrid key', `SG.${random.slice(0, 22)}.${random}${random.slice(0, 7)}`],
  ['a Grafana token', `glsa_${random.slice(0, 32)}_9f86d081`],
  ['a Telegram bot token', `123456789:AA${random.slice(0, 33)}`],
  ['a JSON Web Token', `eyJ${random.slice(0, 20)}.eyJ${random.slice(0, 30)}.${random}`],
  ['a private key', `-----BEGIN RSA ${'PRIVATE'} KEY-----\nMIIEow\n-----END RSA ${'PRIVATE'} KEY-----`],
  ['a private key', `-----BEGIN ${'PRIVATE'} KEY-----\n`],
  ['a password in a URL', 'postgres://shop:Tr0ub4dor@database:5432/shop'],
  ['a password in a URL', 'redis://:Tr0ub4dor@cache:6379'],
  ['the credentials of an Authorization header', `curl -H "Authorization: Bearer ${random}" https://api.example.com`],
];

describe('tokens that are told by their form', () => {
  test.each(tokens)('%s, wherever it stands', (what, token) => {
    expect(tokenIn(token)).toBe(what);
    expect(tokenIn(`before ${token} after`)).toBe(what);
    expect(secretIn('ANYTHING', token)).toBe(what);
  });

  test.each([
    'ghp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
    `AKIA${'IOSFODNN7EXAMPLE'}`,
    'AKIAAAAAAAAAAAAAAAAA',
    'postgres://shop:$(PASSWORD)@database:5432/shop',
    'postgres://shop:${PASSWORD}@database:5432/shop',
    'postgres://shop:<password>@database:5432/shop',
    'postgres://shop@database:5432/shop',
    'https://example.com:8443/path@2x.png',
    'https://example.com/a:b@c',
    'http://[2001:db8::1]:8080/',
    '-----BEGIN CERTIFICATE-----',
    `-----BEGIN ${'PUBLIC'} KEY-----`,
    `-----BEGIN ENCRYPTED ${'PRIVATE'} KEY-----`,
    'sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
    'Authorization: Bearer ${TOKEN}',
    'Authorization: Bearer $(TOKEN)',
  ])('%s is none', (text) => {
    expect(tokenIn(text)).toBeUndefined();
  });
});

describe('values whose name says that they are secret', () => {
  test.each([
    ['DATABASE_PASSWORD', 'hunter2', 'a password of 7 characters'],
    ['MYSQL_ROOT_PASSWORD', 'password', 'a password of 8 characters'],
    ['dbPassword', 'correct horse', 'a password of 13 characters'],
    ['spring.datasource.password', 'S3cr3t!', 'a password of 7 characters'],
    ['PGPASSWORD', '123456', 'a password of 6 characters'],
    ['ADMIN_PASS', 'letmein', 'a password of 7 characters'],
    ['API_TOKEN', 'Zx81kQp04', 'a token of 9 characters'],
    ['CLIENT_SECRET', random, 'a secret of 36 characters'],
    ['API_KEY', random, 'a key of 36 characters'],
    ['AWS_SECRET_ACCESS_KEY', 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYzzREALKEY1', 'a key of 40 characters'],
    ['encryptionKey', hex, 'a key of 64 characters'],
  ])('%s: %s', (name, value, found) => {
    expect(secretIn(name, value)).toBe(found);
  });

  test.each([
    ['DATABASE_PASSWORD', ''],
    ['DATABASE_PASSWORD', '${DATABASE_PASSWORD}'],
    ['DATABASE_PASSWORD', '$(OTHER)'],
    ['clientSecret', '$dex.github.clientSecret'],
    ['token', '$slack-token'],
    ['clientSecret', '$shop-oidc:oidc.clientSecret'],
    ['secretKey', 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY'],
    ['API_TOKEN', 'xxxxxxxxxxxx'],
    ['DATABASE_PASSWORD', '<path:secret/data/shop#password>'],
    ['DATABASE_PASSWORD', 'vault:secret/data/shop#password'],
    ['DATABASE_PASSWORD', 'REPLACE_ME'],
    ['DATABASE_PASSWORD', 'changeme'],
    ['DATABASE_PASSWORD', '********'],
    ['DATABASE_PASSWORD', '/run/secrets/password'],
    ['DATABASE_PASSWORD_FILE', '/run/secrets/password'],
    ['PASSWORD_FILE', 'password.txt'],
    ['PASSWORD_MIN_LENGTH', '12'],
    ['ALLOW_EMPTY_PASSWORD', 'yes'],
    ['TOKEN_URL', 'https://login.example.com/oauth2/token'],
    ['TOKEN_TTL', '3600'],
    ['TOKEN', 'enabled'],
    ['SECRET_NAME', 'shop-database'],
    ['IMAGE_PULL_SECRET', 'registry-credentials'],
    ['TLS_SECRET', 'shop-tls'],
    ['WEBHOOK_SECRET', 'arn:aws:secretsmanager:eu-west-1:123456789012:secret:webhook'],
    ['GOOGLE_APPLICATION_CREDENTIALS', '/var/secrets/google/key.json'],
    ['PUBLIC_KEY', random],
    ['STRIPE_PUBLISHABLE_KEY', random],
    ['KEY', random],
    ['CACHE_KEY_PREFIX', 'shop:v2'],
    ['secretKey', 'password'],
    ['existingSecretPasswordKey', 'postgres-password'],
    ['passwordKey', 'password'],
    ['API_KEY', 'my-api-key-name'],
    ['COMMIT', hex],
    ['MONKEY', 'banana-split-99'],
    ['COMPASS', 'north-west'],
    ['SESSION_KEY', 'session'],
  ])('%s: %s is none', (name, value) => {
    expect(secretIn(name, value)).toBeUndefined();
  });
});

describe('files of settings', () => {
  test.each([
    ['spring.datasource.username=shop\nspring.datasource.password=Tr0ub4dor\n', 'a password of 9 characters (spring.datasource.password, line 2)'],
    ['database:\n  host: database\n  password: "Tr0ub4dor"\n', 'a password of 9 characters (password, line 3)'],
    ['{\n  "host": "database",\n  "password": "Tr0ub4dor",\n}', 'a password of 9 characters (password, line 3)'],
    ['[database]\nuser = shop\npasswd = Tr0ub4dor\n', 'a password of 9 characters (passwd, line 3)'],
    ['export PGPASSWORD=Tr0ub4dor\npsql\n', 'a password of 9 characters (PGPASSWORD, line 1)'],
  ])('%j', (text, found) => {
    expect(secretIn('settings', text)).toBe(found);
  });

  test.each([
    '# password: Tr0ub4dor\nhost: database\n',
    'password: ${DATABASE_PASSWORD}\nhost: database\n',
    'password_file: /run/secrets/password\nport: 1\n',
    'if (token === undefined) {\n  token: string;\n}\n',
    'The password is stored elsewhere.\nAsk: the security team for it\n',
    'passwordPolicy: strict\nhost: database\n',
  ])('%j holds none', (text) => {
    expect(secretIn('settings', text)).toBeUndefined();
  });
});

test('entropy tells random from repeated', () => {
  expect(entropy('aaaaaaaa')).toBe(0);
  expect(entropy('abababab')).toBe(1);
  expect(entropy(random)).toBeGreaterThan(4.5);
});

test('a long text costs no more than it must', () => {
  const began = performance.now();
  for (const unit of ['a', '-----BEGIN A ', 'x://y:', 'password=', ':AA0123456789', 'eyJaaaaaaaaaaa.', 'sk-T3Blbk', 'AccountKey='])
    secretIn('password', unit.repeat(2_000_000 / unit.length));
  expect(performance.now() - began).toBeLessThan(2000);
});
