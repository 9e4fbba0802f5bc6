import Monitor from "lucide-react/icons/monitor";
import Moon from "lucide-react/icons/moon";
import Sun from "lucide-react/icons/sun";
import { locales } from "#src/lib/i18n/locale.ts";
import { useAllMessages } from "#src/lib/i18n/messages-context.ts";
import { languageNames } from "#src/parts/language-names.ts";
import { usePageTitle } from "#src/parts/use-page-title.ts";
import { setPreferences, usePreferences } from "#src/store/preferences.ts";
import { Segmented } from "#src/ui/segmented.tsx";
import { Switch } from "#src/ui/switch.tsx";
import { AccountSection } from "./account-section.tsx";
import { SettingsRow, SettingsSection } from "./settings-section.tsx";
import { ShortcutTable } from "./shortcut-table.tsx";

export function SettingsPage() {
  const t = useAllMessages();
  const { locale, theme, shortcutsOn } = usePreferences();
  usePageTitle(t.settings.title);
  return (
    <main tabIndex={-1} className="min-h-0 min-w-0 flex-1 overflow-y-auto">
      <div className="mx-auto flex max-w-2xl flex-col gap-8 px-4 py-5 md:px-6 md:py-8">
        <header>
          <h1 className="text-xl font-semibold">{t.settings.title}</h1>
          <p className="text-muted">{t.settings.subtitle}</p>
        </header>
        <SettingsSection title={t.settings.appearance}>
          <SettingsRow label={t.settings.language} hint={t.settings.languageHint}>
            <Segmented
              label={t.settings.language}
              value={locale}
              options={locales.map((value) => ({ value, label: languageNames[value] }))}
              onChange={(value) => setPreferences({ locale: value })}
            />
          </SettingsRow>
          <SettingsRow label={t.settings.theme}>
            <Segmented
              label={t.settings.theme}
              value={theme}
              options={[
                { value: "light", label: t.navigation.themeLight, icon: <Sun aria-hidden /> },
                { value: "dark", label: t.navigation.themeDark, icon: <Moon aria-hidden /> },
                { value: "system", label: t.navigation.themeSystem, icon: <Monitor aria-hidden /> },
              ]}
              onChange={(value) => setPreferences({ theme: value })}
            />
          </SettingsRow>
        </SettingsSection>
        <SettingsSection title={t.settings.keyboard} hint={t.settings.keyboardHint}>
          <div className="px-4 py-3">
            <Switch
              label={t.settings.shortcutsOn}
              hint={t.settings.shortcutsOnHint}
              checked={shortcutsOn}
              onChange={(isOn) => setPreferences({ shortcutsOn: isOn })}
            />
          </div>
          <ShortcutTable />
        </SettingsSection>
        <AccountSection />
      </div>
    </main>
  );
}
