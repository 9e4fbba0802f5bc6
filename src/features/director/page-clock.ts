const RealDate = Date;
/** Less than this is the way of the answer, not another time. */
const tolerance = 10_000;
let ahead = 0;

/** Lets the page live at the pretend server's time, or its promises would read as if nobody had turned the clock. */
export function followClock(serverNow: string): void {
  const difference = RealDate.parse(serverNow) - RealDate.now();
  ahead = Math.abs(difference) < tolerance ? 0 : difference;
  if (ahead === 0 && globalThis.Date === RealDate) return;
  globalThis.Date = new Proxy(RealDate, {
    construct: (target, given, newTarget) =>
      Reflect.construct(target, given.length > 0 ? given : [target.now() + ahead], newTarget) as Date,
    get: (target, key) =>
      key === "now" ? () => target.now() + ahead : (Reflect.get(target, key) as unknown),
  });
}
