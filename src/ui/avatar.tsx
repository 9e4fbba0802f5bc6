import { avatarClass, type AvatarSize } from "./avatar-classes.ts";
import { cx } from "./cx.ts";
import { initialsOf } from "./initials.ts";

interface AvatarProps {
  name: string;
  size?: AvatarSize | undefined;
  /** Where no name stands beside it, the picture is the name. */
  standalone?: boolean | undefined;
  className?: string | undefined;
}

export function Avatar({ name, size = "md", standalone = false, className }: AvatarProps) {
  return (
    <span
      // Drawn, not written: initials are no words of the button or row that holds them.
      data-initials={initialsOf(name)}
      className={cx(avatarClass(size), className)}
      {...(standalone ? { role: "img", "aria-label": name, "data-tooltip": name } : { "aria-hidden": true })}
    />
  );
}
