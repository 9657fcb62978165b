/** Writes what is derived from the lint rules' own files: their pages, the index of the pages, and their settings. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { configurationSchema } from '../src/lint/configurationSchema.ts';
import type { Profile, Rule } from '../src/lint/rule.ts';
import { kubernetesVersions } from '../src/schema/kubernetesVersion.ts';
import { rules } from '../src/lint/rules/index.ts';

const repository = fileURLToPath(new URL('..', import.meta.url));
const folder = 'docs/rules';
const setting = 'gitopsReview.lint.rules';
const versionSetting = 'gitopsReview.kubernetesVersion';

/**
 * Brings the generated files in step with the rules: `docs/rules/<group>/<rule>.md`, `docs/rules/README.md`, and the
 * settings `gitopsReview.lint.rules` and `gitopsReview.kubernetesVersion` in package.json. Answers the files, relative to the repository, that were not in
 * step; with `check`, nothing is written.
 */
export function generateRules({ check }: { check: boolean }): string[] {
  const wanted = new Map<string, string>([
    ...rules.map((rule) => [`${folder}/${rule.id}.md`, page(rule)] as const),
    [`${folder}/README.md`, index()],
    ['package.json', withSettings(read('package.json') ?? '')],
    ['media/gitops-review.schema.json', `${JSON.stringify(configurationSchema(rules), null, 1)}\n`],
  ]);
  const outdated = [...wanted].filter(([path, text]) => read(path) !== text);
  const orphans = listPages().filter((path) => !wanted.has(path));
  if (!check) {
    for (const [path, text] of outdated) write(path, text);
    for (const path of orphans) rmSync(join(repository, path));
  }
  return [...outdated.map(([path]) => path), ...orphans];
}

function page(rule: Rule): string {
  return `<!-- Generated from src/lint/rules/${rule.id}.ts; run \`npm run generate\` after changing it. -->
# ${rule.id}

${rule.summary}.

${rule.why}

| | |
|---|---|
| Default severity | ${rule.severity} |
| Profile | ${profileText(rule.profile)} |
${peersRow(rule)}| Source | ${rule.source} |
${optionsSection(rule)}
## Reported${rule.examples.kubernetesVersion === undefined ? '' : ` for Kubernetes ${rule.examples.kubernetesVersion}`}${rule.examples.options === undefined ? '' : ' with these options'}

\`\`\`yaml
${rule.examples.bad.trimEnd()}
\`\`\`

## Not reported

\`\`\`yaml
${rule.examples.good.trimEnd()}
\`\`\`

## Ignoring it

In one place, with the reason, in a comment on the line or above it; above the first line of an object, for the whole object:

\`\`\`yaml
# gitops-review: ignore ${rule.id} why it is right here
\`\`\`

For a whole object or pod template, in an annotation; with \`.<container>\` at the end of its name, for one container:

\`\`\`yaml
metadata:
  annotations:
    ignore-check.gitops-review/${rule.id.replace('/', '.')}: why it is right here
\`\`\`

Everywhere, or for some paths or environments, in \`.gitops-review.yaml\` at the top of the repository:

\`\`\`yaml
rules:
  ${rule.id}: off
\`\`\`
`;
}

function profileText(profile: Profile): string {
  return { baseline: 'baseline, default, strict', default: 'default, strict', strict: 'strict' }[profile];
}

function optionsSection({ id, options, examples }: Rule): string {
  if (options === undefined) return '';
  const rows = Object.entries(options).map(([name, { description, default: byDefault }]) => `| ${name} | ${description} | \`${JSON.stringify(byDefault)}\` |`);
  const [first] = Object.entries(options);
  const example = first === undefined ? '' : `
\`\`\`yaml
rules:
  ${id}:
    options:
      ${first[0]}: ${JSON.stringify(examples.options?.[first[0]] ?? first[1].default)}
\`\`\`
`;
  return `
## Options

| Name | Meaning | Default |
|---|---|---|
${rows.join('\n')}

Set in \`.gitops-review.yaml\`:
${example}`;
}

function peersRow({ peers }: Rule): string {
  const named = [['kube-linter', peers?.kubeLinter], ['kube-score', peers?.kubeScore], ['Polaris', peers?.polaris]] as const;
  const texts = named.flatMap(([tool, ids]) => (ids === undefined ? [] : [`${tool} ${ids.join(', ')}`]));
  return texts.length === 0 ? '' : `| Elsewhere | ${texts.join('; ')} |\n`;
}

function index(): string {
  const groups = [...new Set(rules.map(({ id }) => id.split('/')[0] ?? ''))];
  const sections = groups.map((group) => `## ${group}

| Rule | Finds | Severity | Profile |
|---|---|---|---|
${rules.filter(({ id }) => id.startsWith(`${group}/`)).map((rule) =>
  `| [${rule.id}](${rule.id}.md) | ${rule.summary} | ${rule.severity} | ${rule.profile} |`).join('\n')}
`);
  return `<!-- Generated from src/lint/rules; run \`npm run generate\` after changing a rule. -->
# Rules

An error is what the API server refuses; a warning breaks or endangers a running system; the rest are hints. Besides these rules, \`yaml/…\` findings tell of YAML that cannot be read, \`schema/…\` findings of fields that do not fit the kind of the object, and \`suppression/…\` findings of comments that ignore nothing.

${sections.join('\n')}`;
}

interface Manifest {
  contributes: { configuration: { properties: Record<string, object | undefined> } };
}

/** package.json with what the setting may hold, in the format that npm writes. */
function withSettings(text: string): string {
  const manifest = JSON.parse(text) as Manifest;
  const settings = manifest.contributes.configuration.properties;
  const severities = { type: 'string', enum: ['error', 'warning', 'hint', 'off'] };
  settings[setting] = {
    ...settings[setting],
    properties: Object.fromEntries(rules.map((rule) =>
      [rule.id, { ...severities, default: rule.severity, description: `${rule.summary}. ${rule.why}` }])),
    patternProperties: {
      '^(yaml|schema|suppression)/': { ...severities, description: 'Severity of findings about YAML that cannot be read, fields that do not fit the kind of the object, and comments that ignore nothing.' },
    },
    additionalProperties: false,
  };
  settings[versionSetting] = { ...settings[versionSetting], enum: ['', ...kubernetesVersions], enumItemLabels: ['newest known', ...kubernetesVersions] };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

function listPages(): string[] {
  const root = join(repository, folder);
  if (!existsSync(root)) return [];
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.md'))
    .map((entry) => relative(repository, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
}

function read(path: string): string | undefined {
  const full = join(repository, path);
  return existsSync(full) ? readFileSync(full, 'utf8') : undefined;
}

function write(path: string, text: string): void {
  const full = join(repository, path);
  mkdirSync(dirname(full), { recursive: true });
  writeFileSync(full, text);
}
