import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import type * as z from "zod/mini";
import { vaultOf } from "./vault.ts";

const saveWithinMs = 250;

interface FormDraft<T> {
  value: T;
  /** False until what was kept has been read. */
  isLoaded: boolean;
  change: (fields: Partial<T>) => void;
  /** Begins anew and keeps nothing. */
  clear: () => void;
}

/**
 * What an agent types into a form that is not a reply, kept sealed beside the drafts under a name of its own within a
 * quarter second. What was typed before the kept value had been read stands over it.
 */
export function useFormDraft<T extends object>(
  name: string,
  schema: z.ZodMiniType<T>,
  empty: T,
): FormDraft<T> {
  const client = useQueryClient();
  const [value, setValue] = useState(empty);
  const [isLoaded, setIsLoaded] = useState(false);
  const typed = useRef<Partial<T>>({});
  const unsaved = useRef<T | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef(empty);

  // Names may not meet those of tickets, whose drafts lie on the same shelf.
  const id = `form ${name}`;
  const keep = (kept: T | undefined) => {
    clearTimeout(timer.current);
    unsaved.current = null;
    void vaultOf(client)
      .then((vault) =>
        vault.change([kept === undefined ? { shelf: "drafts", id } : { shelf: "drafts", id, value: kept }]),
      )
      // Nobody is signed in any more: what was written before is kept already.
      .catch(() => undefined);
  };
  const show = (next: T) => {
    latest.current = next;
    setValue(next);
  };

  useEffect(() => {
    let isCurrent = true;
    const read = async () => {
      const vault = await vaultOf(client);
      const kept = schema.safeParse(await vault.read("drafts", id));
      if (isCurrent && kept.success) show({ ...kept.data, ...typed.current });
    };
    read()
      .catch(() => undefined)
      .finally(() => isCurrent && setIsLoaded(true));
    const flush = () => {
      if (unsaved.current) keep(unsaved.current);
    };
    window.addEventListener("pagehide", flush);
    return () => {
      isCurrent = false;
      window.removeEventListener("pagehide", flush);
      flush();
    };
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the schema and what is made here follow from the name
  }, [client, id]);

  return {
    value,
    isLoaded,
    change: (fields) => {
      typed.current = { ...typed.current, ...fields };
      const next = { ...latest.current, ...fields };
      show(next);
      unsaved.current = next;
      clearTimeout(timer.current);
      timer.current = setTimeout(() => keep(next), saveWithinMs);
    },
    clear: () => {
      typed.current = {};
      show(empty);
      keep(undefined);
    },
  };
}
