import Languages from "lucide-react/icons/languages";
import { locales } from "#src/lib/i18n/locale.ts";
import { useLocale, useMessages } from "#src/lib/i18n/messages-context.ts";
import { languageNames } from "#src/parts/language-names.ts";
import { setPreferences, usePreferences } from "#src/store/preferences.ts";
import { IconButton } from "#src/ui/icon-button.tsx";
import { Menu } from "#src/ui/menu.tsx";

/** The desk's language, one press away on every screen. */
export function LanguageMenu() {
  const t = useMessages();
  const locale = useLocale();
  const chosen = usePreferences().locale;
  return (
    <Menu
      align="end"
      label={t.navigation.language}
      trigger={
        <IconButton
          label={t.navigation.changeLanguage({ language: languageNames[locale] })}
          icon={<Languages aria-hidden />}
        />
      }
      items={locales.map((one) => ({
        id: one,
        label: languageNames[one],
        checked: one === chosen,
        onSelect: () => setPreferences({ locale: one }),
      }))}
    />
  );
}
