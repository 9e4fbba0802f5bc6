import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import ChevronsUpDown from "lucide-react/icons/chevrons-up-down";
import LogOut from "lucide-react/icons/log-out";
import Monitor from "lucide-react/icons/monitor";
import MonitorX from "lucide-react/icons/monitor-x";
import Moon from "lucide-react/icons/moon";
import Sun from "lucide-react/icons/sun";
import { sessionQueries } from "#src/api/session.ts";
import { locales } from "#src/lib/i18n/locale.ts";
import { labelOf } from "#src/lib/i18n/label-of.ts";
import { useMessages } from "#src/lib/i18n/messages-context.ts";
import { languageNames } from "#src/parts/language-names.ts";
import { errorSentence } from "#src/parts/problem-words.ts";
import { setPreferences, usePreferences, type Theme } from "#src/store/preferences.ts";
import { Avatar } from "#src/ui/avatar.tsx";
import { Menu } from "#src/ui/menu.tsx";
import { showToast } from "#src/ui/toast-store.ts";

/** Who is signed in, and what belongs to them: language, theme, the way out. */
export function AgentMenu() {
  const t = useMessages();
  const client = useQueryClient();
  const navigate = useNavigate();
  const { locale, theme } = usePreferences();
  const agent = useQuery(sessionQueries.current()).data?.agent;
  if (!agent) return null;

  const leave = async (everywhere: boolean) => {
    try {
      const { signOut } = await import("#src/store/writes.ts");
      await signOut(client, everywhere);
    } catch (error) {
      showToast({
        tone: "danger",
        title: t.navigation.signOutFailed,
        description: errorSentence(t, error),
        action: { label: t.common.retry, onAction: () => void leave(everywhere) },
      });
      return;
    }
    await navigate({ to: "/sign-in" });
  };
  const themes: { id: Theme; label: string; icon: typeof Sun }[] = [
    { id: "light", label: t.navigation.themeLight, icon: Sun },
    { id: "dark", label: t.navigation.themeDark, icon: Moon },
    { id: "system", label: t.navigation.themeSystem, icon: Monitor },
  ];
  return (
    <Menu
      side="top"
      label={t.navigation.account}
      trigger={
        <button
          type="button"
          className="flex min-h-10 w-full items-center gap-2 rounded-md px-2 text-start hover:bg-surface-hover aria-expanded:bg-surface-hover"
        >
          <Avatar name={agent.name} />
          <span className="flex min-w-0 flex-1 flex-col leading-4">
            <span className="truncate font-medium">{agent.name}</span>
            <span className="truncate text-sm text-faint">{labelOf(t.labels.role, agent.role)}</span>
          </span>
          <ChevronsUpDown aria-hidden size={14} className="shrink-0 text-faint" />
        </button>
      }
      items={[
        {
          label: t.navigation.language,
          items: locales.map((one) => ({
            id: one,
            label: languageNames[one],
            checked: one === locale,
            onSelect: () => setPreferences({ locale: one }),
          })),
        },
        {
          label: t.navigation.theme,
          items: themes.map(({ id, label, icon: Icon }) => ({
            id,
            label,
            icon: <Icon />,
            checked: id === theme,
            onSelect: () => setPreferences({ theme: id }),
          })),
        },
        {
          items: [
            { id: "out", label: t.navigation.signOut, icon: <LogOut />, onSelect: () => void leave(false) },
            {
              id: "everywhere",
              label: t.navigation.signOutEverywhere,
              icon: <MonitorX />,
              onSelect: () => void leave(true),
            },
          ],
        },
      ]}
    />
  );
}
