import type { ChangeSet } from './changeSet.ts';
import type { Impact } from './report.ts';

/** What an analysis says about one object; the analysis adds its own id. */
export type Finding = Omit<Impact, 'analysis'>;

/** Attaches an impact to a created, deleted or changed object, by the `id` that the change set gives it. */
export type ReportImpact = (object: { readonly id: string }, impact: Finding) => void;

/** A change as manifests of one root before and after, with what the analysis says: `severity: message` each. */
export interface Example {
  readonly title: string;
  readonly base: string;
  readonly head: string;
  /** The root, where its name says something: `overlays/production`. */
  readonly root?: string;
  /** Roots of other stages that the change leaves alone. */
  readonly siblings?: readonly string[];
  /** The manifests are all of a repository, so that what it declares for Argo CD and Flux is known, and they are linted. */
  readonly isRepository?: true;
  /** Another root that the change touches, with the same manifests before it. */
  readonly other?: { readonly root: string; readonly head: string };
  readonly impacts: readonly string[];
}

/** One question to a change: from the objects before and after to impacts with evidence. */
export interface Analysis {
  /** `rollout/pods-restart`. */
  readonly id: string;
  /** One line: what happens. */
  readonly summary: string;
  /** What it means for someone who runs the system, and what to do. */
  readonly why: string;
  /** Where the facts come from: page or file. */
  readonly source: string;
  readonly examples: readonly Example[];
  readonly analyse: (changes: ChangeSet, report: ReportImpact) => void;
}

/** Identity, so that an analysis' file reads as data and is checked as it is written. */
export function analysis(definition: Analysis): Analysis {
  return definition;
}
