import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { deskQueries } from "#src/api/desk.ts";
import { sessionQueries } from "#src/api/session.ts";
import { labelOf } from "#src/lib/i18n/label-of.ts";
import { useAllMessages } from "#src/lib/i18n/messages-context.ts";
import { errorSentence } from "#src/parts/problem-words.ts";
import { signOut } from "#src/store/writes.ts";
import { Button } from "#src/ui/button.tsx";
import { showToast } from "#src/ui/toast-store.ts";
import { SettingsRow, SettingsSection } from "./settings-section.tsx";

export function AccountSection() {
  const t = useAllMessages();
  const client = useQueryClient();
  const navigate = useNavigate();
  const session = useQuery(sessionQueries.current()).data;
  const groups = useQuery(deskQueries.config()).data?.groups ?? [];
  const leave = useMutation({
    mutationFn: async () => {
      await signOut(client, true);
      await navigate({ to: "/sign-in" });
    },
    onError: (error) =>
      showToast({
        tone: "danger",
        title: t.settings.signOutFailed,
        description: errorSentence(t, error),
        action: { label: t.common.retry, onAction: () => leave.mutate() },
      }),
  });
  if (!session) return null;
  const { name, email, role } = session.agent;
  const own = groups.filter((group) => session.groupIds.includes(group.id)).map((group) => group.name);
  return (
    <SettingsSection title={t.settings.account}>
      <SettingsRow label={t.settings.signedInAs}>
        <span>{name}</span>
      </SettingsRow>
      <SettingsRow label={t.settings.email}>
        <span>{email}</span>
      </SettingsRow>
      <SettingsRow label={t.settings.role}>
        <span>{labelOf(t.labels.role, role)}</span>
      </SettingsRow>
      <SettingsRow label={t.settings.groups}>
        <span>{own.join(" · ") || t.common.none}</span>
      </SettingsRow>
      <SettingsRow label={t.settings.signOutEverywhere} hint={t.settings.signOutEverywhereHint}>
        <Button loading={leave.isPending} onClick={() => leave.mutate()}>
          {t.settings.signOutEverywhere}
        </Button>
      </SettingsRow>
    </SettingsSection>
  );
}
