import { useId, type ReactNode } from "react";

export interface SettingsSectionProps {
  title: string;
  hint?: string;
  children: ReactNode;
}

export function SettingsSection({ title, hint, children }: SettingsSectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="flex flex-col gap-2">
      <div>
        <h2 id={id} className="text-md font-semibold">
          {title}
        </h2>
        {hint !== undefined && <p className="text-muted">{hint}</p>}
      </div>
      <div className="ruled rounded-lg border border-line bg-surface">{children}</div>
    </section>
  );
}

export interface SettingsRowProps {
  label: string;
  hint?: string;
  children: ReactNode;
}

export function SettingsRow({ label, hint, children }: SettingsRowProps) {
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 px-4 py-3">
      <div className="min-w-0">
        <p>{label}</p>
        {hint !== undefined && <p className="max-w-96 text-sm text-muted">{hint}</p>}
      </div>
      {children}
    </div>
  );
}
