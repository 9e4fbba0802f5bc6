import type { Contact } from "#src/domain/schema/requester.ts";
import type { AgentRecord, PersonRecord } from "../models/records.ts";
import { agents, people } from "./people.ts";

export function deskAgents(): AgentRecord[] {
  return agents.map(({ key, ...agent }) => ({ id: key, ...agent, groupIds: [...agent.groupIds] }));
}

export function writtenPeople(): PersonRecord[] {
  return people.map(({ key, email, phone, handles, ...person }) => {
    const contacts: Contact[] = [{ kind: "email", value: email }];
    if (phone) contacts.push({ kind: "phone", value: phone });
    if (handles?.x) contacts.push({ kind: "x", value: handles.x });
    if (handles?.facebook) contacts.push({ kind: "facebook", value: handles.facebook });
    return {
      id: key,
      ...person,
      email,
      contacts,
      preferredContact: phone ? (contacts[1] ?? null) : (contacts[0] ?? null),
    };
  });
}
