import type { PullState } from './hub.ts';

/** Something that happened to a pull request, by the name of its GraphQL object (union PullRequestTimelineItems). */
export interface TimelineEntry {
  readonly type: string;
  readonly actor: string;
  readonly at: string;
  readonly id: number;
  readonly fields: Readonly<Record<string, unknown>>;
}

export function note(pull: PullState, type: string, actor: string, fields: Readonly<Record<string, unknown>> = {}): void {
  pull.events.push({ type, actor, at: new Date().toISOString().replace(/\.\d+Z$/, 'Z'), id: pull.events.length + 1, fields });
}
