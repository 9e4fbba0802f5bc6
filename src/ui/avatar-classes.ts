const sizes = {
  xs: "size-4 text-[0.5625rem]",
  sm: "size-5 text-[0.625rem]",
  md: "size-6 text-xs",
  lg: "size-8 text-base",
};

export type AvatarSize = keyof typeof sizes;

/** Shared by the component and by rows that are drawn without React. */
export function avatarClass(size: AvatarSize): string {
  return `before:content-[attr(data-initials)] inline-flex shrink-0 items-center justify-center rounded-full bg-surface-fill leading-none font-semibold text-muted ring-1 ring-line ring-inset select-none ${sizes[size]}`;
}
