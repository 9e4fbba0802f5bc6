interface Policy {
  createHTML: (input: string) => unknown;
  createScriptURL: (input: string) => unknown;
}
interface PolicyFactory {
  createPolicy: (
    name: string,
    rules: { createHTML: (input: string) => string; createScriptURL: (input: string) => string },
  ) => Policy;
}

const rules = {
  /** Only for markup that has been cleaned: the one caller is the mail frame. */
  createHTML: (input: string) => input,
  createScriptURL(input: string) {
    const url = new URL(input, location.href);
    if (url.origin !== location.origin) throw new TypeError(`Not a script of this desk: ${url.origin}`);
    return url.href;
  },
};

// The policy of the page allows the name once.
let policy: Policy | null = null;
function madoguchi(): Policy {
  const factory = (globalThis as { trustedTypes?: PolicyFactory }).trustedTypes;
  return (policy ??= factory ? factory.createPolicy("madoguchi", rules) : rules);
}

/** For `srcdoc` of the mail frame. The DOM's types know sinks as strings; what is passed on is a TrustedHTML. */
export function trustedHtml(cleaned: string): string {
  return madoguchi().createHTML(cleaned) as string;
}

/** For `new Worker(…)`: scripts of the desk's own origin only. @throws TypeError */
export function trustedScriptUrl(url: string): string {
  return madoguchi().createScriptURL(url) as string;
}
