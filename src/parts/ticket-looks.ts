import {
  AlarmClock,
  AlarmClockOff,
  AtSign,
  ChevronDown,
  ChevronsUp,
  ChevronUp,
  CircleCheck,
  CircleDashed,
  CircleDot,
  CirclePause,
  CircleQuestionMark,
  CircleX,
  ClipboardList,
  Clock,
  Mail,
  MessageCircle,
  Minus,
  TriangleAlert,
  type LucideIcon,
} from "lucide-react";

interface Look {
  icon: LucideIcon;
  tone: string;
}

/** What stands for a value that this desk does not know yet is under `other`. */
type Looks = Readonly<Record<string, Look>> & { readonly other: Look };

export const statusLooks: Looks = {
  new: { icon: CircleDashed, tone: "text-info" },
  open: { icon: CircleDot, tone: "text-accent" },
  pending: { icon: Clock, tone: "text-warning" },
  on_hold: { icon: CirclePause, tone: "text-muted" },
  solved: { icon: CircleCheck, tone: "text-success" },
  closed: { icon: CircleX, tone: "text-faint" },
  other: { icon: CircleDot, tone: "text-muted" },
};

export const priorityLooks: Looks = {
  low: { icon: ChevronDown, tone: "text-faint" },
  normal: { icon: Minus, tone: "text-muted" },
  high: { icon: ChevronUp, tone: "text-warning" },
  urgent: { icon: ChevronsUp, tone: "text-danger" },
  other: { icon: Minus, tone: "text-muted" },
};

export const channelLooks: Looks = {
  help_center: { icon: CircleQuestionMark, tone: "text-muted" },
  web_form: { icon: ClipboardList, tone: "text-muted" },
  email: { icon: Mail, tone: "text-muted" },
  social: { icon: AtSign, tone: "text-muted" },
  other: { icon: MessageCircle, tone: "text-muted" },
};

export const slaLooks: Looks = {
  on_track: { icon: AlarmClock, tone: "text-muted" },
  at_risk: { icon: AlarmClock, tone: "text-warning" },
  breached: { icon: TriangleAlert, tone: "text-danger" },
  paused: { icon: AlarmClockOff, tone: "text-faint" },
  other: { icon: AlarmClock, tone: "text-muted" },
};

export function lookOf(looks: Looks, value: string): Look {
  return (Object.hasOwn(looks, value) ? looks[value] : undefined) ?? looks.other;
}
