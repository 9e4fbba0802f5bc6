import { fold, searchTerms } from "../base/fold.ts";
import type { Desk } from "../models/desk.ts";
import type { PersonRecord } from "../models/records.ts";

const MOST = 20;
/** Phone numbers are written with spaces, dashes and brackets, and asked for without. */
const digitsOf = (text: string) => text.replace(/[\s().-]/g, "");

/** Everyone whose name, contact or id holds every word; an exact id or contact comes first. */
export function findRequesters(desk: Desk, query: string): PersonRecord[] {
  const terms = searchTerms(query);
  const whole = fold(query);
  if (terms.length === 0) return [];
  const found: { person: PersonRecord; isExact: boolean }[] = [];
  for (const person of desk.people.values()) {
    const values = [person.id, person.name, person.email, ...person.contacts.map(({ value }) => value)].map(
      fold,
    );
    const text = [...values, ...values.map(digitsOf)].join("\n");
    if (terms.every((term) => text.includes(term)) || text.includes(digitsOf(whole)))
      found.push({ person, isExact: values.includes(whole) });
  }
  return found
    .toSorted((a, b) => Number(b.isExact) - Number(a.isExact) || (a.person.name < b.person.name ? -1 : 1))
    .slice(0, MOST)
    .map(({ person }) => person);
}
