import type { JsonValue } from '../../manifest/index.ts';
import { sameJson } from '../../manifest/index.ts';
import type { Place } from './source.ts';

/** What a path of an object holds after some steps of a build, as far as that can be followed. */
export type State =
  | { readonly type: 'absent' }
  /** Something wrote here, but what is not known. */
  | { readonly type: 'unclear' }
  /** `place` is absent when no single text gives the value; `contested` when two texts of one layer give the same. */
  | { readonly type: 'value'; readonly value: JsonValue; readonly place?: Place; readonly layer: number; readonly contested: boolean };

/** What one step does to a path. 'merge' writes a mapping or list, which joins what is there. */
export type Effect =
  | { readonly type: 'set' | 'merge'; readonly value: JsonValue; readonly place?: Place }
  | { readonly type: 'remove' }
  | { readonly type: 'unclear' };

/** Whether a step applies to an object. */
export type Applies = 'yes' | 'no' | 'maybe';

/** More alternatives than this are not followed. */
const maxAlternatives = 8;

/**
 * What a path may hold after a step, from what it may have held before. A step that may or may not apply leaves both
 * possibilities open: the rendered value decides between them in the end.
 */
export function step(states: readonly State[], effect: Effect | undefined, applies: Applies, layer: number): readonly State[] {
  if (effect === undefined || applies === 'no') return states;
  const after = states.map((state) => stateAfter(state, effect, layer));
  return bounded(applies === 'yes' ? after : [...states, ...after]);
}

/** Too many possibilities are as good as none. */
export function bounded(states: readonly State[]): readonly State[] {
  return states.length > maxAlternatives ? [{ type: 'unclear' }] : states;
}

function stateAfter(state: State, effect: Effect, layer: number): State {
  if (effect.type === 'remove') return { type: 'absent' };
  if (effect.type === 'unclear' || (effect.type === 'merge' && state.type !== 'absent')) return { type: 'unclear' };
  const contested = state.type === 'value' && state.layer === layer && sameJson(state.value, effect.value);
  return { type: 'value', value: effect.value, layer, contested, ...(effect.place ? { place: effect.place } : {}) };
}

/** The one place that gives a value; undefined when there is none, or more than one, or something unclear. */
export function exactPlace(states: readonly State[], rendered: JsonValue): Place | undefined {
  if (states.some((state) => state.type === 'unclear')) return undefined;
  const giving = states.filter((state) => state.type === 'value' && sameJson(state.value, rendered));
  const places = new Set(giving.map((state) => (state.type === 'value' && state.place ? `${state.place.file}\0${state.place.range?.start ?? ''}` : '')));
  const [only] = giving;
  return places.size === 1 && only?.type === 'value' && !only.contested && only.place?.range !== undefined ? only.place : undefined;
}
