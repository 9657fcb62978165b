/**
 * The messages between the editor and the engine's worker. Requests go over vscode-jsonrpc, which carries
 * cancellation; everything in them is plain data.
 */
import type { ImpactReport } from './impact/report.ts';
import type { Finding, Profile, Severity } from './lint/rule.ts';
import type { FileRole } from './manifest/document.ts';
import type { JsonValue } from './manifest/node.ts';
import type { TreeEntry } from './render/tree.ts';

/** Settings that lint reads; `rules` maps a rule's id to its severity or 'off', whatever the profile says of it. */
export interface LintSettings {
  readonly profile: Profile;
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
  /** The cluster's version, such as `1.34`; the newest known when absent. */
  readonly kubernetesVersion?: string;
  /** Only what the API server itself refuses: YAML and schemas, and no rules. */
  readonly schemaOnly?: boolean;
  /** What was asked for on the command line, which counts more than the checkout's own configuration. */
  readonly flags?: { readonly profile?: Profile; readonly rules?: Readonly<Record<string, Severity | 'off'>>; readonly kubernetesVersion?: string };
  /** Values of rules' options, by rule and name. */
  readonly options?: Readonly<Record<string, Readonly<Record<string, JsonValue>>>>;
}

/** A file to lint. `path` is relative to its workspace folder, with forward slashes. */
export interface LintInput {
  readonly path: string;
  readonly text: string;
}

/** A folder that surrounds files, by an id of the editor's choice. The engine reads it itself, or asks the editor. */
export interface WorkspaceFolder {
  readonly id: string;
  readonly source: { readonly type: 'disk'; readonly folder: string } | { readonly type: 'host'; readonly id: string };
}

export interface LintResult {
  readonly path: string;
  readonly role: FileRole;
  readonly findings: readonly Finding[];
}

/** Where a side's files come from. 'host' asks the editor back, through `tree/list` and `tree/read`. */
export type TreeSource =
  | { readonly type: 'git'; readonly folder: string; readonly commit: string; readonly label: string }
  | { readonly type: 'working-tree'; readonly folder: string; readonly label: string }
  | { readonly type: 'host'; readonly id: string; readonly label: string };

/** How kustomizations are rendered: by the user's program, or not at all while the workspace is untrusted. */
export type KustomizeSetting =
  | { readonly type: 'command'; readonly command: string }
  | { readonly type: 'untrusted' };

export interface ImpactRequest {
  readonly base: TreeSource;
  readonly head: TreeSource;
  readonly kustomize: KustomizeSetting;
}

/** What the editor asks the engine: method name to parameters and result. */
export interface EngineMethods {
  /**
   * Findings of files. `folder` is what surrounds them; it is read when first named. `isWhole` is false while that is
   * under way: rules that look at other files did not run, and `workspace/whole` tells when they can.
   */
  'lint/files': { params: { folder?: WorkspaceFolder; inputs: readonly LintInput[]; settings: LintSettings }; result: { results: readonly LintResult[]; isWhole: boolean } };
  /** Files that changed on disk, with their texts; null for one that has gone. */
  'workspace/update': { params: { folder: string; files: readonly { path: string; text: string | null }[] }; result: null };
  'workspace/close': { params: { folder: string }; result: null };
  'impact/compute': { params: ImpactRequest; result: ImpactReport };
  /** Whether the local clone holds every one of the commits. */
  'git/hasCommits': { params: { folder: string; commits: readonly string[] }; result: boolean };
  /** The commit that a branch and HEAD have in common; null when there is none. */
  'git/mergeBase': { params: { folder: string; ref: string }; result: string | null };
}

/** What the engine asks the editor. */
export interface EditorMethods {
  /** All files of a folder have been read: what was linted before can be linted with every rule. */
  'workspace/whole': { params: { folder: string }; result: null };
  'tree/list': { params: { id: string }; result: readonly TreeEntry[] };
  'tree/read': { params: { id: string; paths: readonly string[] }; result: readonly (readonly [path: string, text: string])[] };
}
