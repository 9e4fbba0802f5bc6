import { createElement, useSyncExternalStore, type ComponentType } from "react";
import type { ComposerFormProps } from "./composer-form.tsx";

type Form = ComponentType<ComposerFormProps>;

let form: Form | null = null;
let pending: Promise<void> | null = null;
const listeners = new Set<() => void>();

/** Brings the form and its editor; asked again after a failure. */
export function preloadForm(): void {
  pending ??= import("./composer-form.tsx").then(
    (loaded) => {
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
