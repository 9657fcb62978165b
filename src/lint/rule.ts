import type { FileRole, JsonObject, JsonValue, ManifestFile, ManifestObject, Path, Range, YamlComment } from '../manifest/index.ts';
import type { FileSet } from './fileSet.ts';
import type { KubernetesVersion } from '../schema/index.ts';
import type { ObjectSet } from './objectSet.ts';

/** error: the API server or controller would refuse it. warning: breaks or endangers a running system. hint: the rest. */
export const severities = ['error', 'warning', 'hint'] as const;
export type Severity = (typeof severities)[number];
/**
 * How much is asked for: `baseline` is what breaks or gives a cluster away, `default` adds what a small team can live
 * with, `strict` adds the rest. Each holds the ones before it.
 */
export const profiles = ['baseline', 'default', 'strict'] as const;
export type Profile = (typeof profiles)[number];

/** The same check under the names that other tools have for it, so that their suppressions are understood. */
export interface Peers {
  readonly kubeLinter?: readonly string[];
  readonly kubeScore?: readonly string[];
  readonly polaris?: readonly string[];
}

/** A text edit that mends a finding; ranges are offsets into the file that was linted. */
export interface Edit {
  readonly range: Range;
  readonly text: string;
}
export interface Fix {
  readonly title: string;
  /** May be made without a look: it mends what the API server refuses, or changes nothing that runs. */
  readonly safe?: true;
  readonly edits: readonly Edit[];
}

/** Plain data: what the editor and the command line show. */
export interface Finding {
  /** `security/privileged-container`, or `yaml/…`, `schema/…` for what is no rule of ours. */
  readonly rule: string;
  readonly severity: Severity;
  /** What is wrong and what to do, in one or two sentences. */
  readonly message: string;
  /** Why it matters; the rule's own sentence. */
  readonly why?: string;
  readonly range: Range;
  readonly fix?: Fix;
  /** What the cluster, or a tool outside of the repository, may make right: a hint whatever the settings raise it to. */
  readonly unverified?: true;
}

/** What lies around a file. */
export interface LintScope {
  /** The objects that are applied together with the file's, in any of the environments that it is part of. */
  readonly set: ObjectSet;
  /** All objects of the repository. */
  readonly repository: ObjectSet;
  readonly files: FileSet;
}

/** A place in an object that a rule points to; made by `View.at`. */
export interface Place {
  readonly object: ManifestObject;
  readonly path: Path;
  /** Point at the key rather than at the value; where the path ends early, at the nearest thing that is there. */
  readonly part: 'key' | 'value';
}

/** A part of an object, read by dotted paths below it: `get('securityContext.privileged')`. */
export interface View {
  /** Where the part stands in its object. */
  readonly path: Path;
  /** The part itself; `undefined` when it is not there. */
  readonly value: JsonValue | undefined;
  get(path: string): JsonValue | undefined;
  /** The place of a dotted path below; without a path, of the part itself. */
  at(path?: string, part?: 'key' | 'value'): Place;
  /** The items of a list below; empty when it is absent or no list. */
  items(path: string): readonly View[];
}

/** One container of a pod, whichever kind of object carries the pod. */
export interface Container extends View {
  readonly name: string;
  readonly type: 'container' | 'init' | 'ephemeral';
  /** For the beginning of a message: `Container "web"`, `Init container "migrate"`. */
  readonly label: string;
}

/** The pod that an object is or creates; the view is of its PodSpec. */
export interface PodView extends View {
  /** Every container: init, regular, ephemeral. */
  readonly containers: readonly Container[];
  /** `spec.os.name` is `windows`; Linux-only fields may then not be set at all. */
  readonly windows: boolean;
}

/** The object under test. */
export interface ObjectView extends View {
  readonly manifest: ManifestObject;
}

/** Makes a fix for a place; returns undefined where the right edit cannot be known. */
export type FixMaker = (file: ManifestFile, place: Place) => Fix | undefined;

/** What a rule is given. */
export interface RuleContext {
  readonly object: ObjectView;
  /** The pod of a Pod or workload; absent for all other kinds. */
  readonly pod: PodView | undefined;
  /** The pod's containers; empty without a pod. */
  readonly containers: readonly Container[];
  /** The file that holds the object, repository-relative. */
  readonly path: string;
  /** The cluster's version, or the newest one. */
  readonly version: KubernetesVersion;
  /** The objects applied together with this one, itself included. Empty where they are not known; a rule with `needs: 'set'` then does not run. */
  readonly set: ObjectSet;
  /** All objects of the repository, or none; see `set`. */
  readonly repository: ObjectSet;
  /** The files around, or none; see `set`. */
  readonly files: FileSet;
  /** The comments of the object's document. */
  readonly comments: readonly YamlComment[];
  /** The value of one of the rule's `options`, as a person set it, or its default. */
  readonly option: (name: string) => JsonValue;
}

/** Tells of a finding; `unverified` when the cluster, or a tool outside of the repository, may make it right. */
export type Report = (place: Place, message: string, fix?: FixMaker, certainty?: 'unverified') => void;

/** Something about a rule that a person can set. */
export interface RuleOption {
  readonly description: string;
  readonly default: JsonValue;
  /** JSON Schema of the value. */
  readonly schema: JsonObject;
}

/** All there is to know about a rule: its page, its entry in the settings, and the check come from this. */
export interface Rule {
  /** `group/rule`, as people write it in settings and comments. */
  readonly id: string;
  readonly severity: Severity;
  /** The first profile that has the rule. */
  readonly profile: Profile;
  readonly peers?: Peers;
  /** The files whose objects it checks; manifests when absent. In the others, each document is an object. */
  readonly on?: Exclude<FileRole, 'manifests' | 'helm-template' | 'other'>;
  /** `set`: looks at other objects or files, so it runs only where they are known. */
  readonly needs?: 'set';
  readonly options?: Readonly<Record<string, RuleOption>>;
  /** One line, as a statement about the object: "Container runs privileged". */
  readonly summary: string;
  /** Why it matters, and what to do. One to three sentences, for someone new to Kubernetes. */
  readonly why: string;
  /** Where the fact comes from: page or file. */
  readonly source: string;
  /** One file, or several, each after a line `# file: path/in/the/repository.yaml`; in `bad`, carets mark the findings. */
  readonly examples: {
    readonly bad: string;
    readonly good: string;
    /** The cluster's version; the newest when absent. */
    readonly kubernetesVersion?: string;
    /** What is set of the rule's options; their defaults when absent. */
    readonly options?: Readonly<Record<string, JsonValue>>;
  };
  /** Its fixes may be made without a look, when a file is saved. */
  readonly fixIsSafe?: true;
  readonly check: (context: RuleContext, report: Report) => void;
}

/** Identity, so that a rule's file reads as data and is checked as it is written. */
export function rule(definition: Rule): Rule {
  return definition;
}
