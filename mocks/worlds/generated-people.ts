import { createDice, hash } from "../base/hash.ts";
import type { Millis, PersonRecord } from "../models/records.ts";
import { marked } from "./marked.ts";

export type Language = "en" | "ja" | "zh";

interface Names {
  first: string[];
  last: string[];
  join: (first: string, last: string) => string;
  places: [locale: string, timeZone: string, city: string][];
  handles: string[];
}

const names: Record<Language, Names> = marked("MADOGUCHI_FIXTURE_SENTINEL", {
  en: {
    first: [
      "Amelia",
      "Noah",
      "Priya",
      "Mateus",
      "Elif",
      "Jonas",
      "Chiamaka",
      "Oscar",
      "Freya",
      "Rahul",
      "Isabel",
      "Tom",
      "Leila",
      "Andrei",
      "Grace",
      "Hugo",
      "Niamh",
      "Samir",
      "Clara",
      "Daniel",
      "Zanele",
      "Pavel",
      "Ruth",
      "Kwame",
      "Julia",
      "Ivo",
      "Marta",
      "Ethan",
      "Salma",
      "Vikram",
    ],
    last: [
      "Okafor",
      "Lindqvist",
      "Moreau",
      "Patel",
      "Kovacs",
      "Bennett",
      "Silva",
      "Novak",
      "Haddad",
      "Janssen",
      "O'Brien",
      "Costa",
      "Weber",
      "Ncube",
      "Rossi",
      "Larsen",
      "Iyer",
      "Dimitrov",
      "Walsh",
      "Demir",
      "Garcia",
      "Kowalski",
      "Fraser",
      "Mensah",
      "Schneider",
      "Berg",
      "Castillo",
      "Murray",
      "Rahimi",
      "Singh",
    ],
    join: (first, last) => `${first} ${last}`,
    places: [
      ["en-GB", "Europe/London", "Leeds"],
      ["en-US", "America/New_York", "Boston"],
      ["en-US", "America/Los_Angeles", "San Diego"],
      ["en-SG", "Asia/Singapore", "Singapore"],
      ["en-IN", "Asia/Kolkata", "Pune"],
      ["de-DE", "Europe/Berlin", "Leipzig"],
      ["en-AU", "Australia/Sydney", "Newcastle"],
      ["pt-BR", "America/Sao_Paulo", "Curitiba"],
      ["en-NG", "Africa/Lagos", "Ibadan"],
    ],
    handles: ["hodl", "satsfan", "onchain", "trader", "crypto", "block"],
  },
  ja: {
    first: [
      "陽子",
      "健太",
      "美穂",
      "翔",
      "直樹",
      "彩香",
      "大輝",
      "恵子",
      "亮太",
      "麻衣",
      "修",
      "千尋",
      "拓海",
      "裕子",
      "隼人",
      "奈々",
      "浩",
      "遥",
      "誠司",
      "里奈",
      "圭介",
      "舞",
      "信夫",
      "葵",
    ],
    last: [
      "田村",
      "石井",
      "藤本",
      "松田",
      "小川",
      "中島",
      "岡本",
      "後藤",
      "長谷川",
      "村上",
      "近藤",
      "坂本",
      "遠藤",
      "青木",
      "西村",
      "福田",
      "太田",
      "三浦",
      "藤原",
      "松尾",
      "竹内",
      "上野",
      "和田",
      "森田",
    ],
    join: (first, last) => `${last} ${first}`,
    places: [
      ["ja-JP", "Asia/Tokyo", "札幌"],
      ["ja-JP", "Asia/Tokyo", "福岡"],
      ["ja-JP", "Asia/Tokyo", "大阪"],
      ["ja-JP", "Asia/Tokyo", "仙台"],
      ["ja-JP", "Asia/Tokyo", "横浜"],
      ["ja-JP", "Asia/Tokyo", "金沢"],
    ],
    handles: ["kasou", "btc", "tsumitate", "toushi", "neko", "fx"],
  },
  zh: {
    first: [
      "伟",
      "芳",
      "娜",
      "敏",
      "静",
      "磊",
      "洋",
      "艳",
      "勇",
      "军",
      "杰",
      "涛",
      "明",
      "霞",
      "雪",
      "晨",
      "欣怡",
      "浩然",
      "子涵",
      "雨桐",
      "思远",
      "家豪",
      "梓萱",
      "俊熙",
    ],
    last: [
      "王",
      "李",
      "张",
      "刘",
      "陈",
      "杨",
      "赵",
      "黄",
      "周",
      "吴",
      "徐",
      "孙",
      "胡",
      "朱",
      "高",
      "林",
      "何",
      "郭",
      "马",
      "罗",
      "梁",
      "宋",
      "郑",
      "谢",
    ],
    join: (first, last) => `${last}${first}`,
    places: [
      ["zh-CN", "Asia/Shanghai", "成都"],
      ["zh-CN", "Asia/Shanghai", "杭州"],
      ["zh-CN", "Asia/Shanghai", "深圳"],
      ["zh-HK", "Asia/Hong_Kong", "香港"],
      ["zh-SG", "Asia/Singapore", "新加坡"],
      ["zh-TW", "Asia/Taipei", "台中"],
    ],
    handles: ["bibi", "lianshang", "quanzi", "kline", "hold", "web3"],
  },
});

const providers = [
  "mailbox.example",
  "example.com",
  "example.net",
  "post.example",
  "tegami.example",
  "youxiang.example",
];
const YEAR = 365 * 86_400_000;

export const personId = (language: Language, index: number) => `person-${language}-${index}`;

/** One of a crowd: the same person for the same number. */
export function generatedPerson(seed: number, language: Language, index: number, now: Millis): PersonRecord {
  const dice = createDice(hash(seed, "person", language, index));
  const set = names[language];
  const [locale, timeZone] = dice.pick(set.places);
  const name = set.join(dice.pick(set.first), dice.pick(set.last));
  const handle = `${dice.pick(set.handles)}_${hash(language, index) % 9000}`;
  const email = `${handle.replace("_", ".")}@${dice.pick(providers)}`;
  const contacts: PersonRecord["contacts"] = [{ kind: "email", value: email }];
  if (dice.chance(0.4))
    contacts.push({
      kind: "phone",
      value: `+${dice.pick([1, 44, 81, 86, 49])} 555 01${String(dice.between(0, 99)).padStart(2, "0")} ${dice.between(100, 999)}`,
    });
  contacts.push({ kind: dice.chance(0.7) ? "x" : "facebook", value: handle });
  return {
    id: personId(language, index),
    name,
    email,
    contacts,
    preferredContact: dice.pick(contacts.slice(0, 2)),
    locale,
    timeZone,
    verificationLevel: dice.weigh([
      ["unverified", 1],
      ["basic", 2],
      ["intermediate", 5],
      ["advanced", 3],
    ] as const),
    twoFactorEnabled: dice.chance(0.78),
    customerSince: new Date(now - Math.floor(dice.next() * 7 * YEAR) - YEAR / 12).toISOString(),
  };
}

export const citiesOf = (language: Language): string[] => names[language].places.map(([, , city]) => city);
