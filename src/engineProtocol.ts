/**
 * The messages between the editor and the engine's worker. Requests go over vscode-jsonrpc, which carries
 * cancellation; everything in them is plain data.
 */
import type { Completion, Hover, Location, NamedSymbol, OutlineEntry, RenameResult, RenameStart, TextPlace } from './language/protocol.ts';
import type { ImpactReport, ObjectChange, Prices, RootImpact } from './impact/report.ts';
import type { Edit, Finding, Profile, Severity } from './lint/rule.ts';
import type { FileRole } from './manifest/document.ts';
import type { JsonValue } from './manifest/node.ts';
import type { Need } from './render/fetched.ts';
import type { TreeEntry } from './render/tree.ts';

/** Settings that lint reads; `rules` maps a rule's id to its severity or 'off', whatever the profile says of it. */
export interface LintSettings {
  readonly profile: Profile;
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
  /** The cluster's version, such as `1.34`; the newest known when absent. */
  readonly kubernetesVersion?: string;
  /** Folders, relative to the folder that is linted, and URL templates with JSON schemas of custom resources. */
  readonly schemas?: readonly string[];
  /** Whether environments are rendered, so that what is found in their objects counts for the files that they are made of; true unless told. */
  readonly render?: boolean;
  /** False where nobody will ask for quick fixes; they are made unless told. */
  readonly fixes?: boolean;
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

/** A place in a text, in its folder or alone. */
export interface LanguageRequest {
  readonly folder?: WorkspaceFolder;
  readonly place: TextPlace;
}

/** A place where fields are asked for, with the folders and URLs of schemas that the settings name. */
export interface FieldsRequest extends LanguageRequest {
  readonly schemas: readonly string[];
}

export interface LintResult {
  readonly path: string;
  readonly role: FileRole;
  readonly findings: readonly Finding[];
}

/** Where a side's files come from. 'host' asks the editor back, through `tree/list`, `tree/read` and `tree/bytes`. */
export type TreeSource =
  | { readonly type: 'git'; readonly folder: string; readonly commit: string; readonly label: string }
  | { readonly type: 'working-tree'; readonly folder: string; readonly label: string }
  | { readonly type: 'host'; readonly id: string; readonly label: string };

/** How kustomizations are rendered: by the built-in kustomize, or by the user's program, which only a trusted workspace may ask for. */
export type KustomizeSetting =
  | { readonly type: 'built-in' }
  | { readonly type: 'command'; readonly command: string };

export interface ImpactRequest {
  readonly base: TreeSource;
  readonly head: TreeSource;
  readonly kustomize: KustomizeSetting;
  /** How charts are rendered; by the built-in Helm unless told. */
  readonly helm?: KustomizeSetting;
  /** Under this id the editor is told of progress, and is given the changes. */
  readonly id: string;
  /** What capacity costs; nothing is said of costs without. */
  readonly prices?: Prices;
  /** URLs of the repository; those of a clone's remotes are added. */
  readonly repositories?: readonly string[];
  /** The branch that the change goes into, as the host or `origin/main` names it. */
  readonly branch?: string;
  /** A file of the repository that lists the clusters that Argo CD knows. */
  readonly clustersFile?: string;
  /** The folder of what was fetched. */
  readonly cache?: string;
}

/** What is to be fetched, by whom it was asked for. */
export interface FetchRequest {
  /** Under this id the editor is told of progress, and is asked for other hosts. */
  readonly id: string;
  readonly cache: string;
  readonly needs: readonly Need[];
  /** Hosts that may be asked. */
  readonly hosts: readonly string[];
}

/** What the editor asks the engine: method name to parameters and result. */
export interface EngineMethods {
  /**
   * Findings of files. `folder` is what surrounds them; it is read when first named. `isWhole` is false while that is
   * under way: rules that look at other files did not run, and `workspace/whole` tells when they can.
   */
  'lint/files': { params: { folder?: WorkspaceFolder; inputs: readonly LintInput[]; settings: LintSettings }; result: { results: readonly LintResult[]; isWhole: boolean } };
  /** The text with the fixes of some rules applied, or of all findings whose fix is safe; null when there are none. */
  'lint/fixAll': { params: { folder?: WorkspaceFolder; input: LintInput; settings: LintSettings; rules: readonly string[] | 'safe' }; result: { text: string; fixed: number } | null };
  /** The edit that ignores a rule for the whole object at an offset, by an annotation; null where it cannot be written. */
  'lint/ignoreInObject': { params: { folder?: WorkspaceFolder; input: LintInput; offset: number; rule: string; reason: string }; result: Edit | null };
  /** The text of a configuration with a rule turned off; null where that cannot be written into it. */
  'lint/turnOff': { params: { text: string | null; rule: string }; result: string | null };
  /** What can be meant at a place. `near` are the rules with findings around it. */
  'language/complete': { params: FieldsRequest & { near: readonly string[] }; result: readonly Completion[] };
  /** What is known of what stands at a place; without what a schema says where `fields` is false. */
  'language/hover': { params: FieldsRequest & { fields: boolean }; result: Hover | null };
  'language/definition': { params: LanguageRequest; result: readonly Location[] };
  'language/references': { params: LanguageRequest & { withDeclaration: boolean }; result: readonly Location[] };
  'language/startRename': { params: LanguageRequest; result: RenameStart };
  'language/rename': { params: LanguageRequest & { to: string }; result: RenameResult };
  'language/outline': { params: { folder?: WorkspaceFolder; input: LintInput }; result: readonly OutlineEntry[] };
  /** Objects of a folder by the letters of their name and kind. */
  'language/symbols': { params: { folder: WorkspaceFolder; query: string }; result: readonly NamedSymbol[] };
  'language/symbolPlace': { params: { folder: WorkspaceFolder; symbol: NamedSymbol }; result: Location | null };
  /** The environments that a file is part of, as folders; null for a file that no kustomization names. */
  'language/environments': { params: { folder: WorkspaceFolder; path: string }; result: readonly string[] | null };
  /** What an environment renders to, as text without the values of Secrets; null where it is none any more. */
  'language/rendered': { params: { folder: WorkspaceFolder; environment: string }; result: string | null };
  /** Files that changed on disk, with their texts; null for one that has gone. */
  'workspace/update': { params: { folder: string; files: readonly { path: string; text: string | null }[] }; result: null };
  'workspace/close': { params: { folder: string }; result: null };
  /** The roots do not come with the answer but before it, through `impact/root` and `impact/changes`: one message with thousands of objects would hold up the editor. */
  'impact/compute': { params: ImpactRequest; result: Omit<ImpactReport, 'roots'> };
  /** Fetches into the cache. What cannot be fetched is told, in words. */
  'fetch/needs': { params: FetchRequest; result: { readonly fetched: readonly string[]; readonly failed: readonly string[] } };
  /** Whether the local clone holds every one of the commits. */
  'git/hasCommits': { params: { folder: string; commits: readonly string[] }; result: boolean };
  /** The commit that a branch, a tag, `HEAD~2` or an id names; null when nothing has that name. */
  'git/commit': { params: { folder: string; ref: string }; result: string | null };
  /** The commit that a branch and HEAD have in common; null when there is none. */
  'git/mergeBase': { params: { folder: string; ref: string }; result: string | null };
}

/** What the engine asks the editor. */
export interface EditorMethods {
  /** All files of a folder have been read, or its environments rendered: what was linted before can be linted anew. */
  'workspace/whole': { params: { folder: string }; result: null };
  /** Roots rendered, both sides counted. */
  'impact/progress': { params: { id: string; done: number; total: number }; result: null };
  /** Needs fetched, and what is fetched now. */
  'fetch/progress': { params: { id: string; what: string; done: number; total: number }; result: null };
  /** Whether a host may be asked, too, that `from` leads to. */
  'fetch/mayAsk': { params: { id: string; host: string; from: string }; result: boolean };
  /** The next root, its changes still to come. */
  'impact/root': { params: { id: string; root: RootImpact }; result: null };
  /** Some of the last root's changes, in order. */
  'impact/changes': { params: { id: string; changes: readonly ObjectChange[] }; result: null };
  'tree/list': { params: { id: string }; result: readonly TreeEntry[] };
  'tree/read': { params: { id: string; paths: readonly string[] }; result: readonly (readonly [path: string, text: string])[] };
  'tree/bytes': { params: { id: string; paths: readonly string[] }; result: readonly (readonly [path: string, content: Uint8Array])[] };
}
