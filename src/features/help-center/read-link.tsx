import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useLocale } from "#src/lib/i18n/messages-context.ts";
import { cx } from "#src/ui/cx.ts";

export interface ReadLinkProps {
  articleId: string;
  language: string;
  /** In a window of its own: what is being written stays in sight. */
  isApart: boolean;
  lang?: string;
  className?: string;
  children: ReactNode;
}

/** To where an article is read at the desk. */
export function ReadLink({ articleId, language, isApart, lang, className, children }: ReadLinkProps) {
  const locale = useLocale();
  return (
    <Link
      to="/kb/$articleId"
      params={{ articleId }}
      search={language === locale ? {} : { lang: language }}
      preload={false}
      {...(isApart ? { target: "_blank", rel: "noopener" } : {})}
      {...(lang === undefined ? {} : { lang })}
      className={cx(
        "rounded-sm text-text underline decoration-line-strong hover:decoration-current",
        className,
      )}
    >
      {children}
    </Link>
  );
}
