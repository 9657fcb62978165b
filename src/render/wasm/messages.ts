/**
 * What goes to the engine and comes back, apart from the files' bytes and the output, which go beside it: see
 * engine/main.go, which reads and writes the same.
 */
export interface EngineRequest {
  readonly type: 'kustomization' | 'chart';
  /** In the order in which their bytes follow each other. */
  readonly files: readonly { readonly path: string; readonly size: number }[];
  /** Folder of the kustomization or of the chart; empty for the repository itself. */
  readonly root: string;
  readonly chart?: ChartOptions & { readonly trace: boolean };
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
