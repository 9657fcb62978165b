import type { JsonObject } from '../../../manifest/index.ts';
import type { SetObject } from '../../objectSet.ts';
import type { ObjectView, RuleContext } from '../../rule.ts';
import { plainText, specPathOf } from './applications.ts';

/** The AppProject of an Application, if the repository has it. */
export function projectOf(object: ObjectView, repository: RuleContext['repository']): SetObject | undefined {
  const spec = specPathOf(object);
  const name = spec === undefined ? undefined : plainText(object.get(`${spec}.project`));
  return name === undefined ? undefined : repository.find('argoproj.io', 'AppProject', name);
}

export function specOf({ value }: SetObject): JsonObject {
  const spec = value['spec'];
  return typeof spec === 'object' && spec !== null && !Array.isArray(spec) ? (spec as JsonObject) : {};
}
