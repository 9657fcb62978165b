import * as vscode from 'vscode';
import type { Finding } from '../lint/rule.ts';

/** How manifests are shared with Red Hat's YAML extension. */
export interface Sharing {
  /** Faults of the YAML itself are told by us. */
  readonly syntax: boolean;
  /** Fields are told of by us: findings of the schema, completion, hover. */
  readonly fields: boolean;
  /** The outline is ours. */
  readonly outline: boolean;
}

const id = 'redhat.vscode-yaml';
/** What the YAML extension finds, too. */
const syntaxRules = new Set(['yaml/syntax', 'yaml/tab', 'yaml/duplicate-key', 'yaml/unresolved-alias']);

/** Who does what for a document, by the setting and by what is installed. */
export function sharingFor(uri: vscode.Uri | undefined): Sharing {
  const isThere = vscode.extensions.getExtension(id) !== undefined;
  const setting = vscode.workspace.getConfiguration('gitopsReview', uri).get<string>('yamlExtension', 'auto');
  if (!isThere || setting === 'ours') return { syntax: true, fields: true, outline: true };
  if (setting === 'theirs') return { syntax: false, fields: false, outline: false };
  const validates = vscode.workspace.getConfiguration('yaml', uri).get('validate', true);
  return { syntax: !validates, fields: true, outline: false };
}

/** Whether we tell of a finding. */
export function isOurs({ rule }: Finding, { syntax, fields }: Sharing): boolean {
  if (syntaxRules.has(rule)) return syntax;
  return fields || !rule.startsWith('schema/');
}

/** The part of the YAML extension's interface that lets another extension say which schema a file has (its README, Extending). */
interface SchemaContributors {
  registerContributor(scheme: string, schemaOf: (resource: string) => string | undefined, contentOf: (schema: string) => string | undefined, label?: string): boolean;
}

const scheme = 'gitops-review-schema';

/**
 * Has the YAML extension treat manifests as files of a schema that allows everything, so that whatever Kubernetes schema
 * it has been given does not say the same a second time, or otherwise. Its check of the syntax stays.
 */
export function shareWithYamlExtension(log: vscode.LogOutputChannel): vscode.Disposable {
  let isAsked = false;
  const ask = (): void => {
    const extension = vscode.extensions.getExtension<Partial<SchemaContributors> | undefined>(id);
    // It may come, go and come back while we run.
    if (extension && !isAsked) void register(extension, log);
    isAsked = extension !== undefined;
  };
  ask();
  return vscode.extensions.onDidChange(ask);
}

async function register(extension: vscode.Extension<Partial<SchemaContributors> | undefined>, log: vscode.LogOutputChannel): Promise<void> {
  try {
    const contributors = await extension.activate();
    const isDone = contributors?.registerContributor?.(scheme, (resource) => (isForUs(resource) ? `${scheme}://manifest` : undefined), () => '{}');
    if (isDone !== true) log.warn('The YAML extension takes no schemas from other extensions; fields may be explained and checked twice. The setting gitopsReview.yamlExtension says who does it.');
  } catch (error) {
    log.warn('The YAML extension could not be asked to leave manifests to us:', error);
  }
}

/** Whether a file is one whose fields we know: by its name, or by what stands in its first column. */
function isForUs(resource: string): boolean {
  const document = vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === resource || uri.toString(true) === resource);
  if (!document || !sharingFor(document.uri).fields) return false;
  return /\/(kustomization\.ya?ml|Kustomization)$/.test(document.uri.path) || /^apiVersion[ \t]*:/m.test(document.getText());
}
