import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import Megaphone from "lucide-react/icons/megaphone";
import { helpCenterQueries } from "#src/api/help-center.ts";
import { isActive } from "#src/domain/rules/announcement-active.ts";
import { localized } from "#src/lib/i18n/localized.ts";
import { useAllMessages, useLocale } from "#src/lib/i18n/messages-context.ts";
import { formatCount } from "#src/lib/i18n/plural.ts";
import { useNow } from "#src/lib/use-now.ts";
import { Count } from "#src/ui/count.tsx";
import { navItem } from "./nav-link.tsx";

/** More would push the agent's own lists out of sight, and so would any on a low window; the page has them all. */
const mostShown = 3;

interface AnnouncementLinksProps {
  onNavigate: (() => void) | undefined;
}

/** The announcements that hold now, always in sight below what scrolls: nothing moves when they come. */
export function AnnouncementLinks({ onNavigate }: AnnouncementLinksProps) {
  const words = useAllMessages().announcements;
  const locale = useLocale();
  const now = useNow();
  const announcements = useQuery(helpCenterQueries.announcements()).data;
  const active = announcements?.filter((one) => isActive(one, now));
  return (
    <nav aria-label={words.title} className="flex flex-col gap-px border-t border-line px-2 py-1">
      <Link
        to="/announcements/{-$announcementId}"
        params={{}}
        activeOptions={{ exact: true }}
        activeProps={{}}
        onClick={onNavigate}
        className={navItem}
      >
        <Megaphone aria-hidden size={15} />
        <span className="min-w-0 flex-1 truncate">{words.title}</span>{" "}
        {active && active.length > 0 && (
          <Count tone="warning" label={words.activeCount({ count: active.length })}>
            {formatCount(locale, active.length)}
          </Count>
        )}
      </Link>
      {active && active.length > 0 && (
        <ul aria-label={words.active} className="hidden flex-col gap-px [@media(min-height:62rem)]:flex">
          {active.slice(0, mostShown).map((one) => (
            <li key={one.id}>
              <Link
                to="/announcements/{-$announcementId}"
                params={{ announcementId: one.id }}
                activeProps={{}}
                onClick={onNavigate}
                title={localized(one.title, locale)}
                className={`${navItem} min-h-6! ps-7.5! text-sm`}
              >
                <span className="min-w-0 flex-1 truncate">{localized(one.title, locale)}</span>
              </Link>
            </li>
          ))}
        </ul>
      )}
    </nav>
  );
}
