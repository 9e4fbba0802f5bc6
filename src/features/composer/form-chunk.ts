import { createElement, useSyncExternalStore, type ComponentType } from "react";
import { loadWholeCatalogue } from "#src/lib/i18n/load-catalogue.ts";
import { getPreferences } from "#src/store/preferences.ts";
import type { ComposerFormProps } from "./composer-form.tsx";

type Form = ComponentType<ComposerFormProps>;

let form: Form | null = null;
let pending: Promise<void> | null = null;
const listeners = new Set<() => void>();

/** Brings the form, its editor and its words; asked again after a failure. */
export function preloadForm(): void {
  pending ??= Promise.all([import("./composer-form.tsx"), loadWholeCatalogue(getPreferences().locale)]).then(
    ([loaded]) => {
      form = loaded.ComposerForm;
      for (const listener of listeners) listener();
    },
    () => {
      pending = null;
    },
  );
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Whether the form has come. No Suspense: what is typed meanwhile has a field of its own. */
export function useIsFormHere(): boolean {
  return useSyncExternalStore(subscribe, () => form !== null);
}

/** The form, once it has come. */
export function FormPart(props: ComposerFormProps) {
  const current = useSyncExternalStore(subscribe, () => form);
  return current && createElement(current, props);
}
