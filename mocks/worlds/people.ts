import { chinesePeople } from "./people-chinese.ts";
import { marked } from "./marked.ts";
import { japanesePeople } from "./people-japanese.ts";
import { westernPeople } from "./people-western.ts";
import type { Person } from "./person.ts";

interface DeskAgent {
  key: string;
  name: string;
  email: string;
  role: "agent" | "supervisor";
  groupIds: string[];
  available: boolean;
  locale: string;
}

const everyGroup = [
  "grp_general",
  "grp_accounts",
  "grp_identity",
  "grp_payments",
  "grp_trading",
  "grp_api",
  "grp_security",
  "grp_legal",
  "grp_aml",
];

function agent(
  key: string,
  name: string,
  locale: string,
  groups: string[],
  { role = "agent", available = true }: { role?: DeskAgent["role"]; available?: boolean } = {},
): DeskAgent {
  const groupIds = groups.map((group) => (group.startsWith("grp_") ? group : `grp_${group}`));
  return { key, name, email: `${key}@hoshino.example`, role, groupIds, available, locale };
}

export const agents: DeskAgent[] = [
  agent("aiko", "Aiko Tanaka", "en", ["general", "accounts", "identity", "payments", "trading", "security"]),
  agent("ren", "Ren Fischer", "en", everyGroup, { role: "supervisor" }),
  agent("meiling", "Hsu Mei-ling", "zh", ["general", "accounts", "identity", "payments"]),
  agent("kenta", "Kenta Mori", "ja", ["general", "payments", "trading"]),
  agent("priyanka", "Priyanka Nair", "en", ["general", "api", "trading"]),
  agent("lukas", "Lukas Brandt", "en", ["general", "security", "accounts"]),
  agent("yuki", "Yuki Hayashi", "ja", ["general", "identity", "accounts"], { available: false }),
  agent("zhang", "Zhang Wei", "zh", ["general", "payments", "trading", "api"]),
  agent("ingrid", "Ingrid Solberg", "en", ["general", "legal", "security"]),
  agent("tomasz", "Tomasz Zieliński", "en", ["general", "aml", "payments"]),
  agent("camille", "Camille Dubois", "en", ["general", "accounts", "identity"]),
  agent("sora", "Sora Ishikawa", "ja", ["general", "security", "payments"], { available: false }),
  agent("deepak", "Deepak Chandran", "en", ["general", "api"]),
  agent("noriko", "Noriko Abe", "ja", everyGroup, { role: "supervisor" }),
];

export const people: Person[] = marked("MADOGUCHI_FIXTURE_SENTINEL", [
  ...westernPeople,
  ...japanesePeople,
  ...chinesePeople,
]);
