/** What stands behind `/__desk/*` in development and in the demo; the production build holds none of this. */
export interface PretendState {
  world: string;
  /** Empty where the world stays as it is. */
  worlds: string[];
  now: string;
  tickets: number;
  /** Null where nobody writes by themselves. */
  arrivals: boolean | null;
  /** Names of the files a customer may bring. */
  files: string[];
  endpoints: string[];
  faults: { endpoint: string; mode: FaultMode; fault: PretendFault }[];
  presets: { id: string; fault: PretendFault; ofField: boolean }[];
}

export type FaultMode = "next" | "always";
export type PretendFault = { kind: string; code?: string; field?: string } & Record<string, unknown>;
export type CustomerFile = string | { name: string; type: string; base64: string };

/** @throws Error with the words of the pretend server */
export async function askPretendServer(method: string, path: string, body?: object): Promise<unknown> {
  const response = await fetch(`/__desk/${path}`, {
    method,
    ...(body ? { headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) } : {}),
  });
  const answer: unknown = await response.json().catch(() => null);
  if (response.ok && answer !== null) return answer;
  const words = answer as { error?: string; detail?: string } | null;
  throw new Error(words?.error ?? words?.detail ?? `HTTP ${response.status}`);
}

export async function readPretendState(): Promise<PretendState> {
  return (await askPretendServer("GET", "state")) as PretendState;
}

/** Own files as the pretend server takes them. */
export async function toCustomerFile(file: File): Promise<CustomerFile> {
  const url = await new Promise<string>((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener("load", () => resolve(String(reader.result)));
    reader.addEventListener("error", () => reject(reader.error ?? new Error(file.name)));
    reader.readAsDataURL(file);
  });
  return { name: file.name, type: file.type, base64: url.slice(url.indexOf(",") + 1) };
}
