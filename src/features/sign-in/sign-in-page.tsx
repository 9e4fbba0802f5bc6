import { useQuery } from "@tanstack/react-query";
import { useRouter } from "@tanstack/react-router";
import { sessionQueries } from "#src/api/session.ts";
import { locales } from "#src/lib/i18n/locale.ts";
import { useAllMessages } from "#src/lib/i18n/messages-context.ts";
import { languageNames } from "#src/parts/language-names.ts";
import { usePageTitle } from "#src/parts/use-page-title.ts";
import { setPreferences, usePreferences } from "#src/store/preferences.ts";
import { Segmented } from "#src/ui/segmented.tsx";
import { SignInMeans } from "./sign-in-means.tsx";

const productName = "Madoguchi";
const productNameWritten = "窓口";

export interface SignInPageProps {
  /** The path of this desk to go on to. */
  next: string;
}

export function SignInPage({ next }: SignInPageProps) {
  const t = useAllMessages();
  usePageTitle(t.signIn.title);
  const router = useRouter();
  const { locale } = usePreferences();
  const options = useQuery(sessionQueries.options());
  const exchange = options.data?.exchangeName;
  return (
    <div className="flex min-h-dvh flex-col items-center bg-canvas px-4 py-8 text-text sm:justify-center">
      <main className="flex w-full max-w-96 flex-col gap-6">
        <header>
          <p className="mb-6 flex items-baseline gap-2 text-muted">
            <span className="text-md font-semibold text-text">{productName}</span>
            <span lang="ja">{productNameWritten}</span>
          </p>
          <h1 className="text-xl font-semibold text-balance">
            {exchange === undefined ? t.signIn.title : t.signIn.heading({ exchange })}
          </h1>
          <p className="mt-1 text-md text-muted">{t.signIn.subheading}</p>
        </header>
        <SignInMeans known={null} onSignedIn={() => router.history.replace(next)} />
        <footer className="flex justify-center border-t border-line pt-4">
          <Segmented
            label={t.signIn.language}
            value={locale}
            options={locales.map((value) => ({ value, label: languageNames[value] }))}
            onChange={(value) => setPreferences({ locale: value })}
          />
        </footer>
      </main>
    </div>
  );
}
