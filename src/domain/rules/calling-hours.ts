const opensAt = 8;
const closesAt = 20;
const quarterHour = 15 * 60_000;
const quartersOfADay = 96;

function hourIn(timeZone: string): ((at: number) => number) | null {
  try {
    const clock = new Intl.DateTimeFormat("en", { hour: "numeric", hourCycle: "h23", timeZone });
    return (at) => Number(clock.format(at));
  } catch {
    return null;
  }
}

/**
 * The next instant (epoch milliseconds) at which it is decent to call somebody there: `now` itself from 08:00 until
 * before 20:00 of their wall clock, else the next 08:00. null where the zone is not known.
 */
export function nextCallingHour(now: number, timeZone: string | null): number | null {
  const hour = timeZone === null ? null : hourIn(timeZone);
  if (!hour) return null;
  const isDecent = (at: number) => hour(at) >= opensAt && hour(at) < closesAt;
  if (isDecent(now)) return now;
  // Every zone is some quarters of an hour from UTC; a day of the clocks' change is 25 hours at most.
  let at = Math.ceil(now / quarterHour) * quarterHour;
  for (let steps = 0; steps <= quartersOfADay && !isDecent(at); steps += 1) at += quarterHour;
  return at;
}
