/** One of the five parts of a schedule: its least and greatest number, and names that stand for numbers. */
interface Part {
  readonly name: string;
  readonly least: number;
  readonly most: number;
  readonly names: readonly string[];
}

const months = ['', 'jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const days = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const parts: readonly Part[] = [
  { name: 'minute', least: 0, most: 59, names: [] }, { name: 'hour', least: 0, most: 23, names: [] },
  { name: 'day of the month', least: 1, most: 31, names: [] }, { name: 'month', least: 1, most: 12, names: months }, { name: 'day of the week', least: 0, most: 6, names: days },
];

/** What is wrong with a schedule, in a sentence. Kubernetes documentation, CronJob, Schedule syntax. */
export function cronProblem(schedule: string): string | undefined {
  const text = schedule.trim();
  if (/^(CRON_)?TZ=/.test(text)) return '`schedule` may not hold a time zone: put it into `timeZone`, such as `timeZone: Europe/Berlin`.';
  if (text.startsWith('@')) return /^@(yearly|annually|monthly|weekly|daily|midnight|hourly|every ([\d.]+(ns|us|µs|ms|s|m|h))+)$/.test(text) ? undefined
    : `\`schedule: ${text}\` is no schedule: there are @yearly, @monthly, @weekly, @daily, @hourly, and @every with a time such as \`@every 1h30m\`.`;
  const written = text.split(/\s+/);
  if (written.length !== 5) return `\`schedule: ${schedule}\` needs five fields, minute, hour, day of month, month and day of week, such as \`0 3 * * *\` for every night at three.`;
  for (const [index, part] of parts.entries()) {
    const wrong = (written[index] ?? '').split(',').map((range) => rangeProblem(range, part)).find((found) => found !== undefined);
    if (wrong !== undefined) return `The ${part.name} in \`schedule: ${schedule}\`, \`${written[index] ?? ''}\`, ${wrong}.`;
  }
  return undefined;
}

/** `*`, `5`, `1-5`, and each with a step behind `/`. */
function rangeProblem(range: string, part: Part): string | undefined {
  const [, first = '', last, step] = /^([^-/]+)(?:-([^-/]+))?(?:\/(\d+))?$/.exec(range) ?? [];
  const bounds = `must be from ${String(part.least)} to ${String(part.most)}`;
  if (first === '') return 'is no number, range such as `1-5`, or step such as `*/15`';
  if (step !== undefined && Number(step) === 0) return 'has a step of 0';
  if (first === '*' || first === '?') return last === undefined ? undefined : 'is no range';
  const [from, to] = [valueOf(first, part), last === undefined ? undefined : valueOf(last, part)];
  if (from === undefined || (last !== undefined && to === undefined)) return `is no number: it ${bounds}`;
  if (from < part.least || from > part.most || (to !== undefined && to > part.most)) return bounds + (part.name === 'day of the week' ? ': Sunday is 0' : '');
  return to !== undefined && from > to ? 'begins after its end' : undefined;
}

function valueOf(text: string, { names }: Part): number | undefined {
  const named = names.indexOf(text.toLowerCase());
  return named >= 0 && text !== '' ? named : /^\d+$/.test(text) ? Number(text) : undefined;
}

/**
 * What is wrong with the name of a time zone. Kubernetes documentation, CronJob, Time zones. A zone that is newer than
 * this program's list is not known here, so that one in a known part of the world is told by `isUnsureZone`.
 */
export function timeZoneProblem(zone: string): string | undefined {
  if (zone === '') return '`timeZone` is empty: remove it, or name one such as `Europe/Berlin`.';
  if (zone.toLowerCase() === 'local') return '`timeZone: Local` is not allowed: name the time zone, such as `Europe/Berlin`.';
  return isTimeZone(zone) ? undefined : `\`timeZone: ${zone}\` is no time zone: use a name such as \`Etc/UTC\` or \`Europe/Berlin\`.`;
}

/** Whether a time zone that is not known here may be known to the cluster. */
export function isUnsureZone(zone: string): boolean {
  return /^(Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)\/[A-Z]/.test(zone);
}

/** Asking for a zone is slow, and there are few. */
const zones = new Map<string, boolean>();

function isTimeZone(zone: string): boolean {
  let known = zones.get(zone);
  if (known === undefined && zones.size > 1000) zones.clear();
  if (known === undefined) zones.set(zone, known = !/^[+-]\d/.test(zone) && canFormat(zone));
  return known;
}

function canFormat(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
