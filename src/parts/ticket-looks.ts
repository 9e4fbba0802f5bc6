import type { LucideIcon } from "lucide-react";
import AlarmClock from "lucide-react/icons/alarm-clock";
import AlarmClockOff from "lucide-react/icons/alarm-clock-off";
import AtSign from "lucide-react/icons/at-sign";
import ChevronDown from "lucide-react/icons/chevron-down";
import ChevronsUp from "lucide-react/icons/chevrons-up";
import ChevronUp from "lucide-react/icons/chevron-up";
import CircleCheck from "lucide-react/icons/circle-check";
import CircleDashed from "lucide-react/icons/circle-dashed";
import CircleDot from "lucide-react/icons/circle-dot";
import CirclePause from "lucide-react/icons/circle-pause";
import CircleQuestionMark from "lucide-react/icons/circle-question-mark";
import CircleX from "lucide-react/icons/circle-x";
import ClipboardList from "lucide-react/icons/clipboard-list";
import Clock from "lucide-react/icons/clock";
import Mail from "lucide-react/icons/mail";
import MessageCircle from "lucide-react/icons/message-circle";
import Minus from "lucide-react/icons/minus";
import TriangleAlert from "lucide-react/icons/triangle-alert";
import { signOf, type ValueSign, type ValueSigns } from "./ticket-signs.ts";

const icons: Readonly<Record<ValueSign["sign"], LucideIcon>> = {
  "alarm-clock": AlarmClock,
  "alarm-clock-off": AlarmClockOff,
  "at-sign": AtSign,
  "chevron-down": ChevronDown,
  "chevrons-up": ChevronsUp,
  "chevron-up": ChevronUp,
  "circle-check": CircleCheck,
  "circle-dashed": CircleDashed,
  "circle-dot": CircleDot,
  "circle-pause": CirclePause,
  "circle-question-mark": CircleQuestionMark,
  "circle-x": CircleX,
  "clipboard-list": ClipboardList,
  clock: Clock,
  mail: Mail,
  "message-circle": MessageCircle,
  minus: Minus,
  "triangle-alert": TriangleAlert,
};

/** The icon and the colour of a field's value. */
export function lookOf(values: ValueSigns, value: string): { icon: LucideIcon; tone: string } {
  const { sign, tone } = signOf(values, value);
  return { icon: icons[sign], tone };
}
