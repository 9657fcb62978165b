import type { JsonObject, JsonValue, Path } from '../../manifest/index.ts';
import { isList, isObject } from '../../manifest/index.ts';
import type { DeclaredObject, Declaration } from '../../render/index.ts';
import type { Finding, ReportImpact } from '../analysis.ts';
import { nameOf, type ChangedObject, type ChangeSet } from '../changeSet.ts';
import { read } from '../json.ts';
import { touching } from './fields.ts';

/** What an analysis says of an Application that differs; `at` are the fields that cause it, from the Application's own beginning. */
export type Said = Omit<Finding, 'paths'> & { readonly at: readonly Path[] };

/** Judges an Application before and after; `who` stands for it in messages: `Application argocd/shop`. */
export type JudgeApplication = (before: JsonObject, after: JsonObject, who: string) => readonly Said[];

/**
 * Judges the Applications that a change touches: those that are written, and those that a changed ApplicationSet makes. What is said
 * of several of one set alike is said once. Of a set whose Applications are not known offline, its template is judged.
 */
export function eachApplication(changes: ChangeSet, report: ReportImpact, judge: JudgeApplication): void {
  for (const change of changes.changed) {
    if (change.head.kind === 'argoproj.io/Application') {
      for (const { at, ...finding } of judge(change.base.value, change.head.value, nameOf(change.head))) report(change, { ...finding, paths: touching(change, at) });
    } else if (change.head.kind === 'argoproj.io/ApplicationSet') {
      for (const { at, ...finding } of saidOfSet(change, changes, judge)) report(change, { ...finding, paths: touching(change, at.map((path) => ['spec', 'template', ...path])) });
    }
  }
}

function saidOfSet(change: ChangedObject, changes: ChangeSet, judge: JudgeApplication): readonly Said[] {
  const { base, head } = change;
  const set = nameOf(head);
  const before = new Map(madeBy(base, changes.declared.base).map(({ object }) => [object.name, object.value]));
  const after = madeBy(head, changes.declared.head).flatMap(({ object }) => {
    const old = before.get(object.name);
    return old ? [{ name: object.name, old, current: object.value }] : [];
  });
  if (after.length === 0) {
    const templates = [base, head].map(({ value }) => inOneForm(read(value, ['spec', 'template'])));
    const [old, current] = templates;
    return isObject(old) && isObject(current) ? judge(old, current, `each Application of ${set}`) : [];
  }
  // What is the same but for the name of the Application is said once.
  const groups = new Map<string, { readonly said: Said; readonly names: string[] }>();
  for (const { name, old, current } of after) {
    for (const said of judge(old, current, `Application ${name} of ${set}`)) {
      const key = `${said.severity}\n${said.short ?? said.message}`;
      const known = groups.get(key);
      if (known) known.names.push(name);
      else groups.set(key, { said, names: [name] });
    }
  }
  return [...groups.values()].map(({ said, names }) => {
    if (names.length === 1) return said;
    const others = names.length === after.length && names.length > 2 ? `; the same holds for its other ${names.length - 1} Applications` : `; the same holds for ${names.slice(1, 4).join(', ')}${names.length > 4 ? ` and ${names.length - 4} more` : ''}`;
    return { ...said, message: `${said.message.replace(/\.$/, '')}${others}.` };
  });
}

/** A template whose parameters are written in one way, whichever template language it is in: `{{ .cluster }}` and `{{cluster}}` are the same. */
function inOneForm(template: JsonValue | undefined): JsonValue | undefined {
  if (typeof template === 'string') return template.replace(/\{\{-?\s*\.?([\w.-]+?)\s*-?\}\}/g, '{{$1}}');
  if (isList(template)) return template.map((item) => inOneForm(item) ?? null);
  return isObject(template) ? Object.fromEntries(Object.entries(template).map(([key, value]) => [key, inOneForm(value) ?? null])) : template;
}

/** The Applications that an ApplicationSet makes, of those that one side declares. */
export function madeBy(set: { readonly name: string; readonly namespace: string | undefined; readonly gvk: Declaration['gvk'] }, declared: readonly DeclaredObject[]): readonly DeclaredObject[] {
  return declared.filter(({ root }) => root?.delivery?.declaredBy.slice(1).some((one) => one.gvk.kind === 'ApplicationSet' && one.name === set.name && sameNamespace(one.namespace, set.namespace)));
}

/** What is written without a namespace is in the one that it is delivered to, which only one of the two may know. */
function sameNamespace(a: string | undefined, b: string | undefined): boolean {
  return a === undefined || b === undefined || a === b;
}
