import type { JsonObject } from '../../manifest/index.ts';

/**
 * What goes to the engine and comes back, apart from the files' bytes and the output, which go beside it: see
 * engine/main.go, which reads and writes the same.
 */
export interface EngineRequest {
  readonly type: 'kustomization' | 'chart' | 'substitute' | 'templates';
  /** In the order in which their bytes follow each other. */
  readonly files: readonly { readonly path: string; readonly size: number }[];
  /** Folder of the kustomization or of the chart; empty for the repository itself. */
  readonly root: string;
  readonly chart?: ChartOptions & { readonly trace: boolean };
  /** Lets a kustomization read files above its own folder, as Flux does; kubectl and Argo CD do not. */
  readonly anyPath?: boolean;
  /** Each file is one object. */
  readonly substitute?: Variables;
  readonly templates?: TemplateRequest;
}

/** The variables of a Flux Kustomization's postBuild. */
export interface Variables {
  readonly variables: Readonly<Record<string, string>>;
  /** Variables with a value that is not known here: they are left as `${NAME}`. */
  readonly unknown?: readonly string[];
  /** Whether any other variable may have a value that is not known here. */
  readonly rest?: boolean;
  /** Whether a variable without a value is an error: kustomize-controller's feature gate StrictPostBuildSubstitutions. */
  readonly strict?: boolean;
}

/** Texts with Go templates, each to be rendered with each of the parameters. */
export interface TemplateRequest {
  readonly templates: readonly string[];
  readonly parameters: readonly JsonObject[];
  /** Those of text/template: `missingkey=error`. */
  readonly options?: readonly string[];
}

/** What `helm template` is told by its flags; all paths are those of the given files. */
export interface ChartOptions {
  readonly releaseName: string;
  readonly namespace: string;
  /** Merged in their order, then `values`, then the `--set` forms in the order of Helm's command line. */
  readonly valuesFiles?: readonly string[];
  readonly values?: unknown;
  readonly setJson?: readonly string[];
  readonly set?: readonly string[];
  readonly setString?: readonly string[];
  readonly setFile?: readonly string[];
  readonly setLiteral?: readonly string[];
  /** `.Capabilities.KubeVersion`; what Helm takes without a cluster unless told. */
  readonly kubeVersion?: string;
  /** Added to `.Capabilities.APIVersions`. */
  readonly apiVersions?: readonly string[];
  readonly includeCrds?: boolean;
  readonly skipTests?: boolean;
  readonly skipSchemaValidation?: boolean;
  /** `.Release.IsUpgrade` instead of `.Release.IsInstall`. */
  readonly isUpgrade?: boolean;
}

export interface EngineResponse {
  readonly error?: string;
  readonly lines?: EngineLines;
  readonly substituted?: readonly EngineSubstituted[];
  readonly templated?: readonly (readonly { readonly text: string; readonly error?: string }[])[];
}

export interface EngineSubstituted {
  readonly text: string;
  readonly names: readonly string[] | null;
  readonly disabled?: boolean;
  readonly error?: string;
}

/** For each line of the output: an index into `files` or -1, a zero-based line of it or -1, and whether an action of the template gave it. */
export interface EngineLines {
  readonly files: readonly string[];
  readonly file: readonly number[];
  readonly line: readonly number[];
  readonly action: readonly boolean[];
}

/** A request on its way to the worker, and the worker's answer. */
export interface WorkerRequest {
  readonly request: string;
  readonly contents: Uint8Array;
}
export interface WorkerResponse {
  readonly response: string;
  readonly output: Uint8Array;
}
